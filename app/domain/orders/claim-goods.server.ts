import type { Tx } from "#app/db.server.ts";
import { type StockTaken, takeStock } from "#app/domain/catalogue/take-stock.server.ts";
import type { OrderWish } from "./check-parts.ts";
import { bySlot, claimSlot } from "./claim-slot.server.ts";
import { type LineTrouble, linesTrouble, type OrderTrouble, shopsTrouble, type ShopTrouble } from "./order-trouble.ts";

type Claim = { wishes: OrderWish[]; no: (trouble: OrderTrouble) => never };

/** Takes every line from stock, in the order of variant ids; says no with each line that somebody else was faster with. */
export async function claimGoods(tx: Tx, { wishes, no }: Claim): Promise<StockTaken[]> {
  const lines = wishes.flatMap((wish) => wish.lines).sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
  const taken: StockTaken[] = [];
  const missed: typeof lines = [];
  for (const line of lines) {
    const got = await takeStock(tx, { variantId: line.variantId, quantity: line.quantity, priceCents: line.offer.priceCents });
    if (got) taken.push(got);
    else missed.push(line);
  }
  if (missed.length > 0) no(linesTrouble(await explain(tx, missed)));
  return taken;
}

/** Claims the pick-up time at each shop, in the order of shops; says no with each that filled up meanwhile. */
export async function claimSlots(tx: Tx, { wishes, no }: Claim): Promise<void> {
  const slots = wishes.map(({ shop, slot }) => ({ shopId: shop.id, townId: shop.townId, startsAt: slot.startsAt, endsAt: slot.endsAt, capacity: slot.capacity }));
  const full: ShopTrouble[] = [];
  for (const slot of slots.sort(bySlot)) {
    if (!(await claimSlot(tx, slot))) full.push({ shopId: slot.shopId, problem: "slot-full" });
  }
  if (full.length > 0) no(shopsTrouble(full));
}

async function explain(tx: Tx, missed: OrderWish["lines"]): Promise<LineTrouble[]> {
  const variants = await tx.variant.findMany({ where: { id: { in: missed.map(({ variantId }) => variantId) } }, select: { id: true, priceCents: true, stock: true, stockKind: true } });
  return missed.map(({ lineId, variantId, shopId, offer }): LineTrouble => {
    const variant = variants.find(({ id }) => id === variantId);
    const left = variant?.stockKind === "exact" ? (variant.stock ?? 0) : 0;
    const known = { lineId, variantId, shopId, title: offer.title, left, priceNowCents: variant?.priceCents ?? null };
    if (!variant) return { ...known, problem: "vanished" };
    if (variant.priceCents !== offer.priceCents) return { ...known, problem: "price-changed" };
    return { ...known, problem: left > 0 ? "fewer-left" : "sold-out" };
  });
}
