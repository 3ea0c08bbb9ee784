import type { LoaderFunctionArgs } from "@remix-run/node";
import { now } from "#app/clock.server.ts";
import { findShopToGive } from "#app/domain/catalogue/give-away/find-shop-to-give.server.ts";
import { drawPoster, isPosterSize } from "#app/domain/catalogue/poster/draw-poster.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { requireTown } from "#app/web/public-page.server.ts";
import { enterShop } from "../enter-shop.server.ts";

/** The poster for the shop's own window, as a PDF. `format` is a4 (where not given), a5 or a6. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { frame } = await enterShop(request, params);
  const at = now();
  const town = await requireTown(frame.townSlug, context);
  const shop = await findShopToGive({ town, slug: frame.slug, at, evenHidden: true }) ?? notFound();
  const wanted = new URL(request.url).searchParams.get("format") ?? "a4";
  const size = isPosterSize(wanted) ? wanted : notFound();
  return new Response(new Uint8Array(await drawPoster({ shop, town, at, size })), {
    headers: { "Content-Type": "application/pdf", "Content-Disposition": `inline; filename="${shop.slug}-plakat-${size}.pdf"`, "Cache-Control": "private, no-store", "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox" },
  });
}
