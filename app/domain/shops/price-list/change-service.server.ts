import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { lockServices, sameName } from "./add-service.server.ts";
import { type OfferedService, quoteService } from "./offered-service.ts";

export type ChangeServiceProblem = "not-found" | "name-taken";
type Asked = { shop: { id: string; townId: string }; serviceId: string; actor: Actor };

/** Changes a service of this shop; its address stays. Refuses not-found (also another shop's) and name-taken. */
export async function changeService({ shop, serviceId, fields, actor }: Asked & { fields: OfferedService }) {
  return attempt<null, ChangeServiceProblem>(async (tx) => {
    const listed = await lockServices(tx, shop);
    const service = listed.find(({ id }) => id === serviceId) ?? refuse<ChangeServiceProblem>("not-found");
    if (listed.some(({ id, name }) => id !== serviceId && sameName(name, fields.name))) refuse<ChangeServiceProblem>("name-taken");
    await tx.service.update({ where: { id: service.id, shopId: shop.id }, data: { ...fields, updatedAt: now() } });
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "service-changed", sentence: `Dienstleistung ${quoteService(fields.name)} geändert` });
    await refreshShop(tx, shop);
    return null;
  });
}

/** Takes a service of this shop off its list. Refuses not-found (also another shop's, and one that is gone already). */
export async function removeService({ shop, serviceId, actor }: Asked) {
  return attempt<null, "not-found">(async (tx) => {
    const service = (await lockServices(tx, shop)).find(({ id }) => id === serviceId) ?? refuse<"not-found">("not-found");
    await tx.service.delete({ where: { id: service.id, shopId: shop.id } });
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "service-removed", sentence: `Dienstleistung ${quoteService(service.name)} gestrichen` });
    await refreshShop(tx, shop);
    await enqueue(tx, "refresh-search", { ids: [`service_${service.id}`] });
    return null;
  });
}

/** Moves a service of this shop one place up or down; at the end of the list it stays. Refuses not-found (also another shop's). */
export async function moveService({ shop, serviceId, to, actor }: Asked & { to: "up" | "down" }) {
  return attempt<null, "not-found">(async (tx) => {
    const listed = await lockServices(tx, shop);
    const place = listed.findIndex(({ id }) => id === serviceId);
    const service = listed[place] ?? refuse<"not-found">("not-found");
    const next = to === "up" ? place - 1 : place + 1;
    if (!listed[next]) return null;
    const order = listed.map(({ id }) => id).toSpliced(place, 1).toSpliced(next, 0, service.id);
    for (const [position, id] of order.entries()) await tx.service.updateMany({ where: { id, shopId: shop.id, position: { not: position } }, data: { position } });
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "services-sorted", sentence: `Reihenfolge der Dienstleistungen geändert: ${quoteService(service.name)}` });
    await refreshShop(tx, shop);
    return null;
  });
}
