import { db } from "#app/db.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";
import { changeLines } from "./change-words.ts";

const PER_PAGE = 30;
const roleWords: Record<string, string> = { steward: "Stadtmarketing", retailer: "Geschäft", operator: "Betrieb", shopper: "Kundin oder Kunde", system: "Stadtkorb" };
const fields = { id: true, actorName: true, actorRole: true, sentence: true, at: true, shopId: true } as const;
type Act = { id: string; actorName: string; actorRole: string; sentence: string; at: Date; shopId: string | null };

/**
 * One page of what was done in and for a shop, newest first, with what each change replaced where that was kept (it bears the id of its line).
 * `asSteward`: the town's office reads it. Three statements.
 */
export async function findShopActs({ shop, page, at, asSteward = false }: { shop: { id: string }; page: number; at: Date; asSteward?: boolean }) {
  const where = { shopId: shop.id };
  const pages = Math.max(1, Math.ceil(await db.actLogEntry.count({ where }) / PER_PAGE));
  const current = Math.min(Math.max(1, page), pages);
  const acts = await db.actLogEntry.findMany({ where, select: fields, orderBy: [{ at: "desc" }, { id: "desc" }], skip: (current - 1) * PER_PAGE, take: PER_PAGE });
  const kept = await db.shopChange.findMany({ where: { shopId: shop.id, id: { in: acts.map(({ id }) => id) } }, select: { id: true, kind: true, before: true, after: true, undoneAt: true, undoneBy: true } });
  const changes = new Map(kept.map((change) => [change.id, change]));
  return { acts: acts.map((act) => ({ ...actRow(act, at), who: whoFor(act, asSteward), change: changeView(changes.get(act.id), at) })), page: current, pages };
}

/** What a town's stewards did last, for shops and for the calendar, with the shop's name. Two statements. */
export async function findStewardActs({ town, at, count }: { town: { id: string }; at: Date; count: number }) {
  const acts = await db.actLogEntry.findMany({ where: { townId: town.id, actorRole: "steward" }, select: fields, orderBy: [{ at: "desc" }, { id: "desc" }], take: count });
  const shops = await db.shop.findMany({ where: { townId: town.id, id: { in: acts.flatMap(({ shopId }) => shopId ?? []) } }, select: { id: true, name: true } });
  return acts.map((act) => ({ ...actRow(act, at), shop: shops.find(({ id }) => id === act.shopId)?.name ?? null }));
}

type Kept = { kind: string; before: unknown; after: unknown; undoneAt: Date | null; undoneBy: string | null };

/** What a change replaced, and whether it has been taken back. */
function changeView(change: Kept | undefined, at: Date) {
  if (!change) return null;
  const { kind, before, after, undoneAt, undoneBy } = change;
  return { lines: changeLines({ kind, before, after }), undone: undoneAt && `Zurückgenommen von ${undoneBy ?? "jemandem"}, ${formatDay(dayOf(undoneAt), dayOf(at))}` };
}

/** "Samira Okafor vom Stadtmarketing, für Sie": who did it, and for whom. */
function whoFor(act: Act, asSteward: boolean): string {
  if (act.actorRole === "steward") return `${act.actorName} vom Stadtmarketing, ${asSteward ? "für das Geschäft" : "für Sie"}`;
  return act.actorRole === "retailer" ? act.actorName : whoOf(act);
}

function whoOf({ actorName, actorRole }: Act): string {
  return actorName === roleWords[actorRole] || actorRole === "shopper" ? actorName : `${actorName}, ${roleWords[actorRole] ?? actorRole}`;
}

function actRow(act: Act, at: Date) {
  const { id, sentence, at: done } = act;
  return { id, sentence, who: whoOf(act), when: `${formatDay(dayOf(done), dayOf(at))}, ${formatTime(done)}` };
}
