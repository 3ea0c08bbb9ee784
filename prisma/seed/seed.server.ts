import { change, touchTown, type Tx } from "#app/db.server.ts";
import { minutes } from "#app/values/time.ts";
import { dayOf } from "#app/values/day.ts";
import { listDemoAccounts } from "./accounts.ts";
import { buildDemoRegion } from "./build-demo-region.ts";
import { moveDates } from "./move-dates.server.ts";
import { seedClaims } from "./seed-claims.server.ts";
import { seedTownDays } from "./seed-town-days.server.ts";
import { seedPlacesAndOffers } from "./seed-places-and-offers.server.ts";
import { seedStandings } from "./seed-standings.server.ts";
import { demoRegion, demoTowns } from "./towns.ts";
import { writeColleagues } from "./write-colleagues.server.ts";

type Rows = ReturnType<typeof buildDemoRegion>;

/** PostgreSQL takes 65,535 parameters in a statement; a shop has 40 columns. */
const BATCH = 400;

/**
 * Makes the demo region, or brings it up to `today`: what is missing is written, what somebody has changed or taken away since stays as it is, and
 * on a new day the events, special days and the ages of hours and stock that nobody touched move along.
 * One transaction, no jobs: when `changed` is true the caller spells out the opening intervals and fills the search index anew.
 */
export async function seedDemoRegion({ today }: { today: Date }) {
  const rows = buildDemoRegion({ at: today });
  return change(async (tx) => {
    const made = await writeMissing({ tx, rows, at: today });
    const moved = made.towns > 0 ? { events: 0, exceptions: 0, hours: 0, variants: 0 } : await moveDates({ tx, rows, at: today, today: dayOf(today) });
    const changed = [...Object.values(made), ...Object.values(moved)].some((count) => count > 0);
    if (changed) for (const town of demoTowns) touchTown(town.id);
    return { changed, made, moved };
  }, { longest: minutes(2) });
}

async function writeMissing({ tx, rows, at }: { tx: Tx; rows: Rows; at: Date }) {
  await tx.region.createMany({ data: [demoRegion], skipDuplicates: true });
  const towns = await tx.town.createManyAndReturn({
    data: demoTowns.map((town) => ({ ...town, regionId: demoRegion.id, createdAt: at })), skipDuplicates: true, select: { id: true },
  });
  await tx.category.createMany({ data: rows.categories, skipDuplicates: true });
  const shops = await writeShops({ tx, rows });
  const newTowns = new Set(towns.map((town) => town.id));
  const events = await tx.event.createMany({ data: rows.events.filter((event) => newTowns.has(event.townId)), skipDuplicates: true });
  const people = await writeAccounts({ tx, at }) + await writeColleagues(tx, { at });
  const townDays = await seedTownDays({ tx, at, newTowns });
  const extras = await seedPlacesAndOffers({ tx, at, newTowns, shops: rows.shops });
  await seedClaims({ tx, at, towns: demoTowns.filter(({ id }) => newTowns.has(id)) });
  await seedStandings({ tx, at, towns: demoTowns.filter(({ id }) => newTowns.has(id)) });
  return { towns: towns.length, people, ...shops, events: events.count, townDays, ...extras };
}

/** Only shops that were not there yet get hours, services and products, so that nothing a person removed comes back. */
async function writeShops({ tx, rows }: { tx: Tx; rows: Rows }) {
  await inBatches(rows.traders, (data) => tx.trader.createMany({ data, skipDuplicates: true }));
  const made: string[] = [];
  await inBatches(rows.shops, async (data) => {
    const written = await tx.shop.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } });
    made.push(...written.map((shop) => shop.id));
  });
  const isNew = new Set(made);
  const ofNew = <Row extends { shopId: string }>(list: Row[]) => list.filter((row) => isNew.has(row.shopId));
  const products = ofNew(rows.products);
  const variants = ofNew(rows.variants);
  const priced = new Set(variants.map((variant) => variant.id));
  await inBatches(ofNew(rows.hours), (data) => tx.shopHours.createMany({ data }));
  await inBatches(ofNew(rows.exceptions), (data) => tx.hoursException.createMany({ data }));
  await inBatches(ofNew(rows.services), (data) => tx.service.createMany({ data }));
  if (products.length > 0) await inBatches(rows.masters, (data) => tx.masterProduct.createMany({ data, skipDuplicates: true }));
  await inBatches(products, (data) => tx.product.createMany({ data }));
  await inBatches(variants, (data) => tx.variant.createMany({ data }));
  await inBatches(rows.prices.filter((price) => priced.has(price.variantId)), (data) => tx.priceChange.createMany({ data }));
  return { shops: made.length, products: products.length, variants: variants.length };
}

/** Offices are given only to people who were not there yet: who was put out stays out. */
async function writeAccounts({ tx, at }: { tx: Tx; at: Date }) {
  const accounts = listDemoAccounts();
  const people = await tx.person.createManyAndReturn({
    data: accounts.map(({ person }) => ({ ...person, createdAt: at })), skipDuplicates: true, select: { id: true },
  });
  const isNew = new Set(people.map((person) => person.id));
  const fresh = accounts.filter(({ person }) => isNew.has(person.id));
  await tx.shopRole.createMany({ data: fresh.flatMap(({ person, shopIds }) => shopIds.map((shopId) => ({ personId: person.id, shopId, role: "owner" }))), skipDuplicates: true });
  await tx.townRole.createMany({ data: fresh.flatMap(({ person, townIds }) => townIds.map((townId) => ({ personId: person.id, townId, role: "steward" }))), skipDuplicates: true });
  return people.length;
}

async function inBatches<Row>(rows: Row[], write: (batch: Row[]) => Promise<unknown>) {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH));
}
