import { db } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import { webHref } from "#app/domain/shops/profile/web-address.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { addDays, dayOf, instantOf } from "#app/values/day.ts";
import { licenceOf, mayBeGiven } from "./licences.ts";

/** How many shops are read and written at a time, so that a town of 5,000 takes no more memory than one of 300. */
const PORTION = 300;
/** How far ahead hours are told as instants, in days. */
export const TOLD_DAYS = 14;

/**
 * Every published shop of a town in portions, by id, with what may be passed on. Nothing of persons: no mail address, no trader, and a
 * telephone number only where the shop itself has confirmed it. One statement a portion, two with hours.
 */
export async function* readOpenShops({ town, at, withHours = false }: { town: Town; at: Date; withHours?: boolean }) {
  const today = dayOf(at);
  for (let last: string | undefined; ;) {
    const shops = await db.shop.findMany({
      where: { townId: town.id, status: "published", ...(last !== undefined && { id: { gt: last } }) },
      select: {
        id: true, slug: true, name: true, trade: true, street: true, plz: true, city: true, lat: true, lon: true, phone: true, website: true, wheelchair: true,
        source: true, sourceDate: true, licence: true, confirmedFacts: true, updatedAt: true, hours: { select: { value: true, confirmedAt: true, confirmedBy: true } },
      },
      relationLoadStrategy: "join", orderBy: { id: "asc" }, take: PORTION,
    });
    const intervals = withHours ? await readIntervals({ shopIds: shops.map(({ id }) => id), from: instantOf(today, 0), to: instantOf(addDays(today, TOLD_DAYS), 0) }) : new Map<string, Interval[]>();
    yield shops.filter(mayBeGiven).map((shop) => openShop({ ...shop, intervals: intervals.get(shop.id) ?? [] }, town));
    last = shops.at(-1)?.id;
    if (shops.length < PORTION) return;
  }
}

type Row = {
  id: string; slug: string; name: string; trade: string; street: string | null; plz: string | null; city: string | null; lat: number | null; lon: number | null; phone: string | null; website: string | null; wheelchair: string | null;
  source: string | null; sourceDate: Date | null; licence: string | null; confirmedFacts: string[]; updatedAt: Date; hours: { value: string | null; confirmedAt: Date | null; confirmedBy: string | null } | null;
  intervals: Interval[];
};
type Interval = { startsAt: Date; endsAt: Date; kind: string };

/** One row a shop, because a town of 5,000 has a hundred thousand intervals, and a row each would take ten times as long. */
async function readIntervals({ shopIds, from, to }: { shopIds: string[]; from: Date; to: Date }): Promise<Map<string, Interval[]>> {
  const rows = await db.$queryRaw<Array<{ shopId: string; told: string }>>`
    SELECT "shopId", string_agg(concat_ws(' ', extract(epoch FROM "startsAt")::bigint, extract(epoch FROM "endsAt")::bigint, "kind"), ',' ORDER BY "startsAt", "id") AS "told"
    FROM "OpeningInterval" WHERE "shopId" = ANY(${shopIds}::text[]) AND "endsAt" > ${from} AND "startsAt" < ${to} GROUP BY "shopId"`;
  return new Map(rows.map(({ shopId, told }) => [shopId, told.split(",").map((one) => {
    const [startsAt = "", endsAt = "", kind = ""] = one.split(" ");
    return { startsAt: new Date(Number(startsAt) * 1000), endsAt: new Date(Number(endsAt) * 1000), kind };
  })]));
}

function openShop(shop: Row, town: Town) {
  return {
    id: shop.id, name: shop.name, trade: shop.trade, tradeName: findTrade(shop.trade)?.name ?? shop.trade, page: `${env.publicUrl}/${town.slug}/geschaefte/${shop.slug}`,
    street: shop.street, plz: shop.plz ?? town.plz, city: shop.city ?? town.name, lat: shop.lat, lon: shop.lon, wheelchair: shop.wheelchair,
    phone: shop.confirmedFacts.includes("phone") ? shop.phone : null, website: webHref(shop.website),
    openingHours: shop.hours?.value ?? null, hoursConfirmedAt: shop.source === null || /^(shop|steward)$/.test(shop.hours?.confirmedBy ?? "") ? shop.hours?.confirmedAt ?? null : null, updatedAt: shop.updatedAt, intervals: shop.intervals,
    source: shop.source, sourceDate: shop.sourceDate && shop.sourceDate.toISOString().slice(0, 10), ...licenceOf(shop, town.hallName),
  };
}
export type OpenShop = ReturnType<typeof openShop>;
