import { db } from "#app/db.server.ts";
import { dayOf, instantOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";
import { paperOf } from "#app/values/paper.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { eventPicture } from "./event-picture.ts";

const fields = {
  id: true, slug: true, title: true, startsAt: true, endsAt: true, place: true, status: true, motif: true, pictureKey: true,
} as const satisfies Prisma.EventSelect;
type Row = Prisma.EventGetPayload<{ select: typeof fields }>;
const MOST_PAST = 20;

/** A town's events as its office sees them, cancelled ones and drafts too: what is to come, soonest first, and the last that are over. Two statements. */
export async function findStewardEvents({ town, at, most = 200 }: { town: { id: string }; at: Date; most?: number }) {
  const today = instantOf(dayOf(at), 0);
  const coming = { OR: [{ startsAt: { gte: today } }, { endsAt: { gte: at } }] };
  const [next, past] = await Promise.all([
    db.event.findMany({ where: { townId: town.id, ...coming }, select: fields, orderBy: [{ startsAt: "asc" }, { id: "asc" }], take: most }),
    db.event.findMany({ where: { townId: town.id, NOT: coming }, select: fields, orderBy: [{ startsAt: "desc" }, { id: "asc" }], take: MOST_PAST }),
  ]);
  return { next: next.map((event) => eventRow(event, at)), past: past.map((event) => eventRow(event, at)) };
}

function eventRow({ startsAt, endsAt, ...event }: Row, at: Date) {
  const today = dayOf(at);
  const until = endsAt && dayOf(endsAt) !== dayOf(startsAt) ? ` bis ${formatDay(dayOf(endsAt), today)}` : "";
  return {
    id: event.id, slug: event.slug, title: event.title, place: event.place, status: event.status,
    day: dayOf(startsAt), paper: paperOf(event.id), when: `${formatDay(dayOf(startsAt), today)}, ${formatTime(startsAt)} Uhr${until}`, picture: eventPicture(event),
  };
}
export type StewardEvent = ReturnType<typeof eventRow>;

/** One event of this town by its address, whatever its status, with all its columns; null where there is none. */
export async function findStewardEvent({ town, slug }: { town: { id: string }; slug: string }) {
  return /^[a-z0-9-]{1,100}$/.test(slug) ? db.event.findUnique({ where: { townId_slug: { townId: town.id, slug } } }) : null;
}
