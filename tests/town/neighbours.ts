import { change, db } from "#app/db.server.ts";
import { openSession } from "#app/domain/accounts/open-session.server.ts";
import { now } from "#app/clock.server.ts";
import { orderPageToken } from "#app/domain/orders/order-link.server.ts";
import { invitationToken } from "#app/domain/accounts/secret-token.server.ts";
import { offerPlace } from "#app/domain/shops/team/invite-colleague.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { dayOf } from "#app/values/day.ts";
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
  stadt: string; geschaeft: string; shopId: string; variante: string; productId: string; termin: string; meldung: string; aenderung: string;
  bestellung: string; checkoutId: string; number: string; code: string; lineId: string; person: string; einladung: string; passkey: string; dienst: string;
  bild: string; angebot: string; ort: string; tag: string; liste: string; punkt: string; secrets: string[];
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
  const dienst = `dienst-${shopper}`.toLowerCase();
  await db.service.createMany({ data: [dienst, `${dienst}-zwei`].map((id, position) => ({ id, townId, shopId: seed.shopId, slug: id, name: `Dienst ${id}`, position })) });
  const colleague = await takeIn({ shopId: seed.shopId, townId, of: shopper });
  const heard = { townId, shopId: seed.shopId };
  const made = await decorate({ ...heard, of: shopper });
  const { id: meldung } = await db.factReport.create({ data: { ...heard, about: "hours", note: `Geheime Meldung ${shopper}` } });
  const { id: aenderung } = await db.shopChange.create({ data: { ...heard, kind: "facts", before: { phone: "1" }, after: { phone: "2" }, actorName: `Log von ${shopper}`, actorRole: "retailer", sentence: `Geheime Zeile ${shopper}` } });
  const secrets = [person.name, person.email, person.phone, order.number, order.id, orderPageToken(order.checkoutId), `Log von ${shopper}`, `Geheime Zeile ${shopper}`, `Geheime Meldung ${shopper}`, ...colleague.secrets];
  return { ...neighbour, termin, meldung, aenderung, bestellung: order.id, checkoutId: order.checkoutId, number: order.number, code: order.pickupCode, lineId: order.lines[0].id, person: colleague.person, einladung: colleague.einladung, passkey: colleague.passkey, dienst, ...made, secrets };
}

/** A picture, an offer, a place, an exception on a day of the town, and a list to import. */
async function decorate({ townId, shopId, of }: { townId: string; shopId: string; of: string }) {
  const name = of.toLowerCase();
  const made = { bild: `bild-${name}`, angebot: `angebot-${name}`, ort: `ort-${name}`, liste: `liste-${name}`, punkt: "zeiten", tag: dayOf(after(now(), days(20 + of.charCodeAt(0) % 10))) };
  const day = new Date(made.tag);
  await db.shopPicture.createMany({ data: [{ id: made.bild, position: 1 }, { id: `${made.bild}-eins`, position: 0 }].map((one) => ({ ...one, townId, shopId, key: `foto-${one.id}`, width: 3, height: 2, thumbhash: "", alt: `Foto ${name}` })) });
  await db.shopOffer.create({ data: { id: made.angebot, townId, shopId, title: `Angebot ${name}`, fromDay: new Date(dayOf(now())), untilDay: day } });
  await db.townPlace.create({ data: { id: made.ort, townId, kind: "bike-stand", name: `Ort ${name}`, lat: 51.8, lon: 6.8 } });
  await db.hoursException.create({ data: { townId, shopId, day, value: "off", reason: `Ferien ${name}` } });
  await db.townDay.create({ data: { id: `stadttag-${name}`, townId, day, kind: "other", name: `Stadttag ${name}`, value: "13:00-18:00" } });
  const row = { townId, number: 1, name: `Zeile ${name}`, facts: {}, problems: [], decision: "ask" };
  await db.shopImport.create({ data: { id: made.liste, townId, kind: "table", fileName: `${name}.csv`, source: "Stadt", licence: "CC0", startedBy: "Amt", rows: { create: row } } });
  return made;
}

/** A colleague with a passkey, and an open invitation for another one. */
async function takeIn({ shopId, townId, of }: { shopId: string; townId: string; of: string }) {
  const [person, passkey] = [`person-mit-${of}`.toLowerCase(), `passkey-mit-${of}`.toLowerCase()];
  const [name, email, invited] = [`Kollegin von ${of}`, `mit-${of.toLowerCase()}@verborgen.example`, `eingeladen-${of.toLowerCase()}@verborgen.example`];
  await db.person.create({ data: { id: person, name, email, passkeys: { create: { id: passkey, publicKey: new Uint8Array(8), name: `Telefon von ${of}` } } } });
  await db.shopRole.create({ data: { personId: person, shopId, role: "staff" } });
  const { invitationId } = await change((tx) => offerPlace(tx, { shop: { id: shopId, townId, name: "Laden", townName: "Stadt" }, actor: { id: person, name, role: "retailer" }, role: "owner", email: invited }));
  return { person, passkey, einladung: invitationId, secrets: [name, email, invited, invitationToken(invitationId), `Telefon von ${of}`] };
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
