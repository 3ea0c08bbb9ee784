import type { Tx } from "#app/db.server.ts";
import { newClaim } from "#app/domain/boarding/claims/make-claims.server.ts";
import { after, days } from "#app/values/time.ts";
import { pointFrom } from "./towns.ts";

type Town = { id: string; slug: string; name: string; plz: string; lat: number; lon: number };

const WRITTEN = 14;
/** How the letters of a town stand, one after the other: days ago sent, opened and answered. */
const stories: Array<{ sent?: number; opened?: number; answered?: number }> = [{ sent: 12, opened: 9, answered: 9 }, { sent: 12, opened: 3 }, { sent: 12 }, { sent: 12 }, { sent: 12 }, {}, {}];

/** Shops an office has written down and that nobody sees yet; as invented as everything else here. */
const drafts = [
  { slug: "naehstube-lindqvist", name: "Nähstube Lindqvist", trade: "schneiderei", street: "Färbergasse 4", east: 120, north: -60, phone: null, ranges: ["Änderungen", "Reißverschlüsse", "Knöpfe"], hours: "Tu-Fr 10:00-13:00,15:00-18:00; Sa 10:00-13:00" },
  { slug: "uhren-rehbein", name: "Uhren Rehbein", trade: "schmuck", street: "Lange Straße 31", east: -80, north: 40, phone: "0221 4710 261", ranges: ["Armbanduhren", "Reparatur", "Batteriewechsel"], hours: "Mo-Fr 09:30-18:00; Sa 09:30-14:00" },
  { slug: "teehaus-morgenrot", name: "Teehaus Morgenrot", trade: "tee-kaffee", street: "Am Graben 9", east: 30, north: 190, phone: null, ranges: ["Tee", "Kannen", "Kandis"], hours: null },
];

/** Letters of the office to shops of towns that were just made, some on their way, one answered, two waiting to be printed; and three drafts. */
export async function seedClaims({ tx, at, towns }: { tx: Tx; at: Date; towns: Town[] }): Promise<number> {
  let made = 0;
  for (const town of towns) {
    if (town.slug === "erlenstedt") await writeDrafts({ tx, at, town });
    const shops = await tx.shop.findMany({ where: { townId: town.id, status: "published", street: { not: null }, source: { contains: "erfunden" }, roles: { none: {} }, hours: { value: { not: null }, confirmedAt: null } }, select: { id: true }, orderBy: { id: "asc" }, take: stories.length });
    const claims = shops.map(({ id: shopId }, index) => {
      const { sent, opened, answered } = stories[index];
      const ago = (count: number | undefined) => (count === undefined ? null : after(at, -days(count)));
      return { ...newClaim({ id: `claim-${shopId}`, townId: town.id, shopId, channel: "letter", at: after(at, -days(WRITTEN)) }), sentAt: ago(sent), openedAt: ago(opened), answeredAt: ago(answered), answer: answered === undefined ? null : "confirmed" };
    });
    made += (await tx.claim.createMany({ data: claims, skipDuplicates: true })).count;
    for (const { shopId, answeredAt } of claims.filter((claim) => claim.answeredAt)) {
      await tx.shop.update({ where: { id: shopId }, data: { confirmedAt: answeredAt, confirmedFacts: ["name", "trade", "street", "plz", "city"] } });
      await tx.shopHours.update({ where: { shopId }, data: { confirmedAt: answeredAt, confirmedBy: "shop" } });
    }
  }
  return made;
}

async function writeDrafts({ tx, at, town }: { tx: Tx; at: Date; town: Town }): Promise<void> {
  for (const { hours, east, north, ...draft } of drafts) {
    const id = `shop-entwurf-${draft.slug}`;
    const place = { plz: town.plz, city: town.name, ...pointFrom({ town, east, north }) };
    const source = { source: "Liste des Stadtmarketings, frei erfunden", sourceDate: after(at, -days(20)) };
    const written = await tx.shop.createMany({ data: [{ id, townId: town.id, status: "draft", ...draft, ...place, ...source, createdAt: at, updatedAt: at }], skipDuplicates: true });
    if (written.count > 0 && hours) await tx.shopHours.createMany({ data: [{ shopId: id, townId: town.id, value: hours, confirmedBy: "import" }], skipDuplicates: true });
  }
}
