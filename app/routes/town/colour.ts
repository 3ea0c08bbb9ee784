import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTown } from "#app/web/public-page.server.ts";

/** The town's colour as a stylesheet, because the page's policy allows no inline styles. The address carries the hue, so it may be cached. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const asked = Number(new URL(request.url).searchParams.get("ton"));
  const hue = Number.isInteger(asked) && asked >= 0 && asked < 360 && new URL(request.url).searchParams.has("ton") ? asked : (await requireTown(params.stadt)).hue;
  return new Response(`:root{--town-hue:${hue}}\n`, { headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=86400" } });
}
