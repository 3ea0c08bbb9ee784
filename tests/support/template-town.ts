import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#prisma/client/client.ts";

/** The town every test knows: a shopper, a baker, a bookseller, a steward. Ids are fixed so that a test can name them. */
export const erlenstedt = {
  townId: "town-erlenstedt",
  slug: "erlenstedt",
  baker: { shopId: "shop-baecker", slug: "baeckerei-sommerfeld", personId: "person-baeckerin" },
  books: { shopId: "shop-buch", slug: "buchhandlung-am-markt", personId: "person-buchhaendlerin" },
  steward: { personId: "person-kuemmerer" },
  shopper: { personId: "person-kundin", email: "miriam.albers@kundin.example" },
  /** exact stock 5, 4,60 € */
  bread: { productId: "product-brot", variantId: "variant-brot", slug: "roggenmischbrot-1-kg" },
  /** level "in", 2,40 € */
  cake: { productId: "product-kuchen", variantId: "variant-kuchen", slug: "apfelkuchen" },
  /** exact stock 3, 15,00 € */
  novel: { productId: "product-roman", variantId: "variant-roman", slug: "der-fuchs-zieht-um" },
  /** exact stock 50, 24,00 € */
  cookbook: { productId: "product-kochbuch", variantId: "variant-kochbuch", slug: "suppen-fuer-den-november" },
};

/** A second town in another Land, with one shop and one product, to prove that nothing crosses. */
export const birkenau = { townId: "town-birkenau", slug: "birkenau", shopId: "shop-birke", variantId: "variant-birke", productId: "product-birke" };

const trader = { legalForm: "e. K.", responsible: "Petra Sommerfeld", street: "Marktplatz 1", plz: "00001", city: "Erlenstedt", phone: "030 23125 001", vatId: "DE000000000" };
const orders = { acceptsReservations: true, acceptsPurchases: true, slotMinutes: 30, slotCapacity: 2, leadMinutes: 0, horizonDays: 7 };
const place = { street: "Marktplatz 2", plz: "00001", city: "Erlenstedt", lat: 51.85, lon: 6.86 };

/** Fills a migrated database. Every shop is open daily from 06:00 to 22:00 for the coming 14 days. */
export async function buildTemplateTown(connectionString: string): Promise<void> {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString, options: "-c TimeZone=UTC" }) });
  await db.region.create({ data: { id: "region", slug: "region", name: "Erlenregion" } });
  await db.town.createMany({ data: [
    { id: erlenstedt.townId, regionId: "region", slug: erlenstedt.slug, name: "Erlenstedt", land: "NW", hue: 28, lat: 51.85, lon: 6.86, plz: "00001", hallName: "Stadtmarketing Erlenstedt", hallStreet: "Rathausplatz 1", greeting: "Was brauchen Sie heute?" },
    { id: birkenau.townId, regionId: "region", slug: birkenau.slug, name: "Birkenau", land: "BB", hue: 155, lat: 52.14, lon: 12.59, plz: "00002", hallName: "Stadt Birkenau", hallStreet: "Am Markt 1", greeting: "Was brauchen Sie heute?" },
  ] });
  await db.person.createMany({ data: [
    { id: erlenstedt.shopper.personId, email: erlenstedt.shopper.email, name: "Miriam Albers" },
    { id: erlenstedt.baker.personId, email: "petra@baeckerei.example", name: "Petra Sommerfeld" },
    { id: erlenstedt.books.personId, email: "jana@buch.example", name: "Jana Brandt" },
    { id: erlenstedt.steward.personId, email: "jonas@stadt.example", name: "Jonas Weidner" },
    { id: "person-betreiber", email: "betrieb@region.example", name: "Region Demo", isOperator: true },
  ] });
  await db.townRole.create({ data: { personId: erlenstedt.steward.personId, townId: erlenstedt.townId } });
  await db.trader.createMany({ data: [
    { id: "trader-baecker", name: "Bäckerei Sommerfeld", email: "petra@baeckerei.example", ...trader },
    { id: "trader-buch", name: "Jana Brandt Buchhandel", email: "jana@buch.example", ...trader },
    { id: "trader-birke", name: "Birke GmbH", email: "birke@laden.example", ...trader },
  ] });
  await db.shop.createMany({ data: [
    { id: erlenstedt.baker.shopId, townId: erlenstedt.townId, traderId: "trader-baecker", slug: erlenstedt.baker.slug, name: "Bäckerei Sommerfeld", trade: "baeckerei", email: "petra@baeckerei.example", ranges: ["Brot", "Kuchen"], ...place, ...orders },
    { id: erlenstedt.books.shopId, townId: erlenstedt.townId, traderId: "trader-buch", slug: erlenstedt.books.slug, name: "Buchhandlung am Markt", trade: "buchhandlung", email: "jana@buch.example", ranges: ["Bücher"], ...place, ...orders },
    { id: birkenau.shopId, townId: birkenau.townId, traderId: "trader-birke", slug: "birkenladen", name: "Birkenladen", trade: "buchhandlung", email: "birke@laden.example", ranges: [], ...place, ...orders },
  ] });
  await db.shopRole.createMany({ data: [
    { personId: erlenstedt.baker.personId, shopId: erlenstedt.baker.shopId, role: "owner" },
    { personId: erlenstedt.books.personId, shopId: erlenstedt.books.shopId, role: "owner" },
  ] });
  await db.shopHours.createMany({ data: [
    { shopId: erlenstedt.baker.shopId, townId: erlenstedt.townId, value: "Mo-Su,PH 06:00-22:00", confirmedAt: new Date() },
    { shopId: erlenstedt.books.shopId, townId: erlenstedt.townId, value: "Mo-Su,PH 06:00-22:00", confirmedAt: new Date() },
    { shopId: birkenau.shopId, townId: birkenau.townId, value: "Mo-Su,PH 06:00-22:00", confirmedAt: new Date() },
  ] });
  await db.openingInterval.createMany({ data: [erlenstedt.baker.shopId, erlenstedt.books.shopId, birkenau.shopId].flatMap((shopId) => daysFromToday(14).map((day) => ({
    shopId, townId: shopId === birkenau.shopId ? birkenau.townId : erlenstedt.townId, kind: "open", startsAt: at(day, 6), endsAt: at(day, 22),
  }))) });
  await goods(db);
  await db.$disconnect();
}

