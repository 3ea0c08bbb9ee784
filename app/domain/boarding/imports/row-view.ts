import { factWords, type FactName, factNames, type ShopFacts } from "#app/domain/shops/shop-facts.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import { formatDistance, metresBetween } from "#app/values/distance.ts";
import { hoursWords } from "./hours-words.ts";
import type { ListedFacts } from "./listed-place.ts";
import type { RowContent } from "./row-content.ts";
import { keepsHours, keptFacts, type Standing, takeableFacts, takeableHours } from "./takeable.ts";

/** One fact as it would change; `before` is null where the shop says nothing yet. */
export type FactChange = { label: string; before: string | null; after: string };
export type RowView = {
  number: number; name: string; tradeName: string | null; facts: string[]; hours: string | null; problems: string[]; decision: string; likely: boolean;
  match: { id: string; name: string; meta: string; why: string } | null;
  /** why a person is asked, where no shop of ours is meant */
  why: string | null;
  changes: FactChange[];
  /** what differs and stays, because a person stands for it */
  kept: string[];
  /** holds a place that can become a shop at all */
  possible: boolean;
  needsTrade: boolean;
  shopId: string | null;
};

type Row = { number: number; name: string; problems: string[]; decision: string; matchWhy: string | null; content: RowContent };
type Known = Standing & { id: string };

const payments: Record<string, string> = { cash: "bar", girocard: "Girocard", credit: "Kreditkarte", mobile: "Handy", invoice: "Rechnung" };
const wheelchairs: Record<string, string> = { yes: "mit Rollstuhl ja", limited: "mit Rollstuhl teilweise", no: "mit Rollstuhl nein" };

/** A row as its page shows it: what the list says, which shop it may be, and what would change. */
export function rowView({ row, match, made }: { row: Row; match: Known | null; made: Known | null }): RowView {
  const { facts, hours } = row.content;
  return {
    number: row.number, name: row.name, problems: row.problems, decision: row.decision, likely: row.content.likely, tradeName: facts.trade ? (findTrade(facts.trade)?.name ?? facts.trade) : null,
    facts: [addressOf(facts), facts.phone, facts.website, facts.email, facts.wheelchair && wheelchairs[facts.wheelchair], facts.paymentKinds?.map((kind) => payments[kind] ?? kind).join(", "), facts.ranges?.join(", ")].flatMap((text) => text || []),
    hours: hours === null ? null : hoursWords(hours),
    match: match && { id: match.id, name: match.name, meta: [findTrade(match.trade)?.name, addressOf(match)].filter(Boolean).join(", "), why: row.matchWhy ?? "" },
    why: match === null ? row.matchWhy : null,
    changes: match ? changesOf(match, row.content) : [], kept: match ? keptOf(match, row.content) : [],
    possible: facts.name !== undefined, needsTrade: facts.name !== undefined && facts.trade === undefined, shopId: made?.id ?? null,
  };
}

function changesOf(shop: Known, { facts, hours }: RowContent): FactChange[] {
  const taken = takeableFacts({ shop, listed: facts });
  const moved = taken.lat !== undefined || taken.lon !== undefined ? [moveOf(shop, taken)] : [];
  const named = factNames.filter((name) => name !== "lat" && name !== "lon" && Object.keys(taken).includes(name));
  const times = takeableHours({ shop, listed: hours });
  return [
    ...named.map((name) => ({ label: factWords[name], before: wordsOf(name, shop), after: wordsOf(name, taken) ?? "" })), ...moved,
    ...(times === null ? [] : [{ label: "Öffnungszeiten", before: shop.hours?.value ? hoursWords(shop.hours.value) : null, after: hoursWords(times) }]),
  ];
}

function keptOf(shop: Known, { facts, hours }: RowContent): string[] {
  const names = keptFacts({ shop, listed: facts }).map((name) => factWords[name]);
  return [...new Set([...names, ...(keepsHours({ shop, listed: hours }) ? ["Öffnungszeiten"] : [])])];
}

function moveOf(shop: Known, { lat, lon }: ListedFacts): FactChange {
  const to = { lat: lat ?? shop.lat ?? 0, lon: lon ?? shop.lon ?? 0 };
  const before = shop.lat !== null && shop.lon !== null ? { lat: shop.lat, lon: shop.lon } : null;
  return { label: "Lage", before: before && "auf der Karte", after: before ? `${formatDistance(metresBetween(before, to))} daneben` : "auf der Karte" };
}

function wordsOf(name: FactName, facts: Partial<ShopFacts>): string | null {
  const value = facts[name];
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return null;
  if (name === "trade") return findTrade(String(value))?.name ?? String(value);
  if (name === "wheelchair") return wheelchairs[String(value)] ?? String(value);
  if (Array.isArray(value)) return value.map((one) => (name === "paymentKinds" ? (payments[one] ?? one) : one)).join(", ");
  return String(value);
}

function addressOf({ street, plz, city }: { street?: string | null; plz?: string | null; city?: string | null }): string {
  return [street, [plz, city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}
