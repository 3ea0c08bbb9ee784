import { route, type RouteConfig } from "@remix-run/route-config";

/** Every URL on one page, grouped by who visits. */
export default [
  route("/", "routes/town/choose.tsx", { index: true, id: "choose-town" }),
  route("suche", "routes/town/choose-for-search.tsx"),

  // the shopper's basket, checkout and orders
  route("korb", "routes/basket/show.tsx"),
  route("korb/zeilen", "routes/basket/add-line.tsx"),
  route("korb/zeilen/:zeile", "routes/basket/change-line.tsx"),
  route("korb/neue-preise", "routes/basket/accept-changes.tsx"),
  route("kasse", "routes/basket/checkout.tsx"),
  route("bestellungen/:schluessel", "routes/basket/order.tsx"),
  route("bestellungen/:schluessel/zahlung", "routes/basket/pay.tsx"),
  route("bestellungen/:schluessel/storno", "routes/basket/cancel.tsx"),
  route("bestellungen/:schluessel/abholung.ics", "routes/basket/pickup-calendar.ts"),

  // the shop's one-tap answer, without log-in
  route("antwort/:schluessel", "routes/shop/answer.tsx"),
  route("antwort/:schluessel/annahme", "routes/shop/acceptance.tsx"),
  route("antwort/:schluessel/ablehnung", "routes/shop/refusal.tsx"),
  route("antwort/:schluessel/bereit", "routes/shop/readiness.tsx"),
  route("antwort/:schluessel/uebergabe", "routes/shop/hand-over.tsx"),

  // people who log in
  route("beitritt/:schluessel", "routes/account/joining.tsx"),
  route("beitritt/:schluessel/anmeldung", "routes/account/joining-login.tsx"),
  route("anmelden", "routes/account/login.tsx"),
  route("anmelden/:schluessel", "routes/account/login-link.tsx"),
  route("abmelden", "routes/account/logout.tsx"),
  route("konto", "routes/account/home.tsx"),
  route("ansicht", "routes/account/view.tsx"),

  // the retailer
  route("laden/:geschaeft", "routes/retailer/today.tsx"),
  route("laden/:geschaeft/bestellungen/:bestellung", "routes/retailer/order.tsx"),
  route("laden/:geschaeft/bestellungen/:bestellung/annahme", "routes/retailer/acceptance.tsx"),
  route("laden/:geschaeft/bestellungen/:bestellung/ablehnung", "routes/retailer/refusal.tsx"),
  route("laden/:geschaeft/bestellungen/:bestellung/bereit", "routes/retailer/readiness.tsx"),
  route("laden/:geschaeft/bestellungen/:bestellung/uebergabe", "routes/retailer/hand-over.tsx"),
  route("laden/:geschaeft/bestellungen/:bestellung/nicht-abgeholt", "routes/retailer/no-show.tsx"),
  route("laden/:geschaeft/produkte", "routes/retailer/products.tsx"),
  route("laden/:geschaeft/produkte/:variante/preis", "routes/retailer/price.tsx"),
  route("laden/:geschaeft/produkte/:variante/bestand", "routes/retailer/stock.tsx"),
  route("laden/:geschaeft/heute", "routes/retailer/closing-time.tsx"),
  route("laden/:geschaeft/profil/bilder", "routes/retailer/pictures/pictures.tsx"),
  route("laden/:geschaeft/profil/bilder/:bild", "routes/retailer/pictures/picture.tsx"),
  route("laden/:geschaeft/profil/bilder/:bild/platz", "routes/retailer/pictures/place.ts"),
  route("laden/:geschaeft/profil/bilder/:bild/entfernung", "routes/retailer/pictures/removal.ts"),
  route("laden/:geschaeft/profil/angebot", "routes/retailer/offers/offers.tsx"),
  route("laden/:geschaeft/profil/angebot/:angebot", "routes/retailer/offers/offer.tsx"),
  route("laden/:geschaeft/profil/angebot/:angebot/ende", "routes/retailer/offers/end.ts"),
  route("laden/:geschaeft/team", "routes/retailer/team/team.tsx"),
  route("laden/:geschaeft/team/einladungen", "routes/retailer/team/invite.tsx"),
  route("laden/:geschaeft/team/einladungen/:einladung", "routes/retailer/team/invitation.tsx"),
  route("laden/:geschaeft/team/:person", "routes/retailer/team/member.tsx"),
  route("laden/:geschaeft/team/:person/austritt", "routes/retailer/team/leaving.tsx"),
  route("laden/:geschaeft/status", "routes/retailer/status/status.tsx"),
  route("laden/:geschaeft/status/pruefung", "routes/retailer/status/review.tsx"),
  route("laden/:geschaeft/status/veroeffentlichung", "routes/retailer/status/publication.tsx"),
  route("laden/:geschaeft/status/entwurf", "routes/retailer/status/draft.tsx"),
  route("laden/:geschaeft/status/pause", "routes/retailer/status/pause.tsx"),
  route("laden/:geschaeft/status/pause/ende", "routes/retailer/status/pause-end.ts"),
  route("laden/:geschaeft/status/umzug", "routes/retailer/status/relocation.tsx"),
  route("laden/:geschaeft/status/schliessung", "routes/retailer/status/closing.tsx"),
  route("laden/:geschaeft/status/bestaetigung", "routes/retailer/status/confirmation.tsx"),
  route("laden/:geschaeft/protokoll", "routes/retailer/log.tsx"),

  // the steward
  route("stadtmarketing/:stadt", "routes/steward/desk.tsx"),
  route("stadtmarketing/:stadt/geschaefte", "routes/steward/shops.tsx"),
  route("stadtmarketing/:stadt/pruefung", "routes/steward/status/reviews.tsx"),
  route("stadtmarketing/:stadt/geschaefte/:geschaeft", "routes/steward/status/shop.tsx"),
  route("stadtmarketing/:stadt/geschaefte/:geschaeft/veroeffentlichung", "routes/steward/status/publication.tsx"),
  route("stadtmarketing/:stadt/geschaefte/:geschaeft/rueckgabe", "routes/steward/status/return.tsx"),
  route("stadtmarketing/:stadt/geschaefte/:geschaeft/sperre", "routes/steward/status/suspension.tsx"),
  route("stadtmarketing/:stadt/veranstaltungen", "routes/steward/events.tsx"),
  route("stadtmarketing/:stadt/veranstaltungen/neu", "routes/steward/new-event.tsx"),
  route("stadtmarketing/:stadt/veranstaltungen/:termin", "routes/steward/edit-event.tsx"),
  route("stadtmarketing/:stadt/veranstaltungen/:termin/absage", "routes/steward/event-cancellation.tsx"),

  // the operator
  route("betrieb", "routes/operator/desk.tsx"),

  // law and help
  route("impressum", "routes/legal/imprint.tsx"),
  route("datenschutz", "routes/legal/privacy.tsx"),
  route("barrierefreiheit", "routes/legal/accessibility.tsx"),
  route("agb", "routes/legal/terms.tsx"),
  route("vertrag-widerrufen", "routes/legal/withdrawal.tsx"),
  route("einfache-sprache", "routes/legal/plain-language.tsx"),
  route("hilfe", "routes/legal/help.tsx"),

  // pictures, calendars, machines
  route("bilder/produkt/:motiv/:geschaeft/:nummer", "routes/feeds/product-picture.ts"),
  route("bilder/geschaeft/:geschaeft", "routes/feeds/shop-picture.ts"),
  route("bilder/termin/:motiv/:termin", "routes/feeds/event-picture.ts"),
  route("bilder/hochgeladen/:name", "routes/feeds/uploaded-picture.ts"),
  route("bilder/foto/:name", "routes/feeds/shop-photo.ts"),
  route("einbetten/:stadt/:geschaeft", "routes/feeds/widget.tsx"),
  route("einbetten/:stadt/:geschaeft/zeiten.json", "routes/feeds/widget-data.ts"),
  route("webhooks/stripe", "routes/webhooks/stripe.ts"),

  // the twins
  route("demo/rolle", "routes/demo/role.tsx"),
  route("sandbox/mail", "routes/sandbox/mail.tsx"),
  route("sandbox/mail/:brief", "routes/sandbox/mail-message.tsx"),
  route("sandbox/zahlen/:sitzung", "routes/sandbox/pay.tsx"),

  // the town, open to everybody
  route(":stadt", "routes/town/home.tsx"),
  route(":stadt/farbe.css", "routes/town/colour.ts"),
  route(":stadt/suche", "routes/town/search.tsx"),
  route(":stadt/geschaefte", "routes/town/shops.tsx"),
  route(":stadt/geschaefte/:geschaeft", "routes/shop/window.tsx"),
  route(":stadt/geschaefte/:geschaeft/impressum", "routes/shop/imprint.tsx"),
  route(":stadt/geschaefte/:geschaeft/kontakt.vcf", "routes/feeds/contact-card.ts"),
  route(":stadt/geschaefte/:geschaeft/sonderzeiten.ics", "routes/feeds/special-days.ts"),
  route(":stadt/produkte", "routes/town/products.tsx"),
  route(":stadt/produkte/:produkt", "routes/shop/product.tsx"),
  route(":stadt/veranstaltungen", "routes/town/events.tsx"),
  route(":stadt/veranstaltungen.ics", "routes/feeds/events-calendar.ts"),
  route(":stadt/veranstaltungen/:termin", "routes/town/event.tsx"),
  route(":stadt/veranstaltungen/:termin/kalender.ics", "routes/feeds/event-calendar.ts"),
  route(":stadt/so-sortieren-wir", "routes/town/ranking.tsx"),
  route("*", "routes/town/not-found.tsx"),
] satisfies RouteConfig;
