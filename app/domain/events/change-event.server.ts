import { now } from "#app/clock.server.ts";
import { attempt, refuse, touchTown } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { eventColumns, type EventFields, type EventFieldsProblem, fieldsProblem } from "./event-fields.ts";
import { quoteTitle } from "./quote-title.ts";

export type ChangeEventProblem = EventFieldsProblem | "not-found" | "cancelled" | "changed-meanwhile";

type Change = {
  town: { id: string }; eventId: string;
  /** The SEQUENCE the form was made with: of two people who change one event at once, the second is told. */
  sequence: number;
  fields: EventFields; actor: Actor;
};

/**
 * Changes an event of this town and raises its SEQUENCE, so that calendars take the change over (RFC 5545, 3.8.7.4). Its address stays.
 * Refuses not-found (also another town's), cancelled, changed-meanwhile, and what addEvent() refuses.
 */
export async function changeEvent({ town, eventId, sequence, fields, actor }: Change) {
  return attempt<{ slug: string }, ChangeEventProblem>(async (tx) => {
    const event = await tx.event.findFirst({ where: { id: eventId, townId: town.id }, select: { slug: true, status: true, startsAt: true } }) ?? refuse<ChangeEventProblem>("not-found");
    if (event.status === "cancelled") refuse<ChangeEventProblem>("cancelled");
    const wrong = fieldsProblem({ fields, at: now(), known: event.startsAt });
    if (wrong) refuse<ChangeEventProblem>(wrong);
    const { count } = await tx.event.updateMany({
      where: { id: eventId, townId: town.id, sequence, status: { not: "cancelled" } },
      data: { ...eventColumns(fields), sequence: { increment: 1 }, updatedAt: now() },
    });
    if (count === 0) refuse<ChangeEventProblem>("changed-meanwhile");
    await noteAct(tx, { townId: town.id, actor, act: "event-changed", sentence: `Veranstaltung ${quoteTitle(fields.title)} geändert` });
    touchTown(town.id);
    await enqueue(tx, "refresh-search", { ids: [`event_${eventId}`] });
    return { slug: event.slug };
  });
}
