import type { LoaderFunctionArgs } from "@remix-run/node";
import { WidgetFrame } from "#app/domain/catalogue/widget/widget-frame.tsx";
import { widgetFiles } from "#app/domain/catalogue/widget/widget-files.server.ts";
import { framePage } from "#app/web/frame-page.server.tsx";
import { requireWidget } from "./require-widget.server.ts";

/** A shop's hours and offer, to be shown in a frame on its own website. `ansicht` is hell or dunkel; without it the visitor's setting holds. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { view, seconds } = await requireWidget({ params, context });
  const wanted = new URL(request.url).searchParams.get("ansicht");
  return framePage({
    title: `Öffnungszeiten: ${view.name}`, body: <WidgetFrame view={view} />, css: `:root{--town-hue:${view.hue}}${widgetFiles.css}`, script: widgetFiles.script,
    view: wanted === "hell" ? "light" : wanted === "dunkel" ? "dark" : "auto", seconds, ifNoneMatch: request.headers.get("If-None-Match"),
  });
}
