import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { emptyBasket } from "#app/domain/baskets/empty-basket.server.ts";
import { openPayment, paymentHold } from "#app/domain/payments/open-payment.server.ts";
import { after } from "#app/values/time.ts";
import { claimGoods, claimSlots } from "./claim-goods.server.ts";
import { checkParts, type OrderPart } from "./check-parts.ts";
import { findGoods } from "./find-goods.server.ts";
import { findPayLink } from "./find-pay-link.server.ts";
import { tellStockMoved } from "./move-order.server.ts";
import { confirmOrders, tellShops } from "./order-letters.server.ts";
import { type OrderPerson, readPerson } from "./order-person.ts";
import { type OrderTrouble, plainTrouble } from "./order-trouble.ts";
import { writeOrders } from "./write-orders.server.ts";

export type OrderRequest = {
  basketToken: string | null;
  /** from the form, 16 to 100 letters, digits, "-" or "_": a second press with the same key gets the first answer */
  requestKey: string;
  person: OrderPerson;
  /** one for each shop in the basket */
  parts: OrderPart[];
  /** cents per shop as the page showed them, deposit included */
  shown: Record<string, number>;
  personId?: string | null;
};
/** `payUrl` is null where nothing is to be paid online, or where the provider does not answer: then findPayLink() later. */
export type OrderPlaced = { checkoutId: string; payUrl: string | null };
export type OrderOutcome = { ok: true; value: OrderPlaced } | ({ ok: false } & OrderTrouble);
type Placing = OrderRequest & { at: Date; no: (trouble: OrderTrouble) => never };

/**
 * Turns a basket into one order per shop, or says line by line and shop by shop why not and changes nothing. Prices, stock,
 * hours, pick-up times and what each shop offers are checked again here, in the transaction that takes them. Reservations
 * are placed at once; purchases wait for the money, 35 minutes at most.
 */
export async function placeOrder(request: OrderRequest): Promise<OrderOutcome> {
  const { person, wrong } = readPerson(request.person);
  if (wrong.length > 0) return { ok: false, ...plainTrouble("bad-person", wrong) };
  if (!/^[\w-]{16,100}$/.test(request.requestKey)) return { ok: false, ...plainTrouble("basket-changed") };
  let trouble = plainTrouble("basket-changed");
  const no = (told: OrderTrouble): never => {
    trouble = told;
    return refuse(told.problem);
  };
  const outcome = await attempt((tx) => place(tx, { ...request, person, at: now(), no }));
  if (!outcome.ok) return { ok: false, ...trouble };
  const { checkoutId, toPay } = outcome.value;
  return { ok: true, value: { checkoutId, payUrl: toPay ? await findPayLink({ checkoutId }) : null } };
}

async function place(tx: Tx, { basketToken, requestKey, person, parts, shown, personId = null, at, no }: Placing) {
  const [checkout] = await tx.checkout.createManyAndReturn({
    data: [{ townId: "", requestKey, personId, name: person.name, email: person.email, phone: person.phone, createdAt: at }], skipDuplicates: true,
  });
  if (!checkout) return { checkoutId: (await tx.checkout.findUniqueOrThrow({ where: { requestKey } })).id, toPay: true };
  const goods = await findGoods(tx, { basketToken, at });
  if (goods.lines.length === 0) no(plainTrouble("basket-empty"));
  const wishes = checkParts({ goods, parts, shown, at, no });
  const taken = await claimGoods(tx, { wishes, no });
  await claimSlots(tx, { wishes, no });
  const orders = await writeOrders(tx, { checkoutId: checkout.id, wishes, taken, at });
  await emptyBasket(tx, goods.lines.map(({ lineId }) => lineId));
  await tellStockMoved(tx, { townIds: wishes.map(({ shop }) => shop.townId), productIds: taken.flatMap(({ taken, productId }) => (taken > 0 ? [productId] : [])) });
  const reserved = orders.filter(({ mode }) => mode === "reservation").map(({ id }) => id);
  await tellShops(tx, reserved);
  await confirmOrders(tx, { orderIds: reserved, mode: "reservation" });
  const amountCents = orders.reduce((sum, { mode, totalCents }) => sum + (mode === "purchase" ? totalCents : 0), 0);
  if (amountCents > 0) await openPayment(tx, { checkoutId: checkout.id, townId: orders[0].townId, amountCents, expiresAt: after(at, paymentHold) });
  return { checkoutId: checkout.id, toPay: amountCents > 0 };
}
