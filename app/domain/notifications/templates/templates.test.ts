import { expect, test } from "vitest";
import { mailLinks } from "../mail-links.server.ts";
import { renderNotification } from "../render-notification.server.ts";
import type { OrderPayload } from "./order-facts.ts";
import { templateNames, type TemplateName } from "./template-names.ts";

const purchase: OrderPayload = {
  checkoutId: "checkout-1", orderId: "order-1", number: "K7M-4QX", townName: "Erlenstedt", townSlug: "erlenstedt", shopName: "Buchhandlung am Markt",
  shopAddress: "Marktplatz 2, 00001 Erlenstedt", traderName: "Jana Brandt Buchhandel e. K.", mode: "purchase", status: "placed",
  slotStartsAt: "2026-11-27T15:30:00.000Z", slotEndsAt: "2026-11-27T16:00:00.000Z", pickupCode: "W4TN",
  lines: [
    { title: "Der Fuchs zieht um", label: "", quantity: 1, unitPriceCents: 1500, depositCents: 0 },
    { title: "Suppen für den November", label: "Leinen", quantity: 2, unitPriceCents: 2400, depositCents: 25 },
  ],
  totalCents: 6350, shopperName: "Miriam Albers", answerBy: "2026-11-27T14:54:00.000Z", answerLinkUntil: "2026-12-04T16:00:00.000Z",
};
const reservation: OrderPayload = {
  ...purchase, orderId: "order-2", number: "R2B-9HL", shopName: "Bäckerei Sommerfeld", traderName: "Bäckerei Sommerfeld e. K.", mode: "reservation",
  lines: [{ title: "Roggenmischbrot, 1 kg", label: "", quantity: 2, unitPriceCents: 460, depositCents: 0, withdrawalException: "perishable" }], totalCents: 920,
};
const render = (template: TemplateName, payload: unknown) => renderNotification({ template, payload });
const payloads = (order: OrderPayload, name: string): Record<TemplateName, unknown> => ({
  "login-link": { loginLinkId: "link-1", name },
  "order-confirmation": { checkoutId: "checkout-1", orders: [order, reservation] },
  "order-for-shop": order, "order-accepted": order, "order-declined": order, "order-ready": order,
  "order-cancelled": order, "order-expired": order, "payment-failed": order,
  "withdrawal-for-shop": { name, number: "K7M-4QX", email: "a@b.example", receivedAt: "2026-11-27T15:30:00.000Z" },
  "withdrawal-receipt": { name, number: "K7M-4QX", email: "a@b.example", shopName: order.shopName, receivedAt: "2026-11-27T15:30:00.000Z" },
  "claim-invitation": { claimId: "claim-1", shop: name, rows: [["Name", name]], week: [["Montag", name]], source: name, until: "2027-02-22", writer: name, hall: { name, street: name, plz: name, town: name } },
  "claim-answered": { shop: name, shopId: "shop-1", town: name, townSlug: "erlenstedt", answer: "removal", remark: name, channel: "letter", writtenOn: "2026-11-24" },
  "shop-moved": { shopId: "shop-1", shop: name, shopSlug: "laden", town: name, townSlug: "erlenstedt", from: "published", to: "suspended", why: name, byTown: true },
  "hours-question": { freshId: "shop-1--0123456789", until: "2027-01-25T08:00:00.000Z", shop: name, town: name, why: "special-days", usual: name, confirmed: null, coming: [{ day: "Mo, 30. Nov", text: name }], special: [{ day: "Donnerstag, 24. Dezember", name: "Heiligabend" }] },
  "fact-reports": { shopId: "shop-1", freshId: "shop-1--0123456789", until: "2027-01-25T08:00:00.000Z", shop: name, reports: [{ about: "hours", note: name }, { about: "other", note: "" }] },
  "team-invitation": { invitationId: "invitation-1", shopName: name, townName: name, inviter: name, byTown: true, place: "zur Mitarbeit", until: "2026-11-27T15:30:00.000Z" },
  "team-joined": { name, colleague: name, email: "a@b.example", shopId: "shop-1", shopName: name, place: "zur Mitarbeit" },
  "passkey-added": { name, passkey: name, at: "2026-11-27T15:30:00.000Z" },
});

test("hostile names show as text in every mail and start neither a tag, a header nor a link", () => {
  const name = `<script>alert("x")</script>\r\nBcc: evil@evil.example\n\nhttps://evil.example`;
  const order = { ...purchase, shopperName: name, shopName: name, shopAddress: name, townName: name, traderName: name, reason: name, lines: [{ ...purchase.lines[0], title: name, label: name }] };
  for (const template of templateNames) {
    const { subject, text, html } = render(template, payloads(order, name)[template]);
    expect(subject, template).not.toMatch(/[\r\n\u2028]/);
    expect(text, template).not.toMatch(/^Bcc:/m);
    expect(html, template).not.toMatch(/<script|<img|<table| on\w+=/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, href]) => !href.startsWith(mailLinks.home)), template).toEqual([]);
  }
});

test("a person's name makes no link", () => {
  const { text } = render("order-ready", { ...purchase, shopperName: "Gewinn: https://evil.example/x www.evil.example a@evil.example" });
  expect(text).not.toMatch(/evil\.example|https:\/\/evil/);
});

