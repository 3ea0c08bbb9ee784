import { db } from "#app/db.server.ts";
import { MOST_PLACES } from "./listed-place.ts";

/** Every row of a list of this town that something is to be said of. */
export async function findProblems({ town, importId }: { town: { id: string }; importId: string }) {
  return db.shopImportRow.findMany({ where: { importId, townId: town.id, problems: { isEmpty: false } }, orderBy: { number: "asc" }, take: MOST_PLACES + 1, select: { number: true, name: true, problems: true } });
}
