import { now } from "#app/clock.server.ts";
import { attempt, refuse, touchTown } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { dayOf } from "#app/values/day.ts";
import { type HoursRefusal, spellHours } from "./hours-reader.server.ts";
import { SPELLED_DAYS } from "./rebuild-intervals.server.ts";
import { respell } from "./rebuild-hours.server.ts";

export type SaveHoursProblem = HoursRefusal;

/**
 * Stores a shop's regular hours in canonical spelling, confirmed now, and spells out the coming weeks. An empty text means "unknown".
 * Refuses a text that is too long (255 characters), unreadable, or takes longer than 50 ms to read. `remarks` are German hints to show.
 */
export async function saveHours({ shop, land, text, actor }: { shop: { id: string; townId: string }; land: string; text: string; actor: Actor }) {
  const at = now();
  const typed = text.trim();
  const spelled = typed === "" ? null : spellHours({ value: typed, land, fromDay: dayOf(at), dayCount: SPELLED_DAYS });
  return attempt<{ value: string | null; remarks: string[] }, SaveHoursProblem>(async (tx) => {
    if (spelled && !spelled.ok) return refuse<SaveHoursProblem>(spelled.reason);
    const value = spelled ? spelled.canonical : null;
    await tx.shopHours.upsert({
      where: { shopId: shop.id },
      create: { shopId: shop.id, townId: shop.townId, value, confirmedAt: at },
      update: { value, confirmedAt: at },
    });
    await respell(tx, shop.id);
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "hours-changed", sentence: "Öffnungszeiten geändert" });
    touchTown(shop.townId);
    return { value, remarks: spelled ? spelled.remarks : [] };
  });
}
