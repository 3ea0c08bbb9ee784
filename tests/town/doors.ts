import { randomUUID } from "node:crypto";
import type { Neighbour } from "./neighbours.ts";

type Form = Record<string, string>;
/**
 * Whom a route is for. town: everybody, the same page for all. link: whoever holds the right link. basket: this browser.
 * person: who is logged in, for themselves. shop, steward, operator: who has that place. machine: who can sign.
 */
export type Whom = "town" | "link" | "basket" | "person" | "shop" | "steward" | "operator" | "machine";
export type Entry = {
  whom: Whom;
  /** what the form would say, were it meant for this neighbour; absent where the route has no action */
  form?: (neighbour: Neighbour) => Form;
  /** tables that anybody may cause rows in by it, never rows of others */
  writes?: string[];
};

const nothing = () => ({});
const event = (): Form => ({ titel: "Fremdes Fest", tag: tomorrow(), beginn: "17:00", ort: "Irgendwo", motiv: "marktstand", sequence: "0" });

function tomorrow(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date(Date.now() + 86_400_000));
}

/** Every route of app/routes.ts. A new one has to say here whom it is for. */
export const entries: Record<string, Entry> = {
  "routes/town/choose.tsx": { whom: "town" },
  "routes/town/choose-for-search.tsx": { whom: "town" },
  "routes/town/home.tsx": { whom: "town" },
  "routes/town/colour.ts": { whom: "town" },
  "routes/town/search.tsx": { whom: "town" },
  "routes/town/shops.tsx": { whom: "town" },
  "routes/town/products.tsx": { whom: "town" },
  "routes/town/events.tsx": { whom: "town" },
  "routes/town/event.tsx": { whom: "town" },
  "routes/town/ranking.tsx": { whom: "town" },
  "routes/town/open-data.tsx": { whom: "town" },
  "routes/feeds/open-data-file.ts": { whom: "town" },
  "routes/feeds/sitemap.ts": { whom: "town" },
  "routes/feeds/sitemap-index.ts": { whom: "town" },
  "routes/feeds/robots.ts": { whom: "town" },
  "routes/town/not-found.tsx": { whom: "town", form: nothing },
  "routes/shop/window.tsx": { whom: "town" },
  "routes/shop/imprint.tsx": { whom: "town" },
  // anybody may say that something is not right; the shop gets a letter once a day
  "routes/shop/report.tsx": { whom: "town", form: () => ({ was: "hours", hinweis: "Stand heute niemand da." }), writes: ["FactReport", "Notification"] },
  "routes/shop/product.tsx": { whom: "town" },
  "routes/feeds/events-calendar.ts": { whom: "town" },
  "routes/feeds/event-calendar.ts": { whom: "town" },
  "routes/feeds/contact-card.ts": { whom: "town" },
  "routes/feeds/special-days.ts": { whom: "town" },
  "routes/feeds/widget.tsx": { whom: "town" },
  "routes/feeds/widget-data.ts": { whom: "town" },
  "routes/feeds/product-picture.ts": { whom: "town" },
  "routes/feeds/shop-picture.ts": { whom: "town" },
  "routes/feeds/event-picture.ts": { whom: "town" },
  "routes/feeds/uploaded-picture.ts": { whom: "town" },
  "routes/feeds/shop-photo.ts": { whom: "town" },
  "routes/feeds/map-tiles.ts": { whom: "town" },
  "routes/town/map.tsx": { whom: "town" },
  "routes/town/map-points.ts": { whom: "town" },
  "routes/legal/imprint.tsx": { whom: "town" },
  "routes/legal/privacy.tsx": { whom: "town" },
  "routes/legal/accessibility.tsx": { whom: "town" },
  "routes/legal/terms.tsx": { whom: "town" },
  "routes/legal/plain-language.tsx": { whom: "town" },
  "routes/legal/help.tsx": { whom: "town" },
  // a withdrawal must be possible for whoever declares it (§ 356a BGB); the shop gets a letter and a line in its log
  "routes/legal/withdrawal.tsx": {
    whom: "town", writes: ["Notification", "ActLogEntry"],
    form: ({ number }) => ({ name: "Irgendwer", nummer: number, email: "irgendwer@leute.example", schluessel: randomUUID(), bestaetigt: "ja" }),
  },

  "routes/basket/show.tsx": { whom: "basket" },
  "routes/basket/add-line.tsx": { whom: "basket", form: ({ variante }) => ({ variante, menge: "1" }), writes: ["Basket", "BasketLine"] },
  "routes/basket/change-line.tsx": { whom: "basket", form: () => ({ menge: "7" }), writes: ["Basket", "BasketLine"] },
  "routes/basket/accept-changes.tsx": { whom: "basket", form: nothing, writes: ["Basket", "BasketLine"] },
  // the sum is wrong, so nothing may be ordered
  "routes/basket/checkout.tsx": {
    whom: "basket", form: ({ shopId }) => ({ schritt: "bestellen", name: "Wer", email: "wer@leute.example", anfrage: randomUUID(), [`art-${shopId}`]: "reservierung", [`gezeigt-${shopId}`]: "1" }),
  },
  "routes/basket/order.tsx": { whom: "link" },
  "routes/basket/pay.tsx": { whom: "link", form: nothing },
  "routes/basket/cancel.tsx": { whom: "link", form: ({ bestellung }) => ({ bestellung }) },
  "routes/basket/pickup-calendar.ts": { whom: "link" },
  "routes/shop/fresh.tsx": { whom: "link" },
  "routes/shop/fresh-confirmation.tsx": { whom: "link", form: () => ({ gesehen: "Mo-Su,PH 06:00-22:00" }) },
  "routes/shop/fresh-hours.tsx": { whom: "link", form: () => ({ text: "Mo-Fr 9-10 Uhr" }) },
  "routes/shop/fresh-day.tsx": { whom: "link", form: () => ({ art: "zu", von: "", bis: "" }) },
  "routes/shop/answer.tsx": { whom: "link" },
  "routes/shop/acceptance.tsx": { whom: "link", form: nothing },
  "routes/shop/refusal.tsx": { whom: "link", form: () => ({ grund: "weg", wort: "" }) },
  "routes/shop/readiness.tsx": { whom: "link", form: nothing },
  "routes/shop/hand-over.tsx": { whom: "link", form: ({ code }) => ({ code }) },
  // codes are counted whoever types them
  "routes/shop/claim/code.tsx": { whom: "town", form: () => ({ code: "ABCDE-FGHJK" }) },
  "routes/shop/claim/show.tsx": { whom: "link" },
  "routes/shop/claim/confirmation.tsx": { whom: "link", form: () => ({ stand: "" }) },
  "routes/shop/claim/correction.tsx": { whom: "link", form: () => ({ name: "Fremd", zeiten: "", stand: "" }) },
  "routes/shop/claim/removal.tsx": { whom: "link", form: () => ({ grund: "" }) },
  "routes/shop/claim/access.tsx": { whom: "link", form: () => ({ email: "fremd@nirgends.example", frisch: "x" }) },
  "routes/sandbox/pay.tsx": { whom: "link", form: () => ({ tun: "pay" }) },

  "routes/account/joining.tsx": { whom: "link", form: nothing },
  "routes/account/joining-login.tsx": { whom: "link", form: () => ({ name: "Wer", email: "fremd@nirgends.example" }) },
  "routes/account/login.tsx": { whom: "town", form: () => ({ email: "fremd@nirgends.example" }) },
  // opening the link looks nothing up, so that mail programs may do it
  "routes/account/login-link.tsx": { whom: "town", form: nothing },
  "routes/account/logout.tsx": { whom: "town", form: nothing, writes: ["Session"] },
  "routes/account/view.tsx": { whom: "town", form: () => ({ ansicht: "dunkel" }) },
  "routes/account/login-by-passkey.tsx": { whom: "town", form: () => ({ antwort: "{}" }) },
  "routes/account/login-question.ts": { whom: "town", form: nothing, writes: ["PasskeyChallenge"] },
  "routes/account/home.tsx": { whom: "person" },
  "routes/account/passkeys.tsx": { whom: "person", form: () => ({ name: "Meiner", antwort: "{}" }) },
  "routes/account/passkey-question.ts": { whom: "person", form: nothing, writes: ["PasskeyChallenge"] },
  "routes/account/passkey.tsx": { whom: "person", form: () => ({ name: "Jetzt meiner" }) },
  "routes/account/passkey-removal.ts": { whom: "person", form: nothing },
  "routes/account/sessions.tsx": { whom: "person", form: nothing, writes: ["Session"] },

  "routes/retailer/today.tsx": { whom: "shop" },
  "routes/retailer/order.tsx": { whom: "shop" },
  "routes/retailer/acceptance.tsx": { whom: "shop", form: nothing },
  "routes/retailer/refusal.tsx": { whom: "shop", form: () => ({ grund: "Ausverkauft.", worte: "" }) },
  "routes/retailer/readiness.tsx": { whom: "shop", form: nothing },
  "routes/retailer/hand-over.tsx": { whom: "shop", form: ({ code }) => ({ code }) },
  "routes/retailer/no-show.tsx": { whom: "shop", form: nothing },
  "routes/retailer/products.tsx": { whom: "shop" },
  "routes/retailer/price.tsx": { whom: "shop", form: () => ({ preis: "1,23" }) },
  "routes/retailer/stock.tsx": { whom: "shop", form: () => ({ art: "stueck", anzahl: "77" }) },
  "routes/retailer/closing-time.tsx": { whom: "shop", form: () => ({ art: "zu", grund: "" }) },
  "routes/retailer/pictures/pictures.tsx": { whom: "shop", form: () => ({ bildtext: "Ein fremdes Foto" }) },
  "routes/retailer/pictures/picture.tsx": { whom: "shop", form: () => ({ bildtext: "Andere Worte" }) },
  "routes/retailer/pictures/place.ts": { whom: "shop", form: () => ({ richtung: "vorn" }) },
  "routes/retailer/pictures/removal.ts": { whom: "shop", form: nothing },
  "routes/retailer/offers/offers.tsx": { whom: "shop", form: () => ({ titel: "Fremdes Angebot", von: tomorrow(), bis: tomorrow() }) },
  "routes/retailer/offers/offer.tsx": { whom: "shop", form: () => ({ titel: "Anderes Angebot", von: tomorrow(), bis: tomorrow() }) },
  "routes/retailer/offers/end.ts": { whom: "shop", form: nothing },
  "routes/retailer/team/team.tsx": { whom: "shop" },
  "routes/retailer/team/invite.tsx": { whom: "shop", form: () => ({ weg: "mail", email: "fremd@nirgends.example", rolle: "owner" }) },
  "routes/retailer/team/invitation.tsx": { whom: "shop", form: nothing },
  "routes/retailer/team/member.tsx": { whom: "shop", form: () => ({ rolle: "owner" }) },
  "routes/retailer/team/leaving.tsx": { whom: "shop", form: nothing },
  "routes/retailer/give-away/gifts.tsx": { whom: "shop" },
  "routes/retailer/give-away/poster.ts": { whom: "shop" },
  "routes/retailer/give-away/qr-code.ts": { whom: "shop" },
  "routes/retailer/log.tsx": { whom: "shop" },
  "routes/retailer/log/undoing.tsx": { whom: "shop", form: nothing },
  "routes/retailer/hours/show.tsx": { whom: "shop" },
  "routes/retailer/hours/preview.tsx": { whom: "shop", form: () => ({ wert: "Mo-Su 03:00-04:00" }) },
  "routes/retailer/hours/week.tsx": { whom: "shop", form: () => ({ "mo-art": "offen", "mo-von-1": "3:00", "mo-bis-1": "4:00" }) },
  "routes/retailer/hours/copied-day.tsx": { whom: "shop", form: () => ({ von: "mo", "mo-an": "di" }) },
  "routes/retailer/hours/exceptions.tsx": { whom: "shop", form: () => ({ von: tomorrow(), art: "zu", grund: "Fremde Ferien" }) },
  "routes/retailer/hours/exception.tsx": { whom: "shop", form: nothing },
  "routes/retailer/hours/town-day.tsx": { whom: "shop", form: () => ({ dabei: "ja" }) },
  "routes/retailer/profile/hub.tsx": { whom: "shop" },
  "routes/retailer/profile/particulars.tsx": { whom: "shop", form: () => ({ name: "Anders", branche: "mode", telefon: "0221 4710 77" }) },
  "routes/retailer/profile/ranges.tsx": { whom: "shop", form: () => ({ sortiment: "Landkarten" }) },
  "routes/retailer/profile/access.tsx": { whom: "shop", form: () => ({ stufe: "keine", wc: "nein" }) },
  "routes/retailer/profile/way.tsx": { whom: "shop", form: () => ({ weg: "Durch den Hof.", breite: "51,86", laenge: "6,87" }) },
  "routes/retailer/profile/company.tsx": {
    whom: "shop", form: () => ({ name: "Fremde Firma", rechtsform: "GbR", vertreten: "Frieda Fremd", strasse: "Weg 1", plz: "00001", ort: "Erlenstedt", email: "frieda@fremd.example", telefon: "030 99999" }),
  },
  "routes/retailer/profile/company-attachment.ts": { whom: "shop", form: () => ({ unternehmen: "trader-buch" }) },
  "routes/retailer/profile/guest-towns.tsx": { whom: "shop", form: () => ({ "stadt-birkenau": "ja", "stadt-erlenstedt": "ja" }) },
  "routes/retailer/profile/price-list.tsx": { whom: "shop", form: () => ({ name: "Fremdes Bügeln", preis: "3,50" }) },
  "routes/retailer/profile/price-list-entry.tsx": { whom: "shop", form: () => ({ name: "Fremdes Falten", preis: "" }) },
  "routes/retailer/profile/price-list-place.ts": { whom: "shop", form: () => ({ richtung: "runter" }) },
  "routes/retailer/profile/price-list-removal.ts": { whom: "shop", form: nothing },
  "routes/retailer/status/status.tsx": { whom: "shop" },
  "routes/retailer/status/review.tsx": { whom: "shop", form: nothing },
  "routes/retailer/status/publication.tsx": { whom: "shop", form: nothing },
  "routes/retailer/status/draft.tsx": { whom: "shop", form: () => ({ grund: "Einfach so" }) },
  "routes/retailer/status/pause.tsx": { whom: "shop", form: () => ({ von: tomorrow(), bis: "", hinweis: "Fremder Urlaub" }) },
  "routes/retailer/status/pause-end.ts": { whom: "shop", form: nothing },
  "routes/retailer/status/relocation.tsx": { whom: "shop", form: () => ({ strasse: "Fremde Straße 1", plz: "00009", ort: "Fremdstadt", seit: "2026-11-01" }) },
  "routes/retailer/status/closing.tsx": { whom: "shop", form: () => ({ seit: "2026-11-01", nachfolge: "" }) },
  "routes/retailer/status/confirmation.tsx": { whom: "shop", form: nothing },

  "routes/steward/desk.tsx": { whom: "steward" },
  "routes/steward/shops.tsx": { whom: "steward" },
  "routes/steward/status/reviews.tsx": { whom: "steward" },
  "routes/steward/status/review-rule.ts": { whom: "steward", form: () => ({ pruefen: "nein" }) },
  "routes/steward/status/reports.tsx": { whom: "steward" },
  "routes/steward/status/report.ts": { whom: "steward", form: () => ({ ergebnis: "nonsense" }) },
  "routes/steward/status/shop.tsx": { whom: "steward" },
  "routes/steward/status/publication.tsx": { whom: "steward", form: nothing },
  "routes/steward/status/return.tsx": { whom: "steward", form: () => ({ grund: "Fremder Grund" }) },
  "routes/steward/status/suspension.tsx": { whom: "steward", form: () => ({ grund: "Fremder Grund" }) },
  "routes/steward/places/places.tsx": { whom: "steward", form: () => ({ art: "wc", name: "Fremdes WC", lage: "52.14, 12.59", hinweis: "" }) },
  "routes/steward/places/list.tsx": { whom: "steward", form: () => ({ quelle: "stadt" }) },
  "routes/steward/places/list-takeover.ts": { whom: "steward", form: () => ({ orte: JSON.stringify({ kind: "wc", name: "Fremdes WC", lat: 52.14, lon: 12.59, note: "" }), quelle: "stadt" }) },
  "routes/steward/places/place.tsx": { whom: "steward", form: () => ({ art: "wc", name: "Fremdes WC", lage: "52.14, 12.59", hinweis: "" }) },
  "routes/steward/places/removal.ts": { whom: "steward", form: nothing },
  "routes/steward/imports/imports.tsx": { whom: "steward", form: () => ({ art: "osm", quelle: "Fremd", lizenz: "Fremd", adresse: "http://127.0.0.1/" }) },
  "routes/steward/imports/import.tsx": { whom: "steward", form: () => ({ "entscheidung-1": "new" }) },
  "routes/steward/imports/application.tsx": { whom: "steward", form: nothing },
  "routes/steward/imports/problems.ts": { whom: "steward" },
  "routes/steward/events.tsx": { whom: "steward" },
  "routes/steward/new-event.tsx": { whom: "steward", form: event },
  "routes/steward/edit-event.tsx": { whom: "steward", form: event },
  "routes/steward/event-cancellation.tsx": { whom: "steward", form: nothing },
  "routes/steward/days/list.tsx": { whom: "steward", form: () => ({ art: "other", name: "Fremder Tag", tag: tomorrow(), "zeit-von-1": "3:00", "zeit-bis-1": "4:00" }) },
  "routes/steward/days/day.tsx": { whom: "steward", form: nothing },

  "routes/steward/claims/invitations.tsx": { whom: "steward", form: ({ shopId }) => ({ geschaeft: shopId, weg: "letter" }) },
  "routes/steward/claims/letters.ts": { whom: "steward" },
  "routes/steward/claims/checklist.tsx": { whom: "steward", form: () => ({ punkt: "zeiten", "hinweis-zeiten": "fremd" }) },
  "routes/steward/claims/checklist-place.ts": { whom: "steward", form: () => ({ richtung: "runter" }) },
  "routes/steward/claims/sending.tsx": { whom: "steward", form: () => ({ bis: "2030-01-01T00:00:00Z" }) },
  "routes/operator/desk.tsx": { whom: "operator" },

  "routes/webhooks/stripe.ts": { whom: "machine", form: () => ({ id: "evt_1", type: "checkout.session.completed" }) },
  // doors of the demo; demo-doors.test.ts proves that they are shut elsewhere
  "routes/demo/role.tsx": { whom: "town", form: () => ({ rolle: "kundin" }), writes: ["Session"] },
  "routes/sandbox/mail.tsx": { whom: "town" },
  "routes/sandbox/mail-message.tsx": { whom: "link" },
};

/** Fields nobody asked for; whoever believes them gives something away. `weiter` and `next` lead out of the house. */
export function smuggled(neighbour: Neighbour): Form {
  const { shopId, stadt, productId, checkoutId } = neighbour;
  return {
    role: "owner", isOperator: "true", operator: "1", actor: "steward", personId: "person-betreiber", ownerId: "person-ex", shopId, shop: shopId, townId: `town-${stadt}`, town: stadt,
    traderId: "trader-birke", productId, checkoutId, orderId: "x", price: "1", priceCents: "1", totalCents: "1", acceptedCents: "1", stock: "1", status: "suspended", verified: "on",
    confirmedAt: "2020-01-01", acceptsPurchases: "true", stripeAccountId: "acct_1", disabledAt: "", __proto__x: "1", "constructor[prototype]": "1",
    weiter: "//evil.example/x", next: "https://evil.example/x",
  };
}
