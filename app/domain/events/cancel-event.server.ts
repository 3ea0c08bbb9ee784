import { now } from "#app/clock.server.ts";
import { attempt, refuse, touchTown } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { quoteTitle } from "./quote-title.ts";

/**
 * Calls an event of this town off: its page stays and says so, calendars hear of it by status and SEQUENCE (RFC 5545, 3.8.1.11 and 3.8.7.4),
 * lists and search no longer show it. Twice is harmless. Refuses not-found, also for another town's event.
 */
export async function cancelEvent({ town, eventId, actor }: { town: { id: string }; eventId: string; actor: Actor }) {
  return attempt<{ slug: string; changed: boolean }, "not-found">(async (tx) => {
    const event = await tx.event.findFirst({ where: { id: eventId, townId: town.id }, select: { slug: true, title: true } }) ?? refuse("not-found");
    const { count } = await tx.event.updateMany({
      where: { id: eventId, townId: town.id, status: { not: "cancelled" } }, data: { status: "cancelled", sequence: { increment: 1 }, updatedAt: now() },
    });
    if (count === 0) return { slug: event.slug, changed: false };
    await noteAct(tx, { townId: town.id, actor, act: "event-cancelled", sentence: `Veranstaltung ${quoteTitle(event.title)} abgesagt` });
    touchTown(town.id);
    await enqueue(tx, "refresh-search", { ids: [`event_${eventId}`] });
    return { slug: event.slug, changed: true };
  });
}
