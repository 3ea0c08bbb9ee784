import { type Day, addDays, daysBetween, isDay } from "#app/values/day.ts";
import { parseMoney } from "#app/values/money.ts";

/** Characters. */
export const MOST_OFFER = { title: 80, text: 600, priceFor: 30 } as const;
/** Days of one offer, the first and the last among them. */
export const MOST_OFFER_DAYS = 31;
/** How long before its first day an offer may be written down. */
const MOST_DAYS_AHEAD = 180;

/** One good thing, some days long. Price gross in cents, or null; `priceFor` is "" or such as "je 100 g" (PAngV § 3, § 4). */
export type OfferFields = { title: string; text: string; priceCents: number | null; priceFor: string; fromDay: Day; untilDay: Day };
export type OfferProblem =
  | "title-missing" | "title-too-long" | "text-too-long" | "price-unreadable" | "price-is-nothing" | "price-for-without-price" | "price-for-too-long"
  | "from-unreadable" | "until-unreadable" | "until-before-from" | "too-many-days" | "already-over" | "too-far";

type Typed = { title: string; text: string; price: string; priceFor: string; from: string; until: string };

/** Reads what was typed; the problem says which field is wrong. `today` is the town's. */
export function readOffer(typed: Typed, today: Day): OfferFields | OfferProblem {
  const title = oneLine(typed.title);
  if (title === "") return "title-missing";
  if (title.length > MOST_OFFER.title) return "title-too-long";
  if (typed.text.length > MOST_OFFER.text) return "text-too-long";
  const price = readPrice(typed);
  if (typeof price === "string") return price;
  return daysProblem({ from: typed.from, until: typed.until, today }) ?? { title, text: typed.text.trim(), ...price, fromDay: typed.from, untilDay: typed.until };
}

function readPrice({ price, priceFor: typedFor }: Typed): Pick<OfferFields, "priceCents" | "priceFor"> | OfferProblem {
  const priceFor = oneLine(typedFor);
  if (priceFor.length > MOST_OFFER.priceFor) return "price-for-too-long";
  if (price.trim() === "") return priceFor === "" ? { priceCents: null, priceFor } : "price-for-without-price";
  const money = parseMoney(price);
  if (money === null) return "price-unreadable";
  return money.amount === 0 ? "price-is-nothing" : { priceCents: money.amount, priceFor };
}

function daysProblem({ from, until, today }: { from: Day; until: Day; today: Day }): OfferProblem | null {
  if (!isDay(from)) return "from-unreadable";
  if (!isDay(until)) return "until-unreadable";
  if (until < from) return "until-before-from";
  if (daysBetween(from, until) >= MOST_OFFER_DAYS) return "too-many-days";
  if (until < today) return "already-over";
  return from > addDays(today, MOST_DAYS_AHEAD) ? "too-far" : null;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
