import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { claimState, claimStateWords } from "./claim-state.ts";
import { inviteable } from "./make-claims.server.ts";

export const inviteKinds = ["alle", "entwuerfe", "unbestaetigt", "ohne-brief", "beantwortet"] as const;
export type InviteKind = (typeof inviteKinds)[number];
const PER_PAGE = 40;

type Question = { town: { id: string }; kind: InviteKind; query: string; page: number };

/** The shops of a town that have no owner, with how their latest letter or mail stands; those nobody has written to first. Pages count from 1. */
export async function findShopsToInvite({ town, kind, query, page }: Question) {
  const at = now();
  const open = { answeredAt: null, expiresAt: { gt: at } };
  const only = {
    alle: {}, entwuerfe: { status: { in: ["draft", "in-review"] } }, unbestaetigt: { status: "published", confirmedAt: null },
    "ohne-brief": { claims: { none: { OR: [open, { answeredAt: { not: null } }] } } }, beantwortet: { claims: { some: { answeredAt: { not: null } } } },
  }[kind];
  const where = { townId: town.id, AND: [inviteable, only], ...(query && { name: { contains: query, mode: "insensitive" as const } }) };
  const total = await db.shop.count({ where });
  const shops = await db.shop.findMany({
    where, relationLoadStrategy: "join",
    select: {
      id: true, slug: true, name: true, trade: true, status: true, street: true, plz: true, city: true, email: true, confirmedAt: true, source: true,
      claims: { orderBy: { createdAt: "desc" }, take: 1, select: { id: true, channel: true, createdAt: true, sentAt: true, openedAt: true, answeredAt: true, answer: true, expiresAt: true } },
    },
    orderBy: [{ status: "asc" }, { name: "asc" }, { id: "asc" }], skip: (Math.min(page, 10_000) - 1) * PER_PAGE, take: PER_PAGE,
  });
  return { total, pages: Math.max(1, Math.ceil(total / PER_PAGE)), shops: shops.map((shop) => inviteRow(shop, at)) };
}

type Latest = { id: string; channel: string; createdAt: Date; sentAt: Date | null; openedAt: Date | null; answeredAt: Date | null; answer: string | null; expiresAt: Date };
type ShopRow = { id: string; slug: string; name: string; trade: string; status: string; street: string | null; plz: string | null; city: string | null; email: string | null; confirmedAt: Date | null; claims: Latest[] };

function inviteRow({ claims: [claim], ...shop }: ShopRow, at: Date) {
  const state = claim ? claimState(claim, at) : null;
  return {
    id: shop.id, slug: shop.slug, name: shop.name, trade: findTrade(shop.trade)?.name ?? shop.trade, draft: shop.status !== "published", address: shop.street && [shop.street, shop.city].filter(Boolean).join(", "),
    hasMail: shop.email !== null, confirmed: shop.confirmedAt !== null,
    claim: claim && state ? { id: claim.id, channel: claim.channel === "mail" ? "Mail" : "Brief", state, words: claimStateWords[state], on: formatNumericDay(dayOf(claim.answeredAt ?? claim.openedAt ?? claim.sentAt ?? claim.createdAt)) } : null,
  };
}
export type InviteRow = ReturnType<typeof inviteRow>;

/** How a town's letters and mails stand, the latest of each shop: written, waiting to be printed, answered. One statement. */
export async function countClaims(town: { id: string }) {
  const at = now();
  const [counts] = await db.$queryRaw<Array<{ written: number; ready: number; opened: number; answered: number; removal: number; over: number }>>`
    SELECT count(*)::int AS "written", count(*) FILTER (WHERE "answeredAt" IS NULL AND "expiresAt" > ${at} AND "sentAt" IS NULL)::int AS "ready",
      count(*) FILTER (WHERE "answeredAt" IS NULL AND "expiresAt" > ${at} AND "openedAt" IS NOT NULL)::int AS "opened",
      count(*) FILTER (WHERE "answeredAt" IS NOT NULL)::int AS "answered", count(*) FILTER (WHERE "answer" = 'removal')::int AS "removal",
      count(*) FILTER (WHERE "answeredAt" IS NULL AND "expiresAt" <= ${at})::int AS "over"
    FROM (SELECT DISTINCT ON ("shopId") * FROM "Claim" WHERE "townId" = ${town.id} ORDER BY "shopId", "createdAt" DESC) AS latest`;
  return counts;
}
