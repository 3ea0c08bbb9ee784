import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";
import { slug } from "#app/values/slug.ts";
import { MOST_SERVICES, type OfferedService, quoteService } from "./offered-service.ts";

export type AddServiceProblem = "name-taken" | "too-many";

/**
 * Adds a service at the end of a shop's list. The same one sent twice is one. Refuses name-taken where another of this name stands there, and
 * too-many over 60.
 */
export async function addService({ shop, fields, actor }: { shop: { id: string; townId: string }; fields: OfferedService; actor: Actor }) {
  return attempt<{ id: string }, AddServiceProblem>(async (tx) => {
    const listed = await lockServices(tx, shop);
    const twin = listed.find(({ name }) => sameName(name, fields.name));
    if (twin) return isSame(twin, fields) ? { id: twin.id } : refuse<AddServiceProblem>("name-taken");
    if (listed.length >= MOST_SERVICES) refuse<AddServiceProblem>("too-many");
    const position = Math.max(-1, ...listed.map((one) => one.position)) + 1;
    const { id } = await tx.service.create({ data: { townId: shop.townId, shopId: shop.id, slug: freeSlug(fields.name, listed), ...fields, position, updatedAt: now() }, select: { id: true } });
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "service-added", sentence: `Dienstleistung ${quoteService(fields.name)} eingetragen` });
    await refreshShop(tx, shop);
    return { id };
  });
}

/** All services of a shop in their order, with the shop's row locked, so that changes of one list are made one after the other. */
export async function lockServices(tx: Tx, shop: { id: string }) {
  await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
  return tx.service.findMany({ where: { shopId: shop.id }, orderBy: [{ position: "asc" }, { id: "asc" }], take: 500 });
}

/** Whether two names are one to a reader. */
export function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase("de") === other.toLocaleLowerCase("de");
}

function isSame(row: OfferedService, fields: OfferedService): boolean {
  return row.description === fields.description && row.minutes === fields.minutes && row.priceCents === fields.priceCents && row.priceFrom === fields.priceFrom;
}

function freeSlug(name: string, listed: Array<{ slug: string }>): string {
  const wanted = slug(name) || "dienstleistung";
  const taken = new Set(listed.map((one) => one.slug));
  return [wanted, ...Array.from({ length: listed.length + 1 }, (_, index) => `${wanted}-${index + 2}`)].find((text) => !taken.has(text)) ?? wanted;
}
