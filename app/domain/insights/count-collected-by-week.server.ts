import { db } from "#app/db.server.ts";

const WEEKS = 6;

/** Orders fetched in a town in each of the last six weeks by the calendar (ISO 8601, in town time), the present one last. One statement. */
export async function countCollectedByWeek({ town, at }: { town: { id: string }; at: Date }) {
  const rows = await db.$queryRaw<Array<{ week: number; count: number }>>`
    WITH weeks AS (
      SELECT generate_series(date_trunc('week', ${at}::timestamptz AT TIME ZONE 'Europe/Berlin') - make_interval(weeks => ${WEEKS - 1}::int),
        date_trunc('week', ${at}::timestamptz AT TIME ZONE 'Europe/Berlin'), interval '1 week') AS "start")
    SELECT extract(week FROM w."start")::int AS "week", count(s."id")::int AS "count"
    FROM weeks w LEFT JOIN "OrderStep" s ON s."townId" = ${town.id} AND s."to" = 'collected'
      AND s."at" >= w."start" AT TIME ZONE 'Europe/Berlin' AND s."at" < (w."start" + interval '1 week') AT TIME ZONE 'Europe/Berlin'
    GROUP BY w."start" ORDER BY w."start"`;
  return rows.map(({ week, count }, index) => ({ label: `KW ${week}`, value: count, current: index === rows.length - 1 }));
}
