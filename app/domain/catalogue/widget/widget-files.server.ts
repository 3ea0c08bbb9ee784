import script from "./frame-height.js?raw";
import css from "./widget.css?raw";

/** What a widget's page carries inside itself. */
export const widgetFiles = { css, script };
