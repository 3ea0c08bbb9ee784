import { now } from "#app/clock.server.ts";
import { refuse, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";
import { findReceivers } from "#app/domain/shops/find-receivers.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";
import { mayMove, type Mover, needsReason, readShopStatus, type ShopStatus } from "./shop-status.ts";

/** not-allowed: see moveRefusal() for what would be. reason-missing: the shop must learn why. */
export type MoveProblem = "not-allowed" | "reason-missing";
type ShopMove = { shop: { id: string; townId: string }; to: ShopStatus; actor: Actor; reason?: string | null };

const MOST_REASON = 500;
const sentences: Record<ShopStatus, string> = {
  draft: "Profil zurück in den Entwurf gestellt", "in-review": "Profil zur Prüfung gegeben", published: "Profil veröffentlicht",
  suspended: "Profil gesperrt", closed: "Geschäft dauerhaft geschlossen",
};

/** Whether they move a profile as the shop or as the town; null for everybody else. */
export function moverOf({ role }: Pick<Actor, "role">): Mover | null {
  return role === "retailer" ? "shop" : role === "steward" || role === "operator" ? "steward" : null;
}

/**
 * The one way a profile moves: under its row lock, by the table in shop-status.ts, with a line in the shop's log and a mail to the shop.
 * Pages and search follow with the commit. Refuses "not-allowed" and "reason-missing". `reason` is read by the shop, 500 characters at most.
 */
export async function moveShop(tx: Tx, { shop, to, actor, reason = null }: ShopMove): Promise<{ from: ShopStatus }> {
  await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
  const row = await tx.shop.findUniqueOrThrow({ where: { id: shop.id }, select: { name: true, slug: true, status: true, town: { select: { slug: true, name: true, reviewsProfiles: true } } }, relationLoadStrategy: "join" });
  const by = moverOf(actor) ?? refuse<MoveProblem>("not-allowed");
  const from = readShopStatus(row.status);
  const move = { from, to, by, reviews: row.town.reviewsProfiles };
  if (!mayMove(move)) refuse<MoveProblem>("not-allowed");
  const why = reason?.trim().slice(0, MOST_REASON) || null;
  if (why === null && needsReason(move)) refuse<MoveProblem>("reason-missing");
  const reopened = from === "closed" ? { closedOn: null, successorShopId: null } : {};
  await tx.shop.update({ where: { id: shop.id }, data: { status: to, statusReason: why, statusSince: now(), ...reopened } });
  await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "status-changed", sentence: why ? `${sentences[to]}: ${why}` : sentences[to] });
  await tellShop(tx, { shop, from, to, why, byTown: by === "steward", names: { shop: row.name, shopSlug: row.slug, town: row.town.name, townSlug: row.town.slug } });
  await refreshShop(tx, shop);
  return { from };
}

type News = { shop: { id: string; townId: string }; from: ShopStatus; to: ShopStatus; why: string | null; byTown: boolean; names: { shop: string; shopSlug: string; town: string; townSlug: string } };

/** One mail to each owner; the number of the move makes the key, so that the same move never writes twice. */
async function tellShop(tx: Tx, { shop, names, ...news }: News): Promise<void> {
  const number = await tx.actLogEntry.count({ where: { shopId: shop.id, act: "status-changed" } });
  for (const [at, to] of (await findReceivers(tx, shop.id)).entries())
    await notify(tx, { key: `shop-moved:${shop.id}:${number}:${at}`, template: "shop-moved", townId: shop.townId, to, payload: { shopId: shop.id, ...names, ...news } });
}
