import type { LoaderFunctionArgs } from "@remix-run/node";
import { now } from "#app/clock.server.ts";
import { findShopToGive } from "#app/domain/catalogue/give-away/find-shop-to-give.server.ts";
import { writeSpecialDays } from "#app/domain/catalogue/give-away/write-special-days.server.ts";
import { calendarFile } from "#app/web/calendar-file.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { requireTown } from "#app/web/public-page.server.ts";

/** A shop's special days for calendar programs to subscribe to. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  const shop = await findShopToGive({ town, slug: params.geschaeft ?? "", at }) ?? notFound();
  return calendarFile({ text: writeSpecialDays({ shop, at, version: town.version }), name: `sonderzeiten-${shop.slug}` });
}
