import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";
import { mayChangeTrader, type TraderFields, type TraderRights } from "./trader-fields.ts";

export type SaveTraderProblem = "not-yours";
type Asked = { shop: { id: string; townId: string }; rights: TraderRights; actor: Actor };

/**
 * Sets who answers for a shop (§ 5 DDG): changes its trader for all the trader's shops, or makes one where there is none. Each of the shops
 * reads it in its log. Refuses not-yours, see mayChangeTrader(). Whether the shop itself is theirs, the caller has made sure of.
 */
export async function saveTrader({ shop, fields, rights, actor }: Asked & { fields: TraderFields }) {
  return attempt<{ traderId: string }, SaveTraderProblem>(async (tx) => {
    const known = await lockTrader(tx, shop);
    if (known === null) return { traderId: await makeTrader(tx, { shop, fields, actor }) };
    const shops = await tx.shop.findMany({ where: { traderId: known }, select: { id: true, townId: true }, take: 1000 });
    if (!mayChangeTrader(shops, rights)) refuse<SaveTraderProblem>("not-yours");
    await tx.trader.update({ where: { id: known }, data: fields });
    for (const one of shops) await tell(tx, { shop: one, actor, sentence: shops.length > 1 ? `Impressum geändert, für alle ${shops.length} Geschäfte des Unternehmens` : "Impressum geändert" });
    return { traderId: known };
  });
}

export type AttachTraderProblem = "has-trader" | "not-found";

/**
 * Puts a shop that has no trader yet under one of which this person owns a shop already. Refuses has-trader, and not-found where trader or shop are
 * not theirs: with the trader comes its payment account.
 */
export async function attachTrader({ shop, traderId, rights, actor }: Asked & { traderId: string }) {
  return attempt<null, AttachTraderProblem>(async (tx) => {
    if (await lockTrader(tx, shop) !== null) refuse<AttachTraderProblem>("has-trader");
    const trader = rights.ownerOf.includes(shop.id) ? await tx.trader.findFirst({ where: { id: traderId, shops: { some: { id: { in: rights.ownerOf } } } }, select: { id: true, name: true } }) : null;
    if (!trader) refuse<AttachTraderProblem>("not-found");
    await tx.shop.update({ where: { id: shop.id }, data: { traderId: trader?.id } });
    await tell(tx, { shop, actor, sentence: `Impressum gewählt: ${trader?.name}` });
    return null;
  });
}

async function makeTrader(tx: Tx, { shop, fields, actor }: { shop: { id: string; townId: string }; fields: TraderFields; actor: Actor }): Promise<string> {
  const { id } = await tx.trader.create({ data: { ...fields, createdAt: now() }, select: { id: true } });
  await tx.shop.update({ where: { id: shop.id }, data: { traderId: id } });
  await tell(tx, { shop, actor, sentence: "Impressum eingetragen" });
  return id;
}

/** The shop's trader, with the shop's row locked, so that two who enter one at once make one. */
async function lockTrader(tx: Tx, shop: { id: string }): Promise<string | null> {
  const [row] = await tx.$queryRaw<Array<{ traderId: string | null }>>`SELECT "traderId" FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
  return row?.traderId ?? null;
}

async function tell(tx: Tx, { shop, actor, sentence }: { shop: { id: string; townId: string }; actor: Actor; sentence: string }): Promise<void> {
  await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "trader-changed", sentence });
  await refreshShop(tx, shop);
}
