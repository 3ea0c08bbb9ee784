import { db } from "#app/db.server.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { type Licence, licenceOf, mayBeGiven } from "./licences.ts";

/** How many records a town gives away, by licence, most first, and when one of them last changed. One statement. */
export async function countOpenShops(town: Town): Promise<{ count: number; changedAt: Date | null; byLicence: Array<{ licence: Licence; attributions: string[]; count: number }> }> {
  const groups = await db.shop.groupBy({ by: ["source", "licence"], where: { townId: town.id, status: "published" }, _count: true, _max: { updatedAt: true }, orderBy: [{ source: "asc" }, { licence: "asc" }] });
  const found = new Map<string, { licence: Licence; attributions: string[]; count: number }>();
  for (const group of groups.filter(mayBeGiven)) {
    const { licence, attribution } = licenceOf(group, town.hallName);
    const known = found.get(licence.id) ?? { licence, attributions: [], count: 0 };
    found.set(licence.id, { licence, attributions: [...new Set([...known.attributions, attribution])], count: known.count + group._count });
  }
  const byLicence = [...found.values()].sort((one, other) => other.count - one.count);
  const changes = groups.flatMap(({ _max }) => _max.updatedAt ?? []).map((date) => date.getTime());
  return { count: byLicence.reduce((sum, { count }) => sum + count, 0), changedAt: changes.length > 0 ? new Date(Math.max(...changes)) : null, byLicence };
}
