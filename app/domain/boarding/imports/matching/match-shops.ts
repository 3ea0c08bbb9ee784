import { houseOf } from "#app/domain/shops/trades.ts";
import { formatDistance, metresBetween, type Point } from "#app/values/distance.ts";
import { type NameParts, nameLikeness, partsOfName, partsOfStreet } from "./same-name.ts";

/** What is compared: a shop we know, or a place of a list. */
export type Comparable = { name: string; trade?: string | null; street?: string | null; plz?: string | null; lat?: number | null; lon?: number | null };
export type Match<Known> = { shop: Known; likely: boolean; why: string };

type Prepared = { parts: NameParts; at: Point | null; address: { street: string; house: string } | null; plz: string | null; trade: string | null };

const NEAR = 75;
const AROUND = 300;
/** Degrees; about 330 m from south to north, 210 m from west to east. */
const CELL = 0.003;

/**
 * Prepares shops for being compared with many places. The answer finds the shop that a place may be, with a German reason, and null where it is
 * surely another: only near or at the same address, or, where one of them has no place on the map, with nearly the same name in the same postcode.
 * `among` narrows the search. `likely` means that a person will most probably say yes.
 */
export function prepareMatching<Known extends Comparable>(shops: Known[]): (place: Comparable, among?: (shop: Known) => boolean) => Match<Known> | null {
  const entries = shops.map((shop) => ({ shop, ...prepare(shop) }));
  const cells = groupBy(entries.filter(({ at }) => at !== null), ({ at }) => (at ? [cellOf(at, 0, 0)] : []));
  const doors = groupBy(entries, ({ address }) => (address?.house ? [`${address.street}|${address.house}`] : []));
  const streets = groupBy(entries, ({ address }) => (address ? [address.street] : []));
  const beginnings = groupBy(entries, ({ parts }) => beginningsOf(parts));
  return (place, among = () => true) => {
    const asked = prepare(place);
    const { at } = asked;
    const around = at === null ? [] : [-1, 0, 1].flatMap((north) => [-1, 0, 1].flatMap((east) => cells.get(cellOf(at, north, east)) ?? []));
    const door = asked.address?.house ? doors.get(`${asked.address.street}|${asked.address.house}`) ?? [] : [];
    // without a place on the map, on either side, the street and the name have to do
    const alike = rareFirst([asked.address ? streets.get(asked.address.street) ?? [] : [], ...beginningsOf(asked.parts).map((start) => beginnings.get(start) ?? [])]);
    const candidates = new Set([...around, ...door, ...alike.filter((one) => at === null || one.at === null)]);
    let best: (Match<Known> & { score: number }) | null = null;
    for (const candidate of candidates) {
      const judged = among(candidate.shop) ? judge(asked, candidate) : null;
      if (judged && (best === null || judged.score > best.score)) best = { shop: candidate.shop, ...judged };
    }
    return best && { shop: best.shop, likely: best.likely, why: best.why };
  };
}

function judge(place: Prepared, known: Prepared): { score: number; likely: boolean; why: string } | null {
  const metres = place.at && known.at ? metresBetween(place.at, known.at) : null;
  const sameStreet = place.address !== null && known.address !== null && place.address.street === known.address.street;
  const sameAddress = sameStreet && place.address?.house !== "" && place.address?.house === known.address?.house && (metres === null || metres < 1000);
  if (metres !== null && metres > AROUND && !sameAddress) return null;
  const likeness = nameLikeness(place.parts, known.parts);
  const near = sameAddress || (metres !== null && metres <= NEAR);
  const sameTrade = place.trade !== null && place.trade === known.trade;
  // an office of the same name in the same house may be another business; a shop of the same kind at the same door hardly is
  const foreign = place.trade !== null && known.trade !== null && houseOf(place.trade) !== houseOf(known.trade) ? 0.15 : 0;
  const elsewhere = place.plz !== null && known.plz !== null && place.plz !== known.plz;
  const enough = near ? likeness >= 0.55 + foreign || (sameTrade && (sameAddress || likeness >= 0.35) && (metres ?? 0) <= 20)
    : metres !== null ? likeness >= 0.75 + foreign
    : !elsewhere && likeness >= (sameStreet ? 0.7 : 0.82) + foreign;
  if (!enough) return null;
  const closeness = near ? 0.3 - Math.min(metres ?? 0, NEAR) / 1000 : metres !== null ? 0.1 : 0;
  return { score: likeness + closeness + (sameTrade ? 0.05 : 0), likely: near && likeness >= 0.82 + foreign, why: reason({ likeness, metres, sameAddress, sameStreet }) };
}

function reason({ likeness, metres, sameAddress, sameStreet }: { likeness: number; metres: number | null; sameAddress: boolean; sameStreet: boolean }): string {
  const name = likeness >= 0.999 ? "gleicher Name" : likeness >= 0.82 ? "fast gleicher Name" : likeness >= 0.55 ? "ähnlicher Name" : "anderer Name, gleiche Branche";
  const where = metres !== null && metres < 1000 ? `${metres < 10 ? "unter 10\u00a0m" : formatDistance(metres)} entfernt` : null;
  const address = sameAddress ? "gleiche Adresse" : sameStreet && metres === null ? "gleiche Straße" : null;
  return [name, address, where ?? (address ? null : "ohne Lage auf der Karte")].filter(Boolean).join(", ");
}

function prepare({ name, trade, street, plz, lat, lon }: Comparable): Prepared {
  return { parts: partsOfName(name), at: typeof lat === "number" && typeof lon === "number" ? { lat, lon } : null, address: street ? partsOfStreet(street) : null, plz: plz ?? null, trade: trade ?? null };
}

function cellOf({ lat, lon }: Point, north: number, east: number): string {
  return `${Math.floor(lat / CELL) + north}|${Math.floor(lon / (1.5 * CELL)) + east}`;
}

/** The first letters of each word, by which names find each other without a map. */
function beginningsOf({ core, words }: NameParts): string[] {
  return (core.length > 0 ? core : words).map((word) => word.slice(0, 3));
}

/** All of the small groups, or some of the smallest where none is small: a word that half the town has tells nobody apart. */
function rareFirst<Item>(groups: Item[][]): Item[] {
  const sorted = [...groups].sort((one, other) => one.length - other.length);
  const small = sorted.filter((group) => group.length <= 200);
  return small.length > 0 ? small.flat() : (sorted[0] ?? []).slice(0, 500);
}

function groupBy<Item>(items: Item[], keysOf: (item: Item) => string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
