import type { Tx } from "#app/db.server.ts";
import { addDays, dayOf } from "#app/values/day.ts";
import { after, days, hours } from "#app/values/time.ts";
import { pointFrom } from "./towns.ts";

type Town = { id: string; slug: string; name: string; plz: string; lat: number; lon: number };
type Drawn = { slug: string; name: string; trade: string; street: string; east: number; north: number; ranges: string[]; story: string; hours: string };

const shops = {
  review: { slug: "knopf-und-faden", name: "Knopf & Faden", trade: "wolle-stoffe", street: "Färbergasse 12", east: 150, north: -85, ranges: ["Knöpfe", "Nähgarn", "Reißverschlüsse", "Bänder"], story: "Zwölftausend Knöpfe in zweihundert Schubladen. Einen davon finden wir.", hours: "Tu-Fr 10:00-18:00; Sa 10:00-14:00; PH off" },
  paused: { slug: "toepferei-lichtblick", name: "Töpferei Lichtblick", trade: "geschenke", street: "Gerberstraße 19", east: 210, north: -140, ranges: ["Becher", "Teller", "Vasen", "Töpferkurse"], story: "Steinzeug aus eigener Werkstatt. Zuschauen erlaubt, Anfassen erwünscht.", hours: "We-Fr 11:00-18:00; Sa 10:00-14:00; PH off" },
  closed: { slug: "papeterie-anker", name: "Papeterie Anker", trade: "buchhandlung", street: "Marktplatz 11", east: -40, north: 25, ranges: [], story: "", hours: "Mo-Fr 09:00-18:00" },
} satisfies Record<string, Drawn>;

/**
 * How profiles can stand, in a town that was just made: one waits for the town, one is paused and has moved, one has closed for good and
 * another goes on; two open reports, and a change of the office that the bookshop can take back. All of it invented.
 */
export async function seedStandings({ tx, at, towns }: { tx: Tx; at: Date; towns: Town[] }): Promise<void> {
  const town = towns.find(({ slug }) => slug === "erlenstedt");
  if (!town) return;
  const today = dayOf(at);
  const day = (count: number) => new Date(addDays(today, count));
  const ago = (count: number) => after(at, -days(count));
  await write({ tx, at, town, shop: shops.review, standing: { status: "in-review", statusSince: ago(2) } });
  await write({ tx, at, town, shop: shops.paused, standing: { pausedFrom: day(-5), pausedUntil: day(12), pauseNote: "Wir bauen den neuen Ofen ein. Danach wird es warm.", formerAddress: `Am Graben 14, ${town.plz} ${town.name}`, movedOn: day(-40) } });
  await write({ tx, at, town, shop: shops.closed, standing: { status: "closed", statusSince: ago(24), closedOn: day(-24), successorShopId: "shop-buchhandlung-am-markt" } });
  await writeReports({ tx, at, townId: town.id });
  await writeChange({ tx, at, townId: town.id });
}

async function write({ tx, at, town, shop: { east, north, hours: value, ...shop }, standing }: { tx: Tx; at: Date; town: Town; shop: Drawn; standing: Record<string, unknown> }): Promise<void> {
  const id = `shop-${shop.slug}`;
  const place = { plz: town.plz, city: town.name, ...pointFrom({ town, east, north }) };
  const confirmedAt = after(at, -days(16));
  const { count } = await tx.shop.createMany({ data: [{ id, townId: town.id, ...shop, ...place, email: `laden@${shop.slug}.example`, confirmedAt, createdAt: at, updatedAt: at, ...standing }], skipDuplicates: true });
  if (count > 0) await tx.shopHours.createMany({ data: [{ shopId: id, townId: town.id, value, confirmedAt, confirmedBy: "shop" }], skipDuplicates: true });
}

async function writeReports({ tx, at, townId }: { tx: Tx; at: Date; townId: string }): Promise<void> {
  await tx.factReport.createMany({ skipDuplicates: true, data: [
    { id: "report-fundgrube", townId, shopId: "shop-fundgrube-am-tor", about: "hours", note: "Freitag um 15 Uhr war schon zu.", createdAt: after(at, -hours(20)) },
    { id: "report-maschenglueck", townId, shopId: "shop-maschenglueck", about: "phone", note: "Unter der Nummer geht niemand ran.", createdAt: after(at, -hours(3)) },
  ] });
}

/** The office has put down the hearing loop of the bookshop, which can say in its log that it has none. */
async function writeChange({ tx, at, townId }: { tx: Tx; at: Date; townId: string }): Promise<void> {
  const shopId = "shop-buchhandlung-am-markt";
  const shop = await tx.shop.findUnique({ where: { id: shopId }, select: { hasLoop: true, guideDogs: true } });
  if (!shop) return;
  const who = { townId, shopId, actorName: "Samira Okafor", actorRole: "steward", sentence: "Profil geändert: Induktionsschleife, Assistenzhunde", at: after(at, -hours(22)) };
  const { count } = await tx.shopChange.createMany({ data: [{ id: "change-buchhandlung", kind: "facts", before: { hasLoop: null, guideDogs: null }, after: { hasLoop: true, guideDogs: true }, ...who }], skipDuplicates: true });
  if (count === 0) return;
  await tx.shop.update({ where: { id: shopId }, data: { hasLoop: true, guideDogs: true } });
  await tx.actLogEntry.createMany({ data: [{ id: "change-buchhandlung", act: "profile-changed", ...who }], skipDuplicates: true });
}
