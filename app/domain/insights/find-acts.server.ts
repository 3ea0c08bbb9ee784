import { db } from "#app/db.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";

const PER_PAGE = 30;
const roleWords: Record<string, string> = { steward: "Stadtmarketing", retailer: "Geschäft", operator: "Betrieb", shopper: "Kundin oder Kunde", system: "Stadtkorb" };
const fields = { id: true, actorName: true, actorRole: true, sentence: true, at: true, shopId: true } as const;
type Act = { id: string; actorName: string; actorRole: string; sentence: string; at: Date; shopId: string | null };

/** One page of what was done in and for a shop, newest first. Two statements. */
export async function findShopActs({ shop, page, at }: { shop: { id: string }; page: number; at: Date }) {
  const where = { shopId: shop.id };
  const pages = Math.max(1, Math.ceil(await db.actLogEntry.count({ where }) / PER_PAGE));
  const current = Math.min(Math.max(1, page), pages);
  const acts = await db.actLogEntry.findMany({ where, select: fields, orderBy: [{ at: "desc" }, { id: "desc" }], skip: (current - 1) * PER_PAGE, take: PER_PAGE });
  return { acts: acts.map((act) => actRow(act, at)), page: current, pages };
}

/** What a town's stewards did last, for shops and for the calendar, with the shop's name. Two statements. */
export async function findStewardActs({ town, at, count }: { town: { id: string }; at: Date; count: number }) {
  const acts = await db.actLogEntry.findMany({ where: { townId: town.id, actorRole: "steward" }, select: fields, orderBy: [{ at: "desc" }, { id: "desc" }], take: count });
  const shops = await db.shop.findMany({ where: { townId: town.id, id: { in: acts.flatMap(({ shopId }) => shopId ?? []) } }, select: { id: true, name: true } });
  return acts.map((act) => ({ ...actRow(act, at), shop: shops.find(({ id }) => id === act.shopId)?.name ?? null }));
}

function actRow({ id, actorName, actorRole, sentence, at: done }: Act, at: Date) {
  return { id, sentence, who: actorName === roleWords[actorRole] || actorRole === "shopper" ? actorName : `${actorName}, ${roleWords[actorRole] ?? actorRole}`, when: `${formatDay(dayOf(done), dayOf(at))}, ${formatTime(done)}` };
}
