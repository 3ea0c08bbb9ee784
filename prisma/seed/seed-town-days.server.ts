import type { Tx } from "#app/db.server.ts";
import { dayOf } from "#app/values/day.ts";
import { relativeDay } from "./relative-day.ts";

/** A verkaufsoffener Sonntag in two weeks and a late evening before; some shops have said yes, one no, the others nothing yet. */
const demoTownDays = [
  { id: "stadttag-erlenstedt-sonntag", townId: "town-erlenstedt", day: "So+2", kind: "sunday-opening", name: "Verkaufsoffener Sonntag", value: "13:00-18:00", yes: ["mode-harms", "schuhhaus-tritt", "spielwaren-purzel"], no: ["radhaus-lindemann"] },
  { id: "stadttag-erlenstedt-abend", townId: "town-erlenstedt", day: "Fr+1", kind: "late-opening", name: "Lichterabend", value: "18:00-21:00", yes: ["mode-harms", "maschenglueck"], no: [] },
];

/** Writes the days of towns that were just made, with the answers of their shops; on a new day they move along. Gives how many rows it wrote. */
export async function seedTownDays({ tx, at, newTowns }: { tx: Tx; at: Date; newTowns: Set<string> }) {
  const wanted = demoTownDays.map((one) => ({ ...one, day: new Date(relativeDay({ text: one.day, today: dayOf(at) })) }));
  const fresh = wanted.filter(({ townId }) => newTowns.has(townId));
  const made = await tx.townDay.createMany({ data: fresh.map(({ yes: _yes, no: _no, ...townDay }) => ({ ...townDay, createdAt: at })), skipDuplicates: true });
  const answers = fresh.flatMap(({ id, townId, yes, no }) => [...yes, ...no].map((shop) => ({ townDayId: id, townId, shopId: `shop-${shop}`, joins: yes.includes(shop), at })));
  await tx.townDayAnswer.createMany({ data: answers, skipDuplicates: true });
  let moved = 0;
  for (const { id, townId, day } of wanted) {
    // A day the office has entered itself is not pushed aside.
    const taken = await tx.townDay.count({ where: { townId, day } });
    if (taken === 0) moved += (await tx.townDay.updateMany({ where: { id }, data: { day } })).count;
  }
  return made.count + moved;
}
