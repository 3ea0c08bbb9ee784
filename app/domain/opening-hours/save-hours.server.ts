import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { keepChange } from "#app/domain/shops/keep-change.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";
import { dayOf } from "#app/values/day.ts";
import { type HoursRefusal, spellHours } from "./hours-reader.server.ts";
import { SPELLED_DAYS } from "./rebuild-intervals.server.ts";
import { respell } from "./rebuild-hours.server.ts";

export type SaveHoursProblem = HoursRefusal;
/** Who stands for the hours: the shop's people, the town's office, or only the list they came from. */
export type HoursConfirmedBy = "shop" | "steward" | "import";

type HoursToSave = {
  shop: { id: string; townId: string };
  /** code of the town's Land, such as "NW" */
  land: string;
  /** opening_hours text; empty means "unknown" */
  text: string;
  actor: Actor;
  /** the steward where a steward acts, else the shop; an import confirms nothing */
  confirmedBy?: HoursConfirmedBy;
  sentence?: string;
};

/**
 * Stores a shop's regular hours in canonical spelling, confirmed now, and spells out the coming weeks. An empty text means "unknown".
 * Refuses a text that is too long (255 characters), unreadable, or takes longer than 50 ms to read. `remarks` are German hints to show.
 */
export async function saveHours(hours: HoursToSave) {
  return attempt<{ value: string | null; remarks: string[] }, SaveHoursProblem>((tx) => saveHoursIn(tx, hours));
}

/**
 * The same inside a running change: refuses by taking that change back, so that a list of many is better checked by spellHours() first.
 * What was there before is kept, so that the shop can take the change back from its log. Saying the same again confirms it.
 */
export async function saveHoursIn(tx: Tx, { shop, land, text, actor, confirmedBy = actor.role === "steward" ? "steward" : "shop", sentence }: HoursToSave) {
  const at = now();
  const typed = text.trim();
  const spelled = typed === "" ? null : spellHours({ value: typed, land, fromDay: dayOf(at), dayCount: SPELLED_DAYS });
  if (spelled && !spelled.ok) return refuse<SaveHoursProblem>(spelled.reason);
  const value = spelled ? spelled.canonical : null;
  // The shop's row is locked first, so that of two people saving at once each keeps the true "before".
  await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
  const before = await tx.shopHours.findUnique({ where: { shopId: shop.id }, select: { value: true } });
  const row = { value, confirmedBy, confirmedAt: confirmedBy === "import" ? null : at };
  await tx.shopHours.upsert({ where: { shopId: shop.id }, create: { shopId: shop.id, townId: shop.townId, ...row }, update: row });
  if (before !== null && before.value === value) await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "hours-confirmed", sentence: sentence ?? "Öffnungszeiten bestätigt" });
  else await keepChange(tx, {
    shop, kind: "hours", actor, act: "hours-changed", sentence: sentence ?? "Öffnungszeiten geändert",
    before: { value: before?.value ?? null }, after: { value },
  });
  await respell(tx, shop.id);
  await refreshShop(tx, shop);
  return { value, remarks: spelled ? spelled.remarks : [] };
}
