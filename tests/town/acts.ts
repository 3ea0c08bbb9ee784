import { db } from "#app/db.server.ts";
import { acceptOrder, markReady } from "#app/domain/orders/answer-order.server.ts";
import { birkenau, erlenstedt } from "../support/template-town.ts";

type Act = {
  columns: Record<string, string[]>; added: string[]; gone?: string[];
  first?: (orderId: string) => Promise<unknown>;
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
  "routes/retailer/offers/end.ts": { columns: { Town: ["version"] }, added: ["ActLogEntry"], gone: ["ShopOffer"] },
  "routes/retailer/offers/offer.tsx": { columns: { ShopOffer: ["fromDay", "title", "untilDay", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
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
  "routes/steward/claims/sending.tsx": { columns: {}, added: [] },
  // leads to the preview; nothing is kept before that is sent
  "routes/retailer/hours/week.tsx": { columns: {}, added: [] },
  "routes/steward/places/place.tsx": { first: clearPlaces, columns: { Town: ["version"], TownPlace: ["kind", "lat", "lon", "name", "updatedAt"] }, added: ["ActLogEntry"] },
  "routes/steward/places/removal.ts": { columns: { Town: ["version"] }, added: ["ActLogEntry"], gone: ["TownPlace"] },
  "routes/steward/status/report.ts": { columns: { FactReport: ["outcome", "settledAt", "settledBy"] }, added: ["ActLogEntry"] },
  "routes/steward/status/review-rule.ts": { columns: { Town: ["reviewsProfiles"] }, added: ["ActLogEntry"] },
  "routes/steward/status/suspension.tsx": { first: () => setStatus("birkenau", "published"), columns: { Shop: ["status", "statusReason", "statusSince", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "Notification"] },
  "routes/steward/status/return.tsx": { first: () => setStatus("birkenau", "in-review"), columns: { Shop: ["status", "statusReason", "statusSince", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "Notification"] },
  "routes/steward/status/publication.tsx": { first: () => setStatus("birkenau", "in-review"), columns: { Shop: ["status", "statusSince", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "Notification"] },
};

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
