import type { LoaderFunctionArgs } from "@remix-run/node";
import { now } from "#app/clock.server.ts";
import { findShopToGive } from "#app/domain/catalogue/give-away/find-shop-to-give.server.ts";
import { shopContactCard } from "#app/domain/catalogue/give-away/shop-contact-card.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { requireTown } from "#app/web/public-page.server.ts";

/** A shop for the address book. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  const shop = await findShopToGive({ town, slug: params.geschaeft ?? "", at }) ?? notFound();
  return new Response(shopContactCard({ shop, at }), {
    headers: { "Content-Type": "text/vcard; charset=utf-8", "Content-Disposition": `attachment; filename="${shop.slug}.vcf"`, "Cache-Control": "public, max-age=300" },
  });
}
