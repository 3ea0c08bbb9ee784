import { db } from "#app/db.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import type { Day } from "#app/values/day.ts";
import { missingFacts } from "./missing-facts.ts";
import { moverOf } from "./move-shop.server.ts";
import { movedWords } from "./moved.ts";
import { pauseOf } from "./pause.ts";
import { allowedMoves, readShopStatus } from "./shop-status.ts";

/** How a profile stands, for those who may change it: status with its reason, where it can go from here, pause, move, end, and what is lacking. One statement. */
export async function findStanding({ shop, actor, today }: { shop: { id: string }; actor: Actor; today: Day }) {
  const row = await db.shop.findUniqueOrThrow({
    where: { id: shop.id }, relationLoadStrategy: "join",
    include: {
      town: { select: { name: true, slug: true, reviewsProfiles: true } }, hours: { select: { value: true, confirmedAt: true } }, services: { select: { id: true }, take: 1 },
      reports: { where: { settledAt: null }, select: { id: true, about: true, note: true, createdAt: true }, orderBy: { createdAt: "desc" }, take: 20 },
    },
  });
  const status = readShopStatus(row.status);
  const by = moverOf(actor);
  return {
    status, reason: row.statusReason, since: row.statusSince, reviews: row.town.reviewsProfiles, town: row.town,
    moves: by ? allowedMoves({ from: status, by, reviews: row.town.reviewsProfiles }) : [],
    missing: missingFacts(row), pause: pauseOf(row, today), moved: movedWords(row, today), closedOn: row.closedOn?.toISOString().slice(0, 10) ?? null,
    address: { street: row.street ?? "", plz: row.plz ?? "", city: row.city ?? row.town.name }, name: row.name, slug: row.slug, phone: row.phone, email: row.email,
    hoursKnown: row.hours?.value != null, hoursValue: row.hours?.value ?? null, story: row.story, ranges: row.ranges, hoursConfirmedAt: row.hours?.confirmedAt ?? null, confirmedAt: row.confirmedAt, reports: row.reports,
  };
}
export type Standing = Awaited<ReturnType<typeof findStanding>>;
