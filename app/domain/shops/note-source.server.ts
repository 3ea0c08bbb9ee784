import type { Tx } from "#app/db.server.ts";
import type { ShopSource } from "./draft-shop.server.ts";
import { type FactName, factNames } from "./shop-facts.ts";

/**
 * Writes down which record of which source a profile is, so that it is known again next time; `took` says that facts or hours were taken from it, and
 * then the profile names it as its source. What people had told before there was a source counts as confirmed by them from now on. Writes nothing where
 * all of it is known already.
 */
export async function noteSource(tx: Tx, { shop, source, took }: { shop: { id: string }; source: ShopSource; took: FactName[] | null }): Promise<void> {
  const row = await tx.shop.findUniqueOrThrow({ where: { id: shop.id } });
  const sourceRef = source.sourceRef ?? row.sourceRef;
  const named = took !== null || row.source === source.source ? { source: source.source, sourceUrl: source.sourceUrl, sourceDate: source.sourceDate, licence: source.licence } : {};
  const told = row.source === null && took !== null ? factNames.filter((name) => isTold(row[name]) && !took.includes(name)) : [];
  const confirmedFacts = [...new Set([...row.confirmedFacts, ...told])];
  const wanted = { sourceRef, confirmedFacts, ...named };
  const known = { sourceRef: row.sourceRef, confirmedFacts: row.confirmedFacts, ...("source" in named && { source: row.source, sourceUrl: row.sourceUrl, sourceDate: row.sourceDate, licence: row.licence }) };
  if (JSON.stringify(wanted) !== JSON.stringify(known)) await tx.shop.update({ where: { id: shop.id }, data: wanted });
}

/** Whether a fact says anything: empty texts and lists do not. */
export function isTold(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}
