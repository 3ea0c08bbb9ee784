import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { type Day, addDays, dayOf } from "#app/values/day.ts";
import { formatMoney, cents } from "#app/values/money.ts";
import { formatShortDay } from "#app/values/day-words.ts";
import { refreshShop } from "../refresh-shop.server.ts";
import type { OfferFields } from "./offer-fields.ts";

type Asked = { shop: { id: string; townId: string }; actor: Actor };
export type SaveOfferProblem = "another-then" | "not-found";

/** A new offer of the week. Refuses another-then: there is one offer at a time, so that it stays the offer of the week. The fields must come from readOffer(). */
export async function addOffer({ shop, fields, actor }: Asked & { fields: OfferFields }) {
  return attempt<{ id: string }, SaveOfferProblem>(async (tx) => {
    await keepFree(tx, { shop, fields, except: null });
    const offer = await tx.shopOffer.create({ data: { townId: shop.townId, shopId: shop.id, ...columns(fields), createdAt: now() }, select: { id: true } });
    await tell(tx, { shop, actor, act: "offer-added", sentence: `Angebot eingetragen: ${words(fields)}` });
    return offer;
  });
}

/** Changes an offer of this shop. Refuses not-found and another-then. */
export async function changeOffer({ shop, offerId, fields, actor }: Asked & { offerId: string; fields: OfferFields }) {
  return attempt<null, SaveOfferProblem>(async (tx) => {
    await keepFree(tx, { shop, fields, except: offerId });
    const { count } = await tx.shopOffer.updateMany({ where: { id: offerId, shopId: shop.id }, data: { ...columns(fields), updatedAt: now() } });
    if (count === 0) refuse<SaveOfferProblem>("not-found");
    await tell(tx, { shop, actor, act: "offer-changed", sentence: `Angebot geändert: ${words(fields)}` });
    return null;
  });
}

/** Ends an offer at once: one that runs was last there yesterday, one that has not begun is taken away. What is over stays as it was. Refuses not-found. */
export async function endOffer({ shop, offerId, actor }: Asked & { offerId: string }) {
  return attempt<null, "not-found">(async (tx) => {
    const today = dayOf(now());
    const offer = await tx.shopOffer.findFirst({ where: { id: offerId, shopId: shop.id } }) ?? refuse<"not-found">("not-found");
    if (dayText(offer.untilDay) < today) return null;
    if (dayText(offer.fromDay) >= today) await tx.shopOffer.deleteMany({ where: { id: offerId, shopId: shop.id } });
    else await tx.shopOffer.updateMany({ where: { id: offerId, shopId: shop.id }, data: { untilDay: dateOf(addDays(today, -1)), updatedAt: now() } });
    await tell(tx, { shop, actor, act: "offer-ended", sentence: `Angebot beendet: ${offer.title}` });
    return null;
  });
}

async function keepFree(tx: Tx, { shop, fields, except }: { shop: { id: string }; fields: OfferFields; except: string | null }): Promise<void> {
  // The shop's row is locked first, so that two offers at once do not both find the week free.
  await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
  const other = await tx.shopOffer.findFirst({
    where: { shopId: shop.id, fromDay: { lte: dateOf(fields.untilDay) }, untilDay: { gte: dateOf(fields.fromDay) }, ...(except && { id: { not: except } }) }, select: { id: true },
  });
  if (other) refuse<SaveOfferProblem>("another-then");
}

async function tell(tx: Tx, { shop, ...entry }: Asked & { act: string; sentence: string }): Promise<void> {
  await noteAct(tx, { townId: shop.townId, shopId: shop.id, ...entry });
  await refreshShop(tx, shop);
}

function columns({ fromDay, untilDay, ...fields }: OfferFields) {
  return { ...fields, fromDay: dateOf(fromDay), untilDay: dateOf(untilDay) };
}

function words({ title, priceCents, fromDay, untilDay }: OfferFields): string {
  return `${title}${priceCents === null ? "" : `, ${formatMoney(cents(priceCents))}`}, ${formatShortDay(fromDay)} bis ${formatShortDay(untilDay)}`;
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayText(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
