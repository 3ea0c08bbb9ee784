import type { Tx } from "#app/db.server.ts";

/** `personId` is null for the shop's own address. */
export type Receiver = { email: string; name: string; personId: string | null };

/** Who gets a mail about a shop: its owners, else the shop's own address, else nobody. Ten at most, each address once. */
export async function findReceivers(tx: Pick<Tx, "shop">, shopId: string): Promise<Receiver[]> {
  const shop = await tx.shop.findUnique({
    where: { id: shopId }, relationLoadStrategy: "join",
    select: { name: true, email: true, roles: { where: { role: "owner", person: { disabledAt: null } }, select: { personId: true, person: { select: { email: true, name: true } } }, orderBy: { personId: "asc" }, take: 10 } },
  });
  const owners = shop?.roles.map(({ personId, person }) => ({ ...person, personId })) ?? [];
  return owners.length > 0 ? owners : shop?.email ? [{ email: shop.email, name: shop.name, personId: null }] : [];
}
