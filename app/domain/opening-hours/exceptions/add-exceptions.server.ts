import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";
import { type Day, dayOf, daysBetween } from "#app/values/day.ts";
import { germanHours } from "../preview/german-hours.ts";
import { spellHours } from "../hours-reader.server.ts";
import { dateOf } from "../loaded-hours.ts";
import { respell } from "../rebuild-hours.server.ts";
import { daysOf, daysText, MOST_DAYS } from "./exception-runs.ts";

const FARTHEST = 730;

export type AddExceptionsProblem = "past-day" | "backwards" | "too-many-days" | "too-far" | "unreadable";
type Exceptions = { shop: { id: string; townId: string }; land: string; from: Day; until: Day; /** times such as "09:00-13:00", or "off" */ value: string; reason: string; actor: Actor };

/**
 * Other hours on a day or on several in a row, in the place of what was an exception there; shoppers, slots and search see it at once.
 * Refuses: past-day, backwards, too-many-days (120), too-far (two years), unreadable times.
 */
export async function addExceptions({ shop, land, from, until, value, reason, actor }: Exceptions) {
  const today = dayOf(now());
  return attempt<void, AddExceptionsProblem>(async (tx) => {
    if (until < from) refuse("backwards");
    if (from < today) refuse("past-day");
    if (daysBetween(from, until) >= MOST_DAYS) refuse("too-many-days");
    if (daysBetween(today, until) > FARTHEST) refuse("too-far");
    const spelled = spellHours({ value, land, fromDay: from, dayCount: 3 });
    if (!spelled.ok) return refuse<AddExceptionsProblem>("unreadable");
    const words = reason.replaceAll(/\s+/g, " ").trim().slice(0, 120);
    const days = daysOf({ from, until });
    await tx.hoursException.deleteMany({ where: { shopId: shop.id, day: { gte: dateOf(from), lte: dateOf(until) } } });
    await tx.hoursException.createMany({ data: days.map((day) => ({ townId: shop.townId, shopId: shop.id, day: dateOf(day), value: spelled.canonical, reason: words })) });
    await respell(tx, shop.id);
    const said = [germanHours(spelled.canonical), words].filter(Boolean).join(", ");
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "exception-added", sentence: `Ausnahme eingetragen, ${daysText({ from, until })}: ${said}` });
    await refreshShop(tx, shop);
  });
}