async function goods(db: PrismaClient): Promise<void> {
  await db.category.createMany({ data: [{ id: "brot", name: "Brot", motif: "brot" }, { id: "kuchen", name: "Kuchen", motif: "kuchen" }, { id: "buecher", name: "Bücher", motif: "buecher" }] });
  const in1 = { townId: erlenstedt.townId, vatRate: 7 };
  await db.product.createMany({ data: [
    { ...in1, id: erlenstedt.bread.productId, shopId: erlenstedt.baker.shopId, categoryId: "brot", slug: erlenstedt.bread.slug, title: "Roggenmischbrot, 1 kg", motif: "brot", withdrawalException: "perishable" },
    { ...in1, id: erlenstedt.cake.productId, shopId: erlenstedt.baker.shopId, categoryId: "kuchen", slug: erlenstedt.cake.slug, title: "Apfelkuchen", motif: "kuchen", withdrawalException: "perishable" },
    { ...in1, id: erlenstedt.novel.productId, shopId: erlenstedt.books.shopId, categoryId: "buecher", slug: erlenstedt.novel.slug, title: "Der Fuchs zieht um", motif: "buecher" },
    { ...in1, id: erlenstedt.cookbook.productId, shopId: erlenstedt.books.shopId, categoryId: "buecher", slug: erlenstedt.cookbook.slug, title: "Suppen für den November", motif: "buecher" },
    { id: birkenau.productId, townId: birkenau.townId, vatRate: 7, shopId: birkenau.shopId, categoryId: "buecher", slug: "birkenbuch", title: "Das Birkenbuch", motif: "buecher" },
  ] });
  const confirmedAt = new Date();
  await db.variant.createMany({ data: [
    { id: erlenstedt.bread.variantId, townId: erlenstedt.townId, shopId: erlenstedt.baker.shopId, productId: erlenstedt.bread.productId, priceCents: 460, contentAmount: 1000, contentUnit: "g", stockKind: "exact", stock: 5, confirmedAt },
    { id: erlenstedt.cake.variantId, townId: erlenstedt.townId, shopId: erlenstedt.baker.shopId, productId: erlenstedt.cake.productId, priceCents: 240, stockKind: "level", stockLevel: "in", confirmedAt },
    { id: erlenstedt.novel.variantId, townId: erlenstedt.townId, shopId: erlenstedt.books.shopId, productId: erlenstedt.novel.productId, priceCents: 1500, stockKind: "exact", stock: 3, confirmedAt },
    { id: erlenstedt.cookbook.variantId, townId: erlenstedt.townId, shopId: erlenstedt.books.shopId, productId: erlenstedt.cookbook.productId, priceCents: 2400, stockKind: "exact", stock: 50, confirmedAt },
    { id: birkenau.variantId, townId: birkenau.townId, shopId: birkenau.shopId, productId: birkenau.productId, priceCents: 900, stockKind: "exact", stock: 9, confirmedAt },
  ] });
}

function daysFromToday(count: number): Date[] {
  return Array.from({ length: count }, (_, i) => new Date(Date.now() + i * 86_400_000));
}

/** That hour in Berlin, on the day of the instant; good enough here because no test depends on the days of the clock change. */
function at(day: Date, hour: number): Date {
  const berlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(day);
  const guess = new Date(`${berlin}T${String(hour).padStart(2, "0")}:00:00+01:00`);
  const shown = Number(new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Berlin", hour: "2-digit", hour12: false }).format(guess));
  return shown === hour ? guess : new Date(guess.getTime() - 3_600_000);
}
