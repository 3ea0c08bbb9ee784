import { db } from "#app/db.server.ts";
import { mayChangeTrader, type TraderRights } from "./trader-fields.ts";

const fields = { id: true, name: true, legalForm: true, responsible: true, street: true, plz: true, city: true, email: true, phone: true, vatId: true, registerEntry: true, smallBusiness: true, supervisor: true, profession: true } as const;
const shopFields = { id: true, townId: true, name: true, town: { select: { name: true } } } as const;

/** The trader behind a shop with all its shops, and whether it may be changed; null where there is none yet. One statement. */
export async function findTrader({ shop, rights }: { shop: { id: string }; rights: TraderRights }) {
  const { trader } = await db.shop.findUniqueOrThrow({
    where: { id: shop.id }, relationLoadStrategy: "join",
    select: { trader: { select: { ...fields, shops: { select: shopFields, orderBy: [{ name: "asc" }, { id: "asc" }], take: 200 } } } },
  });
  return trader && { ...trader, mayChange: mayChangeTrader(trader.shops, rights) };
}

/** Traders of whom this person owns a shop, to be attached to another of their shops. */
export async function findOwnTraders({ rights }: { rights: TraderRights }) {
  return db.trader.findMany({ where: { shops: { some: { id: { in: rights.ownerOf } } } }, select: { id: true, name: true, legalForm: true }, orderBy: [{ name: "asc" }, { id: "asc" }], take: 50 });
}
