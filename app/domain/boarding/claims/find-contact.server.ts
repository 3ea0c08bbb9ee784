import { db } from "#app/db.server.ts";

export type TownContact = { name: string; email: string; hall: string };

/** Whom a shop can write to about a letter: the town's first steward. Null where a town has none. */
export async function findContact(town: { id: string; hallName: string }): Promise<TownContact | null> {
  const role = await db.townRole.findFirst({ where: { townId: town.id, role: "steward", person: { disabledAt: null } }, select: { person: { select: { name: true, email: true } } }, orderBy: { person: { createdAt: "asc" } } });
  return role && { ...role.person, hall: town.hallName };
}
