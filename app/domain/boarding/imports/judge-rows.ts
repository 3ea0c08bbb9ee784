import type { ListedPlace } from "./listed-place.ts";
import { type Comparable, type Match, prepareMatching } from "./matching/match-shops.ts";
import type { RowContent } from "./row-content.ts";

/** new: becomes a draft. update: refreshes a shop we know. skip: stays out. ask: a person has to say. */
export type RowDecision = "new" | "update" | "skip" | "ask";
export type KnownShop = Comparable & { id: string; name: string; status: string; removed: boolean; refs: string[] };
/** What came of a record the last time: the shop it became, or that a person left it out. */
export type Memory = Map<string, { shopId: string | null; leftOut: boolean }>;
export type JudgedRow = { number: number; sourceRef: string | null; name: string; content: RowContent; problems: string[]; matchShopId: string | null; matchWhy: string | null; decision: RowDecision };

type Verdict = Pick<JudgedRow, "decision"> & { match?: KnownShop; why?: string; likely?: boolean; problem?: string; forget?: boolean };

/**
 * Compares the places of a list with the shops there are, and with each other. Sure is only the same record of the same source, or what a person has
 * already said of it; whoever is alike is asked about. Shops that asked to be removed, or are closed for good, are left out.
 * Gives the processor back now and then.
 */
export async function judgeRows({ places, hours, shops, memory }: { places: ListedPlace[]; hours: Array<{ value: string | null; problem: string | null }>; shops: KnownShop[]; memory: Memory }): Promise<JudgedRow[]> {
  const find = prepareMatching(shops);
  const listed = places.filter(({ leftOut }) => !leftOut).map(({ number, name, facts, sourceRef }) => ({ ...facts, name, number, sourceRef }));
  const findListed = prepareMatching(listed);
  const byRef = new Map(shops.flatMap((shop) => shop.refs.map((ref): [string, KnownShop] => [ref, shop])));
  const byId = new Map(shops.map((shop): [string, KnownShop] => [shop.id, shop]));
  const first = new Map<string, number>();
  const rows: JudgedRow[] = [];
  for (const [index, place] of places.entries()) {
    if (index % 50 === 49) await new Promise((resolve) => setImmediate(resolve));
    const { sourceRef, number } = place;
    const before = sourceRef === null ? undefined : first.get(sourceRef);
    if (sourceRef !== null && before === undefined) first.set(sourceRef, number);
    const past = sourceRef === null ? undefined : memory.get(sourceRef);
    const same = sourceRef === null ? undefined : byRef.get(sourceRef) ?? (past?.shopId ? byId.get(past.shopId) : undefined);
    const verdict = place.leftOut ? { decision: "skip" as const }
      : before !== undefined ? { decision: "skip" as const, problem: `Steht schon als Nr. ${before} in dieser Liste.`, forget: true }
      : same ? ofSame(same)
      : past?.leftOut ? { decision: "skip" as const, problem: "Haben Sie beim letzten Mal ausgelassen." }
      : ofAlike({ place, match: find(place.facts.name ? { ...place.facts, name: place.name } : { name: place.name }), double: findListed({ ...place.facts, name: place.name }, (other) => other.number < number && other.sourceRef !== sourceRef) });
    rows.push(rowOf({ place, hours: hours[index], verdict }));
  }
  return rows;
}

/** A place that surely is a shop we know. */
function ofSame(shop: KnownShop): Verdict {
  if (shop.removed) return { decision: "skip", problem: "Hat darum gebeten, nicht gezeigt zu werden.", forget: true };
  if (shop.status === "closed") return { decision: "skip", problem: "Ist bei Ihnen als für immer geschlossen eingetragen.", forget: true };
  return { decision: "update", match: shop, why: "derselbe Eintrag der Quelle" };
}

function ofAlike({ place, match, double }: { place: ListedPlace; match: Match<KnownShop> | null; double: Match<{ number: number }> | null }): Verdict {
  if (match?.shop.removed && match.likely) return { decision: "skip", problem: "Hat darum gebeten, nicht gezeigt zu werden.", forget: true };
  if (match && !match.shop.removed && match.shop.status !== "closed") return { decision: "ask", match: match.shop, why: match.why, likely: match.likely };
  if (double?.likely) return { decision: "ask", why: `wohl dasselbe wie Nr. ${double.shop.number} dieser Liste: ${double.why}` };
  return place.facts.trade ? { decision: "new" } : { decision: "ask" };
}

function rowOf({ place, hours, verdict }: { place: ListedPlace; hours: { value: string | null; problem: string | null } | undefined; verdict: Verdict }): JudgedRow {
  const { number, sourceRef, name, facts, problems, leftOut } = place;
  const nothing = leftOut || verdict.forget === true;
  const said = [...problems, ...(hours?.problem && !nothing ? [hours.problem] : []), ...(verdict.problem ? [verdict.problem] : [])];
  return {
    number, sourceRef, name, content: { facts: nothing ? {} : facts, hours: nothing ? null : hours?.value ?? null, likely: verdict.likely ?? false }, problems: said,
    matchShopId: verdict.match?.id ?? null, matchWhy: verdict.why ?? null, decision: verdict.decision,
  };
}
