import { db } from "#app/db.server.ts";
import { readLink } from "#app/domain/accounts/signed-link.server.ts";
import { freshId } from "#app/domain/shops/fresh-id.server.ts";
import { findReceivers, type Receiver } from "#app/domain/shops/find-receivers.server.ts";

/** The shop and the person of a link, "expired" after its time, null for anything else, also for a shop that nobody sees any more. */
export async function readFreshLink(token: string): Promise<{ shop: { id: string; townId: string; townSlug: string; slug: string; name: string; townName: string }; receiver: Receiver } | "expired" | null> {
  const read = readLink({ purpose: "fresh", token });
  if (read === null || read === "expired") return read;
  const shopId = read.id.slice(0, read.id.lastIndexOf("--"));
  const shop = await db.shop.findFirst({ where: { id: shopId, status: "published" }, select: { id: true, townId: true, slug: true, name: true, town: { select: { slug: true, name: true } } }, relationLoadStrategy: "join" });
  const receiver = shop && (await findReceivers(db, shop.id)).find(({ email }) => freshId({ shopId: shop.id, email }) === read.id);
  if (!shop || !receiver) return null;
  const { town, ...known } = shop;
  return { shop: { ...known, townSlug: town.slug, townName: town.name }, receiver };
}