test("every mail has a subject, plain text and HTML in German, without exclamation marks", () => {
  for (const template of templateNames) {
    const { subject, text, html } = render(template, payloads(purchase, "Miriam Albers")[template]);
    expect(subject.length, template).toBeGreaterThan(10);
    expect(text + subject, template).not.toMatch(/!|undefined|null|NaN|\[object/);
    expect(html, template).toContain('<html lang="de">');
    expect(text, template).toContain("/impressum");
  }
});

test("a reservation speaks of paying in the shop, never of contract, purchase or withdrawal", () => {
  for (const template of ["order-confirmation", "order-for-shop", "order-accepted", "order-declined", "order-ready", "order-cancelled", "order-expired"] satisfies TemplateName[]) {
    const { subject, text } = render(template, template === "order-confirmation" ? { checkoutId: "c", orders: [reservation] } : reservation);
    expect(subject + text, template).not.toMatch(/Kauf|kaufen|[Ww]iderruf|abgebucht|vertrag/);
  }
});

test("a purchase names its contract partner and brings instruction and terms; it never speaks of a reservation", () => {
  const { subject, text } = render("order-confirmation", { checkoutId: "c", orders: [purchase] });
  expect(subject).toBe("Ihr Kauf bei Buchhandlung am Markt");
  const own = text.split("Bedingungen für Bestellungen")[0];
  expect(own).toContain("Kaufvertrag mit Jana Brandt Buchhandel e. K.");
  expect(own).toContain("Verkäufer: Jana Brandt Buchhandel e. K., Unternehmer, Marktplatz 2, 00001 Erlenstedt");
  expect(own).toContain("binnen vierzehn Tagen");
  expect(own).toContain("Muster-Widerrufsformular");
  expect(own).toContain("/vertrag-widerrufen");
  expect(own).not.toMatch(/[Rr]eserv/);
  for (const template of ["order-for-shop", "order-accepted", "order-declined", "order-ready", "order-cancelled", "order-expired", "payment-failed"] satisfies TemplateName[])
    expect(render(template, purchase).text, template).not.toMatch(/[Rr]eserv/);
});

test("a shop that hears an order is off is not told to thank itself", () => {
  for (const template of ["order-cancelled", "order-expired"] satisfies TemplateName[]) {
    const { subject, text } = render(template, { ...reservation, audience: "shop" });
    expect(subject, template).toContain(reservation.number);
    expect(text, template).toContain("Miriam Albers");
    expect(subject + text, template).not.toMatch(/Kauf|[Ww]iderruf|Ihre Reservierung/);
  }
});

test("one confirmation lists both shops, each with time, code, place and its own words", () => {
  const { subject, text } = render("order-confirmation", { checkoutId: "checkout-1", orders: [purchase, reservation] });
  expect(subject).toBe("Ihr Korb in Erlenstedt: 1 Kauf, 1 Reservierung");
  const parts = text.split("Reservierung bei Bäckerei Sommerfeld");
  expect(parts[0]).toContain("Freitag, 27. November, 16:30 bis 17:00 Uhr");
  expect(parts[0]).toContain("2 × Suppen für den November (Leinen), 48,00\u00a0€, zzgl. 0,50\u00a0€ Pfand");
  expect(parts[1]?.split("Alles auf einen Blick")[0]).toMatch(/Unverbindlich\. Sie zahlen im Geschäft/);
  expect(text).toContain(mailLinks.orders("checkout-1"));
});

test("goods that cannot be given back are named with the reason", () => {
  const bread = { ...reservation, mode: "purchase" as const };
  const { text } = render("order-confirmation", { checkoutId: "c", orders: [bread] });
  expect(text).toContain("Für diesen Kauf gibt es kein Widerrufsrecht. Ausgenommen: Roggenmischbrot, 1 kg: schnell verderblich");
  expect(text).not.toContain("Muster-Widerrufsformular");
});

test("an acceptance in part says what, what not, and the new sum", () => {
  const [fox, soups] = purchase.lines;
  const { subject, text } = render("order-accepted", { ...purchase, lines: [{ ...fox, acceptedQuantity: 0 }, { ...soups, acceptedQuantity: 1 }], acceptedCents: 2425 });
  expect(subject).toBe("Buchhandlung am Markt hat einen Teil für Sie");
  expect(text).toContain("- 1 × Suppen für den November (Leinen), 24,00\u00a0€, zzgl. 0,25\u00a0€ Pfand");
  expect(text).toContain("Nicht da: 1 × Der Fuchs zieht um, 1 × Suppen für den November (Leinen).");
  expect(text).toContain("Neuer Gesamtpreis inkl. MwSt. und Pfand: 24,25\u00a0€");
});

test("after a promise in part, not everything lies ready", () => {
  const [fox, soups] = purchase.lines;
  expect(render("order-ready", { ...purchase, lines: [{ ...fox, acceptedQuantity: 0 }, soups], acceptedCents: 4850 }).text).toContain("liegt bereit, was zugesagt war");
  expect(render("order-ready", purchase).text).toContain("liegt alles für Sie bereit");
});

test("a seller who owes no VAT names no VAT in the sum", () => {
  const { text } = render("order-confirmation", { checkoutId: "c", orders: [{ ...purchase, lines: [{ ...purchase.lines[0], vatRate: 0 }], totalCents: 1500 }] });
  expect(text).toContain("Gesamtpreis ohne MwSt. (§ 19 UStG): 15,00");
});

test("a payload that is not what the template needs is a bug, not a half letter", () => {
  expect(() => render("order-ready", { ...purchase, lines: [] })).toThrow();
  expect(() => renderNotification({ template: "gruss", payload: {} })).toThrow();
});
