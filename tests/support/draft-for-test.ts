import { randomUUID } from "node:crypto";
import { db } from "#app/db.server.ts";
import { erlenstedt } from "./template-town.ts";

/** A draft of the template town, as an import leaves it: with an address, hours, a source, and nobody who could log in. */
export async function draftForTest({ hours = "Mo-Fr 09:00-18:00; Sa 09:00-13:00", ...facts }: { hours?: string | null; status?: string; email?: string | null; phone?: string | null; name?: string; street?: string | null } = {}) {
  const slug = `wollstube-${randomUUID().slice(0, 8)}`;
  const shop = await db.shop.create({
    data: {
      townId: erlenstedt.townId, slug, name: "Wollstube Faden", trade: "buchhandlung", status: "draft", street: "Lange Straße 7", plz: "00001", city: "Erlenstedt", lat: 51.851, lon: 6.861,
      phone: "02561 4711", ranges: ["Wolle"], source: "OpenStreetMap", sourceUrl: "https://www.openstreetmap.org/node/1", sourceDate: new Date("2026-07-11"), licence: "ODbL 1.0", sourceRef: `node/${slug}`, ...facts,
    },
  });
  if (hours !== null) await db.shopHours.create({ data: { shopId: shop.id, townId: shop.townId, value: hours, confirmedBy: "import" } });
  return shop;
}
