import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { countTry } from "#app/domain/accounts/count-tries.server.ts";
import { after, days, hours } from "#app/values/time.ts";
import { MOST_NOTE, type ReportKind } from "./report-words.ts";
import { tellReports } from "./tell-reports.server.ts";

/** too-many: of this visitor in an hour, or about this shop in a day. */
export type ReportProblem = "too-many";
type Report = { shop: { id: string; townId: string }; about: ReportKind; note: string; /** the visitor's network, kept nowhere in the clear */ network: string };

/**
 * "Stimmt nicht": takes what somebody found wrong, without anything of the person, tells the shop (once a day at most) and
 * shows it to the town. The same said again within a day is one report. Refuses "too-many".
 */
export async function reportFact({ shop, about, note, network }: Report) {
  const mine = await countTry({ what: "fact-report", who: network, most: 6, within: hours(1) });
  const all = await countTry({ what: "fact-report-shop", who: shop.id, most: 30, within: days(1) });
  return attempt<void, ReportProblem>(async (tx) => {
    if (!mine.allowed || !all.allowed) refuse<ReportProblem>("too-many");
    const said = { shopId: shop.id, about, note: note.trim().slice(0, MOST_NOTE) };
    // One after the other for a shop, so that two presses at once are one report and one mail.
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
    if (await tx.factReport.count({ where: { ...said, settledAt: null, createdAt: { gt: after(now(), -days(1)) } } }) > 0) return;
    await tx.factReport.create({ data: { ...said, townId: shop.townId, createdAt: now() } });
    await tellReports(tx, shop);
  });
}
