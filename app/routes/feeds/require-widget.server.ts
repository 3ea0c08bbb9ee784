import type { AppLoadContext } from "@remix-run/node";
import { now } from "#app/clock.server.ts";
import { findShopToGive } from "#app/domain/catalogue/give-away/find-shop-to-give.server.ts";
import { widgetView } from "#app/domain/catalogue/widget/widget-view.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { requireTown } from "#app/web/public-page.server.ts";

const LONGEST_SECONDS = 60;

/** What a widget shows, and for how many seconds it may be kept: until the shop's state reads differently, a minute at the longest. */
export async function requireWidget({ params, context }: { params: { stadt?: string; geschaeft?: string }; context: AppLoadContext }) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  const shop = await findShopToGive({ town, slug: params.geschaeft ?? "", at }) ?? notFound();
  const seconds = Math.max(1, Math.min(LONGEST_SECONDS, Math.floor((shop.now.validUntil.getTime() - at.getTime()) / 1000)));
  return { at, seconds, view: widgetView({ shop, town, at }) };
}
