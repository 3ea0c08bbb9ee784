import { change, db } from "#app/db.server.ts";
import { openSession } from "#app/domain/accounts/open-session.server.ts";
import { now } from "#app/clock.server.ts";
import { orderPageToken } from "#app/domain/orders/order-link.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { after, days } from "#app/values/time.ts";
import { SESSION_COOKIE } from "#app/web/session.server.ts";
import { fillBasket, requestFor, tomorrowAt } from "../races/two-shops.ts";
import { birkenau, erlenstedt } from "../support/template-town.ts";

const { baker, books, bread, cake, novel, cookbook } = erlenstedt;
const stewardOfBirkenau = "person-birkenau-stadt";

/** Everybody who may stand at a door, and who they are. */
export const people = {
  nobody: null, shopper: erlenstedt.shopper.personId, baker: baker.personId, "ex-member": "person-ex", disabled: "person-weg",
  steward: erlenstedt.steward.personId, operator: "person-betreiber", bookseller: books.personId, "steward of Birkenau": stewardOfBirkenau,
} as const;
export type Who = keyof typeof people;
const everybody: Who[] = ["shopper", "baker", "ex-member", "disabled", "steward", "operator", "bookseller", "steward of Birkenau"];

const cookies = new Map<Who, string>();
export function cookieOf(who: Who): string {
  return cookies.get(who) ?? "";
}

/** A new log-in for everybody; the one of the ex-member and the disabled person was opened while they still belonged to the bookshop. */
export async function openSessions(whose: Who[] = everybody): Promise<void> {
  for (const who of whose) {
    const personId = people[who];
    if (personId) cookies.set(who, await sessionOf(personId));
  }
}

async function sessionOf(personId: string): Promise<string> {
  return `${SESSION_COOKIE}=${(await change((tx) => openSession(tx, { personId, former: null }))).sessionToken}`;
}

/** A shop with an order, an event in its town, and what nobody outside may learn of it. */
export type Neighbour = {
  stadt: string; geschaeft: string; shopId: string; variante: string; productId: string; termin: string;
  bestellung: string; checkoutId: string; number: string; code: string; lineId: string; secrets: string[];
};

async function furnish(seed: { stadt: string; townId: string; geschaeft: string; shopId: string; variante: string; productId: string; shopper: string }): Promise<Neighbour> {
  const { shopper, townId, ...neighbour } = seed;
  const person = { name: `${shopper} Geheimrat`, email: `${shopper.toLowerCase()}@verborgen.example`, phone: `02561 77${shopper.charCodeAt(0)}${shopper.length}` };
  const basket = await fillBasket([{ variantId: seed.variante }, 1]);
  const placed = await placeOrder({ ...(await requestFor(basket, {}, tomorrowAt(12))), person });
  if (!placed.ok) throw new Error(`no order: ${placed.problem}`);
  const order = await db.order.findFirstOrThrow({ where: { checkoutId: placed.value.checkoutId }, include: { lines: true } });
  await db.actLogEntry.create({ data: { townId, shopId: seed.shopId, actorName: `Log von ${shopper}`, actorRole: "retailer", act: "price-changed", sentence: `Geheime Zeile ${shopper}` } });
  const startsAt = after(now(), days(9));
  const termin = `fest-von-${shopper.toLowerCase()}`;
  await db.event.create({ data: { id: `event-${shopper}`, townId, slug: termin, title: `Fest von ${shopper}`, place: "Markt", motif: "marktstand", startsAt } });
  const secrets = [person.name, person.email, person.phone, order.number, order.id, orderPageToken(order.checkoutId), `Log von ${shopper}`, `Geheime Zeile ${shopper}`];
  return { ...neighbour, termin, bestellung: order.id, checkoutId: order.checkoutId, number: order.number, code: order.pickupCode, lineId: order.lines[0].id, secrets };
}

/** The bakery, the bookshop beside it, and the shop in the other town, each with an order, a log and an event. */
export async function moveIn() {
  await db.person.createMany({ data: [
    { id: stewardOfBirkenau, email: "stadt@birkenau.example", name: "Birke Amt" },
    { id: people["ex-member"], email: "ex@buch.example", name: "Ehemalig" }, { id: people.disabled, email: "weg@buch.example", name: "Gesperrt" },
  ] });
  await db.townRole.create({ data: { personId: stewardOfBirkenau, townId: birkenau.townId } });
  for (const personId of [people["ex-member"], people.disabled]) await db.shopRole.create({ data: { personId, shopId: books.shopId, role: "owner" } });
  const town = { stadt: erlenstedt.slug, townId: erlenstedt.townId };
  return {
    baker: await furnish({ ...town, geschaeft: baker.slug, shopId: baker.shopId, variante: bread.variantId, productId: bread.productId, shopper: "Ludmilla" }),
    books: await furnish({ ...town, geschaeft: books.slug, shopId: books.shopId, variante: novel.variantId, productId: novel.productId, shopper: "Roswitha" }),
    birkenau: await furnish({ stadt: birkenau.slug, townId: birkenau.townId, geschaeft: "birkenladen", shopId: birkenau.shopId, variante: birkenau.variantId, productId: birkenau.productId, shopper: "Hildegunde" }),
    /** a stranger's basket with two lines, and one of our own */
    foreignBasket: await fillBasket([cookbook, 2], [cake, 3]),
    ownBasket: await fillBasket([cake, 1]),
  };
}
