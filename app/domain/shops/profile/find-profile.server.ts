import { db } from "#app/db.server.ts";

const fields = {
  id: true, townId: true, traderId: true, name: true, trade: true, status: true, story: true, street: true, plz: true, city: true, lat: true, lon: true, phone: true, email: true, website: true, ranges: true,
  paymentKinds: true, languages: true, stepCm: true, doorWidthCm: true, wheelchair: true, hasWc: true, hasLoop: true, guideDogs: true, hasQuietHour: true, quietHour: true, socialLinks: true, wayText: true,
  confirmedAt: true, source: true, sourceDate: true,
} as const;

/** A shop's facts as its own forms show them, whatever its status. One statement. */
export async function findProfile({ shop }: { shop: { id: string } }) {
  return db.shop.findUniqueOrThrow({
    where: { id: shop.id }, relationLoadStrategy: "join",
    select: {
      ...fields, trader: { select: { name: true } }, hours: { select: { value: true, confirmedAt: true } }, town: { select: { id: true, regionId: true, name: true, slug: true, plz: true, lat: true, lon: true } },
      guestTowns: { select: { townId: true } }, _count: { select: { services: true, pictures: true, products: true } },
    },
  });
}
export type Profile = Awaited<ReturnType<typeof findProfile>>;
