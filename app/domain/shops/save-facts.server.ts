import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { keepChange } from "./keep-change.server.ts";
import { refreshShop } from "./refresh-shop.server.ts";
import { type FactName, factNames, nameFacts, type ShopFacts } from "./shop-facts.ts";

/**
 * Sets these facts of a profile, and only these; what stays the same is no change. `confirm` marks them as set or confirmed by a person,
 * so that no import touches them again, and the profile as confirmed now. The shop can take the change back from its log.
 * Gives the names that changed. To be called inside the change it belongs to; the values must have been checked.
 */
export async function saveFacts(tx: Tx, { shop, facts, actor, confirm, act = "profile-changed", sentence }: {
  shop: { id: string; townId: string }; facts: Partial<ShopFacts>; actor: Actor; confirm: boolean; act?: string; sentence?: (changed: string) => string;
}): Promise<FactName[]> {
  // The row is locked first, so that two people saving at once are kept one after the other, each with the true "before".
  await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
  const row = await tx.shop.findUniqueOrThrow({ where: { id: shop.id } });
  const given = factNames.filter((name) => facts[name] !== undefined);
  const changed = given.filter((name) => JSON.stringify(facts[name]) !== JSON.stringify(row[name]));
  const confirmedFacts = confirm ? [...new Set([...row.confirmedFacts, ...given])] : undefined;
  await tx.shop.update({
    where: { id: shop.id },
    data: { ...Object.fromEntries(changed.map((name) => [name, facts[name]])), confirmedFacts, confirmedAt: confirm ? now() : undefined },
  });
  if (changed.length > 0) {
    const named = nameFacts(changed);
    await keepChange(tx, {
      shop, kind: "facts", actor, act, sentence: sentence?.(named) ?? `Profil geändert: ${named}`,
      before: Object.fromEntries(changed.map((name) => [name, row[name]])), after: Object.fromEntries(changed.map((name) => [name, facts[name] ?? null])),
    });
  }
  await refreshShop(tx, shop);
  return changed;
}
