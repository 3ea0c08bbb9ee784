import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { acceptOrder, markReady } from "#app/domain/orders/answer-order.server.ts";
import { dayOf } from "#app/values/day.ts";
import { after, days, hours } from "#app/values/time.ts";
import { birkenau, erlenstedt } from "../support/template-town.ts";
import type { Neighbour } from "./neighbours.ts";

type Act = {
  columns: Record<string, string[]>; added: string[]; gone?: string[];
  first?: (orderId: string, neighbour: Neighbour) => Promise<unknown>;
  /** a page where nothing is kept yet, or what was done stands on the same page */
  answers?: "page";
};

const steps = ["Notification", "OrderStep"];
/** Each act of a shop or an office: which columns it changes in rows that were there, and where rows come. Nothing of what was smuggled in. */
export const acts: Record<string, Act> = {
  "routes/retailer/price.tsx": { columns: { Product: ["updatedAt"], Town: ["version"], Variant: ["priceCents", "updatedAt"] }, added: ["ActLogEntry", "PriceChange"] },
  "routes/retailer/stock.tsx": { columns: { Product: ["updatedAt"], Town: ["version"], Variant: ["confirmedAt", "stock", "updatedAt"] }, added: ["ActLogEntry"] },
  "routes/retailer/closing-time.tsx": { columns: { Town: ["version"] }, added: ["ActLogEntry", "HoursException", "OpeningInterval"], gone: ["OpeningInterval"] },
  "routes/retailer/acceptance.tsx": { columns: { Order: ["acceptedCents", "status", "updatedAt"], OrderLine: ["acceptedQuantity"] }, added: ["ActLogEntry", ...steps] },
  "routes/retailer/refusal.tsx": {
    columns: { Order: ["acceptedCents", "slotHeld", "status", "updatedAt"], OrderLine: ["stockTaken"], Slot: ["taken"], Town: ["version"], Variant: ["stock", "updatedAt"] }, added: ["ActLogEntry", ...steps],
  },
  "routes/retailer/readiness.tsx": { first: accept, columns: { Order: ["status", "updatedAt"] }, added: ["ActLogEntry", ...steps] },
  "routes/retailer/hand-over.tsx": { first: makeReady, columns: { Order: ["status", "updatedAt"] }, added: ["ActLogEntry", "OrderStep"] },
  "routes/retailer/no-show.tsx": {
    first: makeReady, columns: { Order: ["acceptedCents", "slotHeld", "status", "updatedAt"], OrderLine: ["stockTaken"], Slot: ["taken"], Town: ["version"], Variant: ["stock", "updatedAt"] }, added: ["ActLogEntry", "OrderStep"],
  },
  "routes/retailer/profile/particulars.tsx": { columns: { Shop: ["city", "confirmedAt", "confirmedFacts", "email", "name", "phone", "plz", "street", "trade", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "ShopChange"] },
  "routes/retailer/profile/ranges.tsx": { columns: { Shop: ["confirmedAt", "confirmedFacts", "ranges", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "ShopChange"] },
  "routes/retailer/profile/access.tsx": { columns: { Shop: ["confirmedAt", "confirmedFacts", "hasWc", "stepCm", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "ShopChange"] },
  "routes/retailer/profile/way.tsx": { columns: { Shop: ["confirmedAt", "confirmedFacts", "lat", "lon", "updatedAt", "wayText"], Town: ["version"] }, added: ["ActLogEntry", "ShopChange"] },
  "routes/retailer/profile/company.tsx": { columns: { Town: ["version"], Trader: ["email", "legalForm", "name", "phone", "responsible", "street", "vatId"] }, added: ["ActLogEntry"] },
  "routes/retailer/profile/company-attachment.ts": { first: openSecondShop, columns: { Shop: ["traderId", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/retailer/profile/guest-towns.tsx": { columns: { Town: ["version"] }, added: ["ActLogEntry", "ShopGuest"] },
  "routes/retailer/profile/price-list.tsx": { columns: { Town: ["version"] }, added: ["ActLogEntry", "Service"] },
  "routes/retailer/profile/price-list-entry.tsx": { columns: { Service: ["name", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/retailer/profile/price-list-place.ts": { columns: { Service: ["position", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/retailer/profile/price-list-removal.ts": { columns: { Town: ["version"] }, added: ["ActLogEntry"], gone: ["Service"] },
  "routes/retailer/team/invite.tsx": { columns: {}, added: ["ActLogEntry", "Notification", "ShopInvitation"] },
  "routes/retailer/team/invitation.tsx": { columns: { ShopInvitation: ["revokedAt"] }, added: ["ActLogEntry"] },
  "routes/retailer/team/member.tsx": { columns: { ShopRole: ["role"] }, added: ["ActLogEntry"] },
  "routes/retailer/team/leaving.tsx": { columns: { ShopInvitation: ["revokedAt"] }, added: ["ActLogEntry"], gone: ["ShopRole"] },
  "routes/steward/new-event.tsx": { columns: { Town: ["version"] }, added: ["ActLogEntry", "Event"] },
  "routes/steward/edit-event.tsx": { columns: { Event: ["place", "sequence", "startsAt", "title", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/steward/event-cancellation.tsx": { columns: { Event: ["sequence", "status", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/retailer/hours/copied-day.tsx": { answers: "page", columns: {}, added: [] },
  "routes/retailer/hours/preview.tsx": { columns: { ShopHours: ["confirmedAt", "value"], Town: ["version"] }, added: ["ActLogEntry", "OpeningInterval", "ShopChange"], gone: ["OpeningInterval"] },
  "routes/retailer/hours/exceptions.tsx": { columns: { Town: ["version"] }, added: ["ActLogEntry", "HoursException", "OpeningInterval"], gone: ["OpeningInterval"] },
  "routes/retailer/hours/exception.tsx": { columns: { Town: ["version"] }, added: ["ActLogEntry", "OpeningInterval"], gone: ["HoursException", "OpeningInterval"] },
  "routes/retailer/hours/town-day.tsx": { columns: { Town: ["version"] }, added: ["ActLogEntry", "OpeningInterval", "TownDayAnswer"], gone: ["OpeningInterval"] },
  "routes/retailer/offers/end.ts": { first: oneOffer, columns: { Town: ["version"] }, added: ["ActLogEntry"], gone: ["ShopOffer"] },
  "routes/retailer/offers/offer.tsx": { first: oneOffer, columns: { ShopOffer: ["fromDay", "title", "untilDay", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/retailer/pictures/picture.tsx": { columns: { ShopPicture: ["alt"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/retailer/pictures/place.ts": { columns: { ShopPicture: ["position"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/retailer/pictures/removal.ts": { columns: { Town: ["version"] }, added: ["ActLogEntry"], gone: ["ShopPicture"] },
  "routes/retailer/status/pause.tsx": { columns: { Shop: ["pauseNote", "pausedFrom", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"], gone: ["OpeningInterval"] },
  "routes/retailer/status/pause-end.ts": { columns: { Shop: ["pauseNote", "pausedFrom", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "OpeningInterval"] },
  "routes/retailer/status/confirmation.tsx": { columns: { ShopHours: ["confirmedAt", "confirmedBy"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/retailer/status/draft.tsx": { first: () => setStatus("books", "published"), columns: { Shop: ["status", "statusReason", "statusSince", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "Notification"] },
  "routes/retailer/status/review.tsx": { first: () => setStatus("books", "draft"), columns: { Shop: ["status", "statusSince", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "Notification"] },
  "routes/retailer/status/closing.tsx": { first: () => setStatus("books", "published"), columns: { Shop: ["closedOn", "status", "statusSince", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "Notification"] },
  "routes/steward/claims/checklist.tsx": { columns: {}, added: ["ActLogEntry", "ChecklistItem"] },
  "routes/steward/days/list.tsx": { columns: {}, added: ["ActLogEntry", "TownDay"] },
  "routes/steward/days/day.tsx": { columns: {}, added: ["ActLogEntry"], gone: ["TownDay"] },
  "routes/steward/imports/import.tsx": { columns: {}, added: [] },
  "routes/steward/places/list-takeover.ts": { first: clearPlaces, columns: { Town: ["version"] }, added: ["ActLogEntry", "TownPlace"] },
  "routes/steward/places/places.tsx": { first: clearPlaces, columns: { Town: ["version"] }, added: ["ActLogEntry", "TownPlace"] },
  "routes/steward/claims/sending.tsx": { first: oneLetter, columns: { Claim: ["sentAt"] }, added: [] },
  // leads to the preview; nothing is kept before that is sent
  "routes/retailer/hours/week.tsx": { columns: {}, added: [] },
  "routes/steward/places/place.tsx": { first: clearPlaces, columns: { Town: ["version"], TownPlace: ["kind", "lat", "lon", "name", "updatedAt"] }, added: ["ActLogEntry"] },
  "routes/steward/places/removal.ts": { columns: { Town: ["version"] }, added: ["ActLogEntry"], gone: ["TownPlace"] },
  "routes/steward/status/report.ts": { columns: { FactReport: ["outcome", "settledAt", "settledBy"] }, added: ["ActLogEntry"] },
  "routes/steward/status/review-rule.ts": { columns: { Town: ["reviewsProfiles"] }, added: ["ActLogEntry"] },
  "routes/steward/status/suspension.tsx": { first: () => setStatus("birkenau", "published"), columns: { Shop: ["status", "statusReason", "statusSince", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "Notification"] },
  "routes/steward/status/return.tsx": { first: () => setStatus("birkenau", "in-review"), columns: { Shop: ["status", "statusReason", "statusSince", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "Notification"] },
  "routes/retailer/log/undoing.tsx": { first: phoneAsChanged, columns: { Shop: ["confirmedAt", "confirmedFacts", "phone", "updatedAt"], ShopChange: ["undoneAt", "undoneBy"], Town: ["version"] }, added: ["ActLogEntry", "ShopChange"] },
  "routes/retailer/offers/offers.tsx": { first: noOffers, columns: { Town: ["version"] }, added: ["ActLogEntry", "ShopOffer"] },
  "routes/retailer/status/publication.tsx": { first: mayPublish, columns: { Shop: ["status", "statusSince", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "Notification"] },
  "routes/retailer/status/relocation.tsx": { first: hasAddress, columns: { Shop: ["city", "confirmedAt", "confirmedFacts", "formerAddress", "lat", "lon", "movedOn", "plz", "street", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "ShopChange"] },
  "routes/steward/claims/checklist-place.ts": { first: twoItems, columns: { ChecklistItem: ["item"] }, added: [] },
  "routes/steward/imports/application.tsx": { first: decided, columns: { ShopImport: ["appliedAt"], ShopImportRow: ["shopId"] }, added: ["ActLogEntry", "Shop"] },
  "routes/steward/claims/invitations.tsx": { first: withoutOwner, columns: {}, added: ["ActLogEntry", "Claim"] },
  "routes/steward/status/publication.tsx": { first: () => setStatus("birkenau", "in-review"), columns: { Shop: ["status", "statusSince", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "Notification"] },
};

/** Acts that want a file: refused without one here, done with one in the test that is named. */
export const withFiles: Record<string, string> = {
  "routes/steward/places/list.tsx": "tests/journeys/pictures.spec.ts",
  "routes/retailer/pictures/pictures.tsx": "app/domain/shops/pictures/add-picture.server.test.ts",
  "routes/steward/imports/imports.tsx": "app/routes/steward/imports/import-pages.server.test.ts",
};

/** Phone numbers as the change to take back left them. */
function phoneAsChanged() {
  return db.shop.update({ where: { id: erlenstedt.books.shopId }, data: { phone: "2" } });
}

/** The town lets shops publish themselves, and this one is a draft. */
async function mayPublish() {
  await db.town.update({ where: { id: erlenstedt.townId }, data: { reviewsProfiles: false } });
  await setStatus("books", "draft");
}

function noOffers() {
  return db.shopOffer.deleteMany({ where: { shopId: erlenstedt.books.shopId } });
}

/** Only the neighbour's own offer, running today. */
async function oneOffer(_: string, { angebot, shopId }: Neighbour) {
  await noOffers();
  await db.shopOffer.create({ data: { id: angebot, townId: erlenstedt.townId, shopId, title: "Angebot", fromDay: new Date(dayOf(now())), untilDay: new Date(dayOf(now())) } });
}

/** A shop with an address and a place on the map, so that it can move. */
function hasAddress() {
  return db.shop.update({ where: { id: erlenstedt.books.shopId }, data: { street: "Alter Markt 1", plz: "46325", city: "Erlenstedt", lat: 51.8, lon: 6.8, confirmedFacts: [], formerAddress: null } });
}

/** The town's own list, in its order. */
async function twoItems() {
  await db.checklistItem.deleteMany({ where: { townId: birkenau.townId } });
  await db.checklistItem.createMany({ data: ["zeiten", "kontakt"].map((item, position) => ({ townId: birkenau.townId, item, position })) });
}

/** A letter that was written and not posted yet. */
async function oneLetter() {
  await db.claim.deleteMany({ where: { townId: birkenau.townId } });
  await db.claim.create({ data: { townId: birkenau.townId, shopId: birkenau.shopId, tokenHash: "brief-hash", channel: "letter", createdAt: after(now(), hours(-2)), expiresAt: after(now(), days(9)) } });
}

/** The list's one place is to become a draft. */
async function decided(_: string, { liste }: Neighbour) {
  await db.shopImportRow.updateMany({ where: { importId: liste }, data: { decision: "new", facts: { facts: { name: "Listenladen", trade: "mode" }, hours: null, likely: [] } } });
}

/** Nobody owns the shop yet, and the town knows where it is. */
async function withoutOwner() {
  await db.shopRole.deleteMany({ where: { shopId: birkenau.shopId, role: "owner" } });
  await db.shop.update({ where: { id: birkenau.shopId }, data: { status: "published", street: "Am Weiher 3" } });
}

function accept(orderId: string) {
  return acceptOrder({ orderId, actor: "shop" });
}

/** The bookseller's trader is behind a second shop of theirs, and no longer behind the first. */
async function openSecondShop() {
  const { books, townId } = erlenstedt;
  await db.shop.create({ data: { townId, traderId: "trader-buch", slug: "zweitladen", name: "Zweitladen", trade: "buchhandlung", roles: { create: { personId: books.personId, role: "owner" } } } });
  await db.shop.update({ where: { id: books.shopId }, data: { traderId: null } });
}

async function makeReady(orderId: string) {
  await accept(orderId);
  await markReady({ orderId, actor: "shop" });
}

/** No place is called what the form is about to call one. */
function clearPlaces() {
  return db.townPlace.deleteMany({ where: { name: "Fremdes WC" } });
}

/** Where the shop stands before the act. */
function setStatus(whose: "books" | "birkenau", status: string) {
  return db.shop.update({ where: { id: whose === "books" ? erlenstedt.books.shopId : birkenau.shopId }, data: { status, statusReason: null } });
}
