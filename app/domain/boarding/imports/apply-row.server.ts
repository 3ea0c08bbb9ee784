import type { Tx } from "#app/db.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { saveHoursIn } from "#app/domain/opening-hours/save-hours.server.ts";
import { draftShop, type ShopSource } from "#app/domain/shops/draft-shop.server.ts";
import { REMOVED_REASON } from "#app/domain/shops/forget-shop.server.ts";
import { noteSource } from "#app/domain/shops/note-source.server.ts";
import { saveFacts } from "#app/domain/shops/save-facts.server.ts";
import { factNames } from "#app/domain/shops/shop-facts.ts";
import type { ListedFacts } from "./listed-place.ts";
import type { RowContent } from "./row-content.ts";
import { takeableFacts, takeableHours } from "./takeable.ts";

export type RowToApply = { id: string; sourceRef: string | null; decision: string; matchShopId: string | null; content: RowContent };
export type Applied = { shopId: string; what: "made" | "refreshed" | "unchanged" } | { shopId: null; problem: string };
type Town = { id: string; land: string };
type Applying = { town: Town; row: RowToApply; source: ShopSource; actor: Actor };

/** Makes or refreshes the shop of one row, as part of a change. A record that became a shop meanwhile is refreshed instead of made again. */
export async function applyRow(tx: Tx, { town, row, source, actor }: Applying): Promise<Applied> {
  const own = source.sourceRef === null ? null : await tx.shop.findFirst({ where: { townId: town.id, sourceRef: source.sourceRef }, select: { id: true } });
  const shopId = own?.id ?? (row.decision === "update" ? row.matchShopId : null);
  if (shopId !== null) return refresh(tx, { town, row, source, actor, shopId });
  const { name, trade, ...facts } = row.content.facts;
  if (name === undefined || trade === undefined) return { shopId: null, problem: "Ohne Name oder Branche wird daraus kein Geschäft." };
  const shop = await draftShop(tx, { town, facts: { ...facts, name, trade }, source, actor });
  if (row.content.hours !== null) await saveHoursIn(tx, { shop, land: town.land, text: row.content.hours, actor, confirmedBy: "import", sentence: "Öffnungszeiten aus der Liste übernommen" });
  return { shopId: shop.id, what: "made" };
}

async function refresh(tx: Tx, { town, row: { content }, source, actor, shopId }: Applying & { shopId: string }): Promise<Applied> {
  // Locked before it is read, so that a person who confirms something at this moment is either before or after us.
  await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shopId} FOR UPDATE`;
  const shop = await tx.shop.findFirst({ where: { id: shopId, townId: town.id }, include: { hours: true } });
  if (!shop || shop.status === "closed" || (shop.status === "suspended" && shop.statusReason === REMOVED_REASON)) return { shopId: null, problem: "Dieses Geschäft gibt es bei Ihnen nicht mehr." };
  const facts = takeableFacts({ shop, listed: content.facts });
  const hours = takeableHours({ shop, listed: content.hours });
  const took = factNames.filter((name) => namesOf(facts).includes(name));
  const sentence = (changed: string) => `Aus der Liste übernommen (${source.source}): ${changed}`;
  if (took.length > 0) await saveFacts(tx, { shop, facts, actor, confirm: false, act: "import-updated", sentence });
  if (hours !== null) await saveHoursIn(tx, { shop, land: town.land, text: hours, actor, confirmedBy: "import", sentence: sentence("Öffnungszeiten") });
  const changed = took.length > 0 || hours !== null;
  await noteSource(tx, { shop, source: { ...source, sourceRef: refFor({ own: shop.sourceRef, listed: source.sourceRef }) }, took: changed ? took : null });
  return { shopId, what: changed ? "refreshed" : "unchanged" };
}

/** A table never takes away the record of OpenStreetMap, by which the next extract knows the shop again. */
function refFor({ own, listed }: { own: string | null; listed: string | null }): string | null {
  return own !== null && listed !== null && listed.startsWith("liste/") && !own.startsWith("liste/") ? own : listed;
}

function namesOf(facts: ListedFacts): string[] {
  return Object.keys(facts);
}
