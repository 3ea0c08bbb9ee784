import { db } from "#app/db.server.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import { missingFacts } from "./missing-facts.ts";
import type { ShopStatus } from "./shop-status.ts";

const PER_PAGE = 20;

/** The profiles of a town in one status, those that wait longest first, with what each lacks; and how many there are in every status. Two statements. */
export async function findProfiles({ town, status, page }: { town: { id: string }; status: ShopStatus; page: number }) {
  const counted = await db.shop.groupBy({ by: ["status"], where: { townId: town.id }, _count: true });
  const counts: Record<string, number> = Object.fromEntries(counted.map((one) => [one.status, one._count]));
  const pages = Math.max(1, Math.ceil((counts[status] ?? 0) / PER_PAGE));
  const current = Math.min(Math.max(1, page), pages);
  const rows = await db.shop.findMany({
    where: { townId: town.id, status }, relationLoadStrategy: "join",
    include: { hours: { select: { value: true } }, services: { select: { id: true }, take: 1 } },
    orderBy: [{ statusSince: { sort: "asc", nulls: "last" } }, { name: "asc" }, { id: "asc" }], skip: (current - 1) * PER_PAGE, take: PER_PAGE,
  });
  return {
    counts, page: current, pages,
    profiles: rows.map((row) => ({
      id: row.id, slug: row.slug, name: row.name, tradeName: findTrade(row.trade)?.name ?? row.trade, address: row.street, source: row.source,
      since: row.statusSince, reason: row.statusReason, missing: missingFacts(row),
    })),
  };
}
export type Profile = Awaited<ReturnType<typeof findProfiles>>["profiles"][number];
