import { isRecord } from "./is-record.ts";
import type { ListedFacts } from "./listed-place.ts";

/** What a row of a list keeps as JSON. `likely`: the shop it may be most probably is the same. */
export type RowContent = { facts: ListedFacts; hours: string | null; likely: boolean };

/** Reads a row's JSON back, as it was written; what was wiped since is empty. */
export function readRowContent(json: unknown): RowContent {
  const content = isRecord(json) ? json : {};
  return { facts: isRecord(content.facts) ? factsOf(content.facts) : {}, hours: typeof content.hours === "string" ? content.hours : null, likely: content.likely === true };
}

function factsOf(facts: Record<string, unknown>): ListedFacts {
  const text = <Name extends string>(name: Name) => (typeof facts[name] === "string" ? { [name]: facts[name] } : {});
  const number = <Name extends string>(name: Name) => (typeof facts[name] === "number" ? { [name]: facts[name] } : {});
  const list = <Name extends string>(name: Name) => { const value = facts[name]; return Array.isArray(value) ? { [name]: value.map(String) } : {}; };
  return {
    ...text("name"), ...text("trade"), ...text("street"), ...text("plz"), ...text("city"), ...number("lat"), ...number("lon"), ...text("phone"), ...text("email"), ...text("website"),
    ...list("ranges"), ...list("paymentKinds"), ...text("wheelchair"),
  };
}
