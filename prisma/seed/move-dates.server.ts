import type { Tx } from "#app/db.server.ts";
import { instantOf, type Day } from "#app/values/day.ts";
import type { buildDemoRegion } from "./build-demo-region.ts";

type Rows = ReturnType<typeof buildDemoRegion>;

/**
 * Moves what is dated relative to today and that nobody has touched. Untouched is: an event not saved since it was made, a special day with its
 * first value, hours with their first text, a stock whose age still is what it was when the row was last written here.
 * Returns how many rows moved; on the day of the last run none.
 */
export async function moveDates({ tx, rows, at, today }: { tx: Tx; rows: Rows; at: Date; today: Day }) {
  return {
    events: await moveEvents({ tx, rows }), exceptions: await moveExceptions({ tx, rows }),
    hours: await ageHours({ tx, rows }), variants: await ageStock({ tx, rows, at, midnight: instantOf(today, 0) }),
  };
}

function moveEvents({ tx, rows }: { tx: Tx; rows: Rows }) {
  return tx.$executeRaw`
    UPDATE "Event" event SET "startsAt" = wanted.starts, "endsAt" = wanted.ends
    FROM unnest(${rows.events.map(({ id }) => id)}::text[], ${rows.events.map(({ startsAt }) => startsAt)}::timestamptz[], ${rows.events.map(({ endsAt }) => endsAt)}::timestamptz[]) wanted(id, starts, ends)
    WHERE event."id" = wanted.id AND event."updatedAt" = event."createdAt" AND event."startsAt" <> wanted.starts`;
}

/** Not onto a day for which the shop has said something else meanwhile, nor onto one that another special day is leaving. */
function moveExceptions({ tx, rows }: { tx: Tx; rows: Rows }) {
  const days = rows.exceptions.map(({ day }) => day.toISOString().slice(0, 10));
  return tx.$executeRaw`
    UPDATE "HoursException" special SET "day" = wanted.day
    FROM unnest(${rows.exceptions.map(({ id }) => id)}::text[], ${days}::date[], ${rows.exceptions.map(({ value }) => value)}::text[]) wanted(id, day, value)
    WHERE special."id" = wanted.id AND special."value" = wanted.value AND special."day" <> wanted.day
      AND NOT EXISTS (SELECT FROM "HoursException" other WHERE other."shopId" = special."shopId" AND other."day" = wanted.day AND other."id" <> special."id")`;
}

/** Forward only and by whole days: who confirmed hours later than the demo would have it keeps that. A shop's own date follows its hours. */
async function ageHours({ tx, rows }: { tx: Tx; rows: Rows }) {
  const dated = rows.hours.flatMap(({ shopId, value, confirmedAt }) => (value && confirmedAt ? [{ shopId, value, at: new Date(confirmedAt) }] : []));
  const moved = await tx.$executeRaw`
    UPDATE "ShopHours" hours SET "confirmedAt" = wanted.at
    FROM unnest(${dated.map(({ shopId }) => shopId)}::text[], ${dated.map(({ value }) => value)}::text[], ${dated.map(({ at }) => at)}::timestamptz[]) wanted(id, value, at)
    WHERE hours."shopId" = wanted.id AND hours."value" = wanted.value
      AND (hours."confirmedAt" AT TIME ZONE 'Europe/Berlin')::date < (wanted.at AT TIME ZONE 'Europe/Berlin')::date`;
  if (moved > 0)
    await tx.$executeRaw`
      UPDATE "Shop" shop SET "confirmedAt" = hours."confirmedAt" FROM "ShopHours" hours
      WHERE hours."shopId" = shop."id" AND shop."id" = ANY(${dated.map(({ shopId }) => shopId)}::text[]) AND shop."confirmedAt" < hours."confirmedAt"`;
  return moved;
}

function ageStock({ tx, rows, at, midnight }: { tx: Tx; rows: Rows; at: Date; midnight: Date }) {
  return tx.$executeRaw`
    UPDATE "Variant" variant SET "confirmedAt" = ${at}::timestamptz - make_interval(mins => wanted.age), "updatedAt" = ${at}::timestamptz
    FROM unnest(${[...rows.stockAges.keys()]}::text[], ${[...rows.stockAges.values()]}::int[]) wanted(id, age)
    WHERE variant."id" = wanted.id AND variant."updatedAt" < ${midnight}::timestamptz
      AND variant."confirmedAt" = variant."updatedAt" - make_interval(mins => wanted.age)`;
}
