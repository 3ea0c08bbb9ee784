import { db } from "#app/db.server.ts";
import { MOST_SERVICES } from "./offered-service.ts";

const fields = { id: true, name: true, description: true, minutes: true, priceCents: true, priceFrom: true } as const;

/** A shop's services in their order. One statement. */
export async function findServices({ shop }: { shop: { id: string } }) {
  return db.service.findMany({ where: { shopId: shop.id }, select: fields, orderBy: [{ position: "asc" }, { id: "asc" }], take: MOST_SERVICES + 40 });
}

/** One service of this shop; null also for another shop's. */
export async function findService({ shop, serviceId }: { shop: { id: string }; serviceId: string }) {
  return db.service.findFirst({ where: { id: serviceId, shopId: shop.id }, select: fields });
}
