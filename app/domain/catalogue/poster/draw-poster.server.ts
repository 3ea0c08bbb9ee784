import { openPress, sheets } from "#app/adapters/paper/index.server.ts";
import { specialView } from "#app/domain/opening-hours/signs/shop-hours-view.ts";
import { addDays, dayOf } from "#app/values/day.ts";
import { townInks } from "#app/values/print-colour.ts";
import type { ShopToGive } from "../give-away/find-shop-to-give.server.ts";
import { asOf, creditFor } from "../give-away/hours-in-words.ts";
import { holidayWords } from "./holiday-words.server.ts";
import { layOutPoster, type PosterView } from "./lay-out-poster.ts";

export type PosterSize = keyof typeof sheets;
/** A poster hangs for weeks, and a special day that is far off would be read too early. */
const SPECIAL_DAYS = 42;
const MOST_SPECIAL = 6;
/** Longer ones would leave no room for the hours. */
const LONGEST_NAME = 140;

/** Whether this is a sheet there is: "a4", "a5", "a6". */
export function isPosterSize(text: string): text is PosterSize {
  return Object.hasOwn(sheets, text);
}

/** A shop's window poster as a PDF: A4 for the door, A5 for the counter, A6 to give away. */
export async function drawPoster({ shop, town, at, size }: { shop: ShopToGive; town: { name: string; hue: number }; at: Date; size: PosterSize }): Promise<Buffer> {
  const press = await openPress();
  const page = layOutPoster({ view: posterView({ shop, town, at }), press, size: sheets[size] });
  return press.print({ title: `${shop.name}: Öffnungszeiten`, printedAt: at, pages: [page] });
}

function posterView({ shop, town, at }: { shop: ShopToGive; town: { name: string; hue: number }; at: Date }): PosterView {
  const today = dayOf(at);
  return {
    name: shop.name.slice(0, LONGEST_NAME), trade: shop.tradeName, known: shop.hoursKnown, week: shop.usual, holidays: holidayWords({ shop: shop.hours, today }),
    // a holiday of which nobody knows is covered by the line about holidays
    special: shop.special.filter(({ from, text }) => from <= addDays(today, SPECIAL_DAYS) && text !== "Zeiten unbekannt").slice(0, MOST_SPECIAL).map(specialView),
    url: shop.url, address: shop.url.replace(/^https?:\/\//, ""), town: town.name, asOf: asOf(today), credit: creditFor(shop.origin), inks: townInks(town.hue),
  };
}
