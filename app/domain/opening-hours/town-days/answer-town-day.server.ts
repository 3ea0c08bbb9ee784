import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";
import { type Day, dayOf } from "#app/values/day.ts";
import { formatShortDay } from "#app/values/day-words.ts";
import { spellHours } from "../hours-reader.server.ts";
import { dateOf } from "../loaded-hours.ts";
import { germanHours } from "../preview/german-hours.ts";
import { respell } from "../rebuild-hours.server.ts";

export type AnswerTownDayProblem = "not-found" | "past-day" | "unreadable";
type TownDayAnswer = { shop: { id: string; townId: string }; land: string; day: Day; joins: boolean; /** own times such as "14:00-17:00"; null for the town's */ value: string | null; actor: Actor };

/** Whether a shop joins a day of its town, with the town's times or its own; it may change its mind. Refuses: not-found, past-day, unreadable times. */
export async function answerTownDay({ shop, land, day, joins, value, actor }: TownDayAnswer) {
  return attempt<void, AnswerTownDayProblem>(async (tx) => {
    if (day < dayOf(now())) refuse("past-day");
    const townDay = await tx.townDay.findUnique({ where: { townId_day: { townId: shop.townId, day: dateOf(day) } }, select: { id: true, name: true, value: true } }) ?? refuse("not-found");
    const spelled = joins && value !== null ? spellHours({ value, land, fromDay: day, dayCount: 3 }) : null;
    if (spelled && !spelled.ok) return refuse<AnswerTownDayProblem>("unreadable");
    const answer = { joins, value: spelled ? spelled.canonical : null, at: now() };
    await tx.townDayAnswer.upsert({
      where: { townDayId_shopId: { townDayId: townDay.id, shopId: shop.id } },
      create: { townDayId: townDay.id, shopId: shop.id, townId: shop.townId, ...answer }, update: answer,
    });
    await respell(tx, shop.id);
    const said = joins ? `dabei, ${germanHours(answer.value ?? townDay.value)}` : "nicht dabei";
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "town-day-answered", sentence: `${townDay.name}, ${formatShortDay(day)}: ${said}` });
    await refreshShop(tx, shop);
  });
}
