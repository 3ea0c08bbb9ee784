import { db } from "#app/db.server.ts";
import { lands } from "#app/values/lands.ts";

/** Every town with what it has to offer, by name. One statement. */
export async function countTowns() {
  const towns = await db.$queryRaw<Array<{ id: string; slug: string; name: string; land: string; hallName: string; shops: number; products: number }>>`
    SELECT t."id", t."slug", t."name", t."land", t."hallName",
      (SELECT count(*)::int FROM "Shop" s WHERE s."townId" = t."id" AND s."status" = 'published') AS "shops",
      (SELECT count(*)::int FROM "Product" p WHERE p."townId" = t."id" AND p."status" = 'published') AS "products"
    FROM "Town" t ORDER BY t."name" LIMIT 200`;
  return towns.map((town) => ({ ...town, landName: lands[town.land] ?? town.land }));
}
