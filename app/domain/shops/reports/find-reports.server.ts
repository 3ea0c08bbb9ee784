import { db } from "#app/db.server.ts";
import { reportView } from "./report-words.ts";

const MOST = 100;

/** What passers-by reported in a town and nobody has settled, oldest first, with the shop it is about. One statement. */
export async function findReports({ town, at }: { town: { id: string }; at: Date }) {
  const reports = await db.factReport.findMany({
    where: { townId: town.id, settledAt: null }, relationLoadStrategy: "join", orderBy: [{ createdAt: "asc" }, { id: "asc" }], take: MOST,
    select: { id: true, about: true, note: true, createdAt: true, shop: { select: { id: true, slug: true, name: true, phone: true, hours: { select: { confirmedAt: true } } } } },
  });
  return reports.map(({ shop: { hours, ...shop }, ...report }) => ({
    ...reportView(report, at), shop, confirmedSince: report.about === "hours" && hours?.confirmedAt != null && hours.confirmedAt > report.createdAt,
  }));
}

/** A shop that can be reported: one that everybody sees. */
export async function findReportable({ town, slug }: { town: { id: string }; slug: string }) {
  return db.shop.findUnique({ where: { townId_slug: { townId: town.id, slug }, status: "published" }, select: { id: true, townId: true, slug: true, name: true } });
}
