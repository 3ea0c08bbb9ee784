import { change, db } from "#app/db.server.ts";
import { noteAct } from "#app/domain/accounts/note-act.server.ts";
import { extendHours } from "#app/domain/opening-hours/extend-hours.server.ts";
import { compareSearch } from "#app/domain/search/compare-search.server.ts";
import { openSearch } from "#app/domain/search/open-search.server.ts";
import { refreshSearch } from "#app/domain/search/refresh-search.server.ts";
import { dayOf, instantOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { seedDemoRegion } from "#prisma/seed/seed.server.ts";

const ACT = "demo-dated";

/**
 * Makes the demo region ready for the day of `today`: rows, opening intervals, search index. One small query where that was done today.
 * What is done is noted last, so that a start that broke off is made up for by the next one.
 */
export async function seedDemo(today: Date): Promise<void> {
  if (await isDated(today)) return;
  const { moved } = await seedDemoRegion({ today });
  await extendHours();
  await openSearch();
  await compareSearch();
  if (moved.events > 0) await refreshEvents();
  const [first] = await db.town.findMany({ select: { id: true }, orderBy: { id: "asc" }, take: 1 });
  await change((tx) => noteAct(tx, {
    townId: first.id, actor: { id: null, name: "Stadtkorb", role: "system" }, act: ACT,
    sentence: `Beispieldaten auf den ${formatNumericDay(dayOf(today))} gebracht`,
  }));
}

/** Moved events look untouched to the comparison, because only their dates differ. */
async function refreshEvents(): Promise<void> {
  const events = await db.event.findMany({ select: { id: true }, orderBy: { id: "asc" }, take: 1000 });
  await refreshSearch({ ids: events.map(({ id }) => `event_${id}`) });
}

async function isDated(today: Date): Promise<boolean> {
  const towns = await db.town.findMany({ select: { id: true }, orderBy: { id: "asc" }, take: 1 });
  if (towns.length === 0) return false;
  const noted = await db.actLogEntry.findFirst({
    where: { townId: towns[0].id, act: ACT, at: { gte: instantOf(dayOf(today), 0) } }, select: { id: true }, orderBy: { at: "asc" },
  });
  return noted !== null;
}
