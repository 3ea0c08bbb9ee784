import { db } from "#app/db.server.ts";
import { type Day } from "#app/values/day.ts";

export type TownWork = {
  /** profiles that wait for the town, that are being written, that are suspended */
  inReview: number; drafts: number; suspended: number;
  openReports: number;
  /** letters and mails sent that nobody has answered, and answered ones */
  letters: number; answered: number;
  /** rows of lists that a person has to decide about */
  undecided: number;
  places: number;
  /** the next day of the town, and on which day */
  nextDay: string | null; nextDayOn: Date | null;
};

/** What is to do around a town's shops, counted. One statement. */
export async function countTownWork({ town, today }: { town: { id: string }; today: Day }): Promise<TownWork> {
  const [work] = await db.$queryRaw<TownWork[]>`
    SELECT s.*, c.*, d.*,
      (SELECT count(*)::int FROM "FactReport" WHERE "townId" = ${town.id} AND "settledAt" IS NULL) AS "openReports",
      (SELECT count(*)::int FROM "ShopImportRow" r JOIN "ShopImport" i ON i."id" = r."importId" WHERE i."townId" = ${town.id} AND i."appliedAt" IS NULL AND r."decision" = 'ask') AS "undecided",
      (SELECT count(*)::int FROM "TownPlace" WHERE "townId" = ${town.id}) AS "places"
    FROM (SELECT (count(*) FILTER (WHERE "status" = 'in-review'))::int AS "inReview", (count(*) FILTER (WHERE "status" = 'draft'))::int AS "drafts", (count(*) FILTER (WHERE "status" = 'suspended'))::int AS "suspended" FROM "Shop" WHERE "townId" = ${town.id}) s,
      (SELECT (count(*) FILTER (WHERE "sentAt" IS NOT NULL AND "answeredAt" IS NULL))::int AS "letters", (count(*) FILTER (WHERE "answeredAt" IS NOT NULL))::int AS "answered" FROM "Claim" WHERE "townId" = ${town.id}) c,
      (SELECT min("name") AS "nextDay", min("day") AS "nextDayOn" FROM (SELECT "name", "day" FROM "TownDay" WHERE "townId" = ${town.id} AND "day" >= ${today}::date ORDER BY "day" LIMIT 1) one) d`;
  return work;
}
