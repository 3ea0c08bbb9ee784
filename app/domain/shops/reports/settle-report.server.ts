import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { type ReportOutcome, reportKindOf, reportWords } from "./report-words.ts";

const sentences: Record<ReportOutcome, string> = { mended: "berichtigt", "was-right": "stimmte schon", nonsense: "ohne Inhalt" };

/** Says what became of a report, once; a second answer changes nothing. Refuses "not-found" outside the town. */
export async function settleReport({ town, reportId, outcome, actor }: { town: { id: string }; reportId: string; outcome: ReportOutcome; actor: Actor }) {
  return attempt<void, "not-found">(async (tx) => {
    const report = await tx.factReport.findFirst({ where: { id: reportId, townId: town.id }, select: { id: true, about: true, shopId: true } });
    if (!report) return refuse<"not-found">("not-found");
    const { count } = await tx.factReport.updateMany({ where: { id: report.id, settledAt: null }, data: { settledAt: now(), settledBy: actor.name, outcome } });
    if (count > 0) await noteAct(tx, { townId: town.id, shopId: report.shopId, actor, act: "report-settled", sentence: `Meldung „${reportWords[reportKindOf(report.about)]}“ erledigt: ${sentences[outcome]}` });
  });
}
