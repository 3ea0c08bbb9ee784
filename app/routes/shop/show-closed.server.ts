import type { AppLoadContext } from "@remix-run/node";
import { findClosedShop } from "#app/domain/catalogue/find-closed-shop.server.ts";
import { nextFlip, nextMinute } from "#app/domain/opening-hours/find-shops-now.server.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { minuteOf } from "#app/values/day.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { keepUntil, townView } from "#app/web/public-page.server.ts";

/** The page of a shop that has closed for good; every other shop that nobody may see is not found. */
export async function showClosed({ town, slug, at, context }: { town: Town; slug: string; at: Date; context: AppLoadContext }) {
  const { states, ...shop } = await findClosedShop({ town, slug, at }) ?? notFound();
  keepUntil(context, town, nextFlip([...states, nextMinute(at)], at));
  return { town: townView(town), minute: minuteOf(at), closed: shop };
}
export type ClosedShop = Awaited<ReturnType<typeof showClosed>>;
