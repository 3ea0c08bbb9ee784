import { now } from "#app/clock.server.ts";
import { attempt, refuse, touchTown, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatDayWithYear } from "#app/values/day-words.ts";
import { slug } from "#app/values/slug.ts";
import { eventColumns, type EventFields, type EventFieldsProblem, fieldsProblem } from "./event-fields.ts";
import { quoteTitle } from "./quote-title.ts";

/**
 * Puts an event into the town's calendar, to be seen at once. Its address is made from the title and stays; of two with the same title the
 * second gets a number. Refuses times that cannot be, missing title, place or picture text, and texts that are too long.
 */
export async function addEvent({ town, fields, actor }: { town: { id: string }; fields: EventFields; actor: Actor }) {
  return attempt<{ id: string; slug: string }, EventFieldsProblem>(async (tx) => {
    const wrong = fieldsProblem({ fields, at: now() });
    if (wrong) refuse<EventFieldsProblem>(wrong);
    const event = await tx.event.create({
      data: { townId: town.id, slug: await freeSlug(tx, { townId: town.id, title: fields.title }), ...eventColumns(fields), createdAt: now() },
      select: { id: true, slug: true },
    });
    await noteAct(tx, { townId: town.id, actor, act: "event-added", sentence: `Veranstaltung ${quoteTitle(fields.title)} am ${formatDayWithYear(dayOf(fields.startsAt))} eingetragen` });
    touchTown(town.id);
    await enqueue(tx, "refresh-search", { ids: [`event_${event.id}`] });
    return event;
  });
}

/** "neu" is the address of the form. */
async function freeSlug(tx: Tx, { townId, title }: { townId: string; title: string }): Promise<string> {
  // Because two events of one title at once would both take the same address.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('event addresses'), hashtext(${townId}))`;
  const wanted = slug(title) || "veranstaltung";
  const known = await tx.event.findMany({ where: { townId, OR: [{ slug: wanted }, { slug: { startsWith: `${wanted}-` } }] }, select: { slug: true }, orderBy: { slug: "asc" }, take: 10_000 });
  const taken = new Set(["neu", ...known.map((event) => event.slug)]);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
