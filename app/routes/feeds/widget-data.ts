import type { LoaderFunctionArgs } from "@remix-run/node";
import { widgetData } from "#app/domain/catalogue/widget/widget-data.ts";
import { requireWidget } from "./require-widget.server.ts";

/** The widget's facts as JSON, for websites that draw them themselves; readable from every site. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { view, seconds, at } = await requireWidget({ params, context });
  return new Response(`${JSON.stringify(widgetData({ view, asOf: at }), null, 1)}\n`, { headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": `public, max-age=${seconds}` } });
}
