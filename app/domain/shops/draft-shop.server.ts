import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { isSlug, slug } from "#app/values/slug.ts";
import type { ShopFacts } from "./shop-facts.ts";

/** Where facts come from, as a profile shows it. `sourceRef` names the record, such as "node/123"; a town has each once. */
export type ShopSource = { source: string; sourceUrl: string | null; sourceDate: Date | null; licence: string; sourceRef: string | null };

/**
 * Makes a profile that nobody but the office sees: status "draft", nothing confirmed, without a trader. Its address is made from the name and
 * stays; of two with the same name the second gets a number. The facts must have been checked. Gives the new shop.
 */
export async function draftShop(tx: Tx, { town, facts, source, actor }: {
  town: { id: string }; facts: Partial<ShopFacts> & Pick<ShopFacts, "name" | "trade">; source: ShopSource | null; actor: Actor;
}): Promise<{ id: string; townId: string; slug: string }> {
  const shop = await tx.shop.create({
    data: { ...facts, ...source, townId: town.id, slug: await freeSlug(tx, { townId: town.id, name: facts.name }), status: "draft", statusSince: now(), createdAt: now() },
    select: { id: true, townId: true, slug: true },
  });
  await noteAct(tx, { townId: town.id, shopId: shop.id, actor, act: "shop-drafted", sentence: source ? `Als Entwurf aufgenommen aus: ${source.source}` : "Als Entwurf aufgenommen" });
  return shop;
}

async function freeSlug(tx: Tx, { townId, name }: { townId: string; name: string }): Promise<string> {
  // Because two shops of one name at once would both take the same address.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('shop addresses'), hashtext(${townId}))`;
  const wanted = isSlug(slug(name)) ? slug(name).slice(0, 60) : "geschaeft";
  const known = await tx.shop.findMany({ where: { townId, OR: [{ slug: wanted }, { slug: { startsWith: `${wanted}-` } }] }, select: { slug: true }, orderBy: { slug: "asc" }, take: 10_000 });
  const taken = new Set(known.map((shop) => shop.slug));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
