import { now } from "#app/clock.server.ts";
import { attempt, refuse, touchTown, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { cents, formatMoney } from "#app/values/money.ts";
import { lockVariant, type LockedVariant, nameOf } from "./lock-variant.server.ts";

export type ChangePriceProblem = "not-found" | "out-of-range";

/** Cents: a million euros. */
export const DEAREST = 100_000_000;

/**
 * Changes the gross price of one variant of this shop, in cents from 1 to 100,000,000, for shoppers and search at once. Every price is kept
 * with its day, because a later discount must name the lowest of 30 days (§ 11 PAngV). The same price changes nothing.
 * Refuses not-found (also another shop's) and out-of-range.
 */
export async function changePrice({ shop, variantId, priceCents, actor }: { shop: { id: string; townId: string }; variantId: string; priceCents: number; actor: Actor }) {
  return attempt<{ changed: boolean; title: string }, ChangePriceProblem>(async (tx) => {
    if (!Number.isInteger(priceCents) || priceCents < 1 || priceCents > DEAREST) refuse<ChangePriceProblem>("out-of-range");
    const variant = await lockVariant(tx, { shopId: shop.id, variantId }) ?? refuse<ChangePriceProblem>("not-found");
    if (variant.priceCents === priceCents) return { changed: false, title: nameOf(variant) };
    await keepHistory(tx, { variant, townId: shop.townId, priceCents });
    await tx.variant.update({ where: { id: variant.id }, data: { priceCents, updatedAt: now() } });
    await tx.product.update({ where: { id: variant.productId }, data: { updatedAt: now() } });
    await noteAct(tx, {
      townId: shop.townId, shopId: shop.id, actor, act: "price-changed",
      sentence: `Preis von ${nameOf(variant)} von ${formatMoney(cents(variant.priceCents))} auf ${formatMoney(cents(priceCents))} geändert`,
    });
    touchTown(shop.townId);
    await enqueue(tx, "refresh-search", { ids: [`product_${variant.productId}`] });
    return { changed: true, title: nameOf(variant) };
  });
}

/** Where no price was ever written down, the one that ends now is, since the product was made. */
async function keepHistory(tx: Tx, { variant, townId, priceCents }: { variant: LockedVariant; townId: string; priceCents: number }): Promise<void> {
  const known = await tx.priceChange.findFirst({ where: { variantId: variant.id }, select: { id: true }, orderBy: { since: "desc" } });
  const former = known ? [] : [{ townId, variantId: variant.id, priceCents: variant.priceCents, since: variant.createdAt }];
  await tx.priceChange.createMany({ data: [...former, { townId, variantId: variant.id, priceCents, since: now() }] });
}
