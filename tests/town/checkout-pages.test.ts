import "../races/pay-house.ts"; // first, because it settles where the payments are
import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { pressPay } from "#app/domain/payments/press-pay.server.ts";
import { action as cancel } from "#app/routes/basket/cancel.tsx";
import { action as checkout, loader as checkoutPage } from "#app/routes/basket/checkout.tsx";
import { loader as orderPage } from "#app/routes/basket/order.tsx";
import { action as payLate } from "#app/routes/basket/pay.tsx";
import { loader as calendar } from "#app/routes/basket/pickup-calendar.ts";
import { fillBasket } from "../races/two-shops.ts";
import { erlenstedt } from "../support/template-town.ts";
import { led, sent, shown } from "./call-page.ts";

const { baker, books, bread, novel } = erlenstedt;
const person = { name: "Miriam Albers", email: "miriam.albers@kundin.example", telefon: "" };
const keyed = (token: string) => [`korb-schluessel=${token}`];
const press = (token: string, form: Record<string, string>) => checkout(sent({ path: "/kasse", form, cookies: keyed(token) }));

/** What the first step sends when nothing but the mode is touched, and what the second step would. */
async function fieldsOf(token: string, modes: Record<string, string> = {}) {
  const { parts, choices } = await checkoutPage(sent({ path: "/kasse", cookies: keyed(token) }));
  const chosen = parts.flatMap(({ shopId }) => {
    const { day, slot } = choices[shopId];
    return [[`art-${shopId}`, modes[shopId] ?? "reservierung"], [`tag-${shopId}`, day ?? ""], [`zeit-${shopId}-${day}`, slot ?? ""]];
  });
  const first: Record<string, string> = { schritt: "pruefen", ...person, ...Object.fromEntries(chosen) };
  const sums = Object.fromEntries(parts.map(({ shopId, total }) => [`gezeigt-${shopId}`, String(total.amount)]));
  return { first, second: (anfrage: string) => ({ ...first, ...sums, schritt: "bestellen", anfrage }) };
}

test("two shops, two modes: reviewed, ordered once however often it is pressed, paid, and shown", async () => {
  const token = await fillBasket([bread, 2], [novel, 1]);
  const { first, second } = await fieldsOf(token, { [books.shopId]: "kauf" });
  const review = await shown(press(token, first));
  expect(review).toMatchObject({ status: 200, step: "review", errors: {} });
  const [once, again] = await Promise.all([led(() => press(token, second(review.requestKey))), led(() => press(token, second(review.requestKey)))]);
  const later = await led(() => press(token, second(review.requestKey)));
  expect(once.to).toMatch(/^\/sandbox\/zahlen\/cs_test_/);
  expect([again.to, later.to]).toEqual([once.to, once.to]);
  expect(await db.checkout.count()).toBe(1);
  expect(once.cookies.join()).toContain("korb=0;");
  const back = await pressPay({ sessionId: once.to.split("/")[3], act: "pay" }) ?? "";
  const page = await orderPage(sent({ path: back, params: { schluessel: back.split(/[/?]/)[2] } }));
  expect(page).toMatchObject({ news: { thanks: true }, payment: { status: "authorised", open: false } });
  expect(page.slips.map(({ mode, steps }) => [mode, steps.find(({ state }) => state === "now")?.title])).toEqual(expect.arrayContaining([["purchase", "Wartet auf die Antwort"], ["reservation", "Wartet auf die Antwort"]]));
  expect(page.round.stops).toHaveLength(2);
});

test("what is wrong is said by its field, and everything typed comes back", async () => {
  const token = await fillBasket([bread, 1]);
  const { first } = await fieldsOf(token);
  const strange = { name: "", email: "miriam.kundin.example", telefon: "keins" };
  const answer = await shown(press(token, { ...first, ...strange, [`art-${baker.shopId}`]: "geschenkt", [`tag-${baker.shopId}`]: "2026-02-30" }));
  expect(answer).toMatchObject({ status: 422, step: "choose", person: { name: "", email: "miriam.kundin.example", phone: "keins" } });
  expect(Object.keys(answer.errors).sort()).toEqual([`art-${baker.shopId}`, "email", "name", "telefon"]);
  expect(answer.errors.email).toBe("Es fehlt das @-Zeichen, zum Beispiel name@anbieter.de.");
  const untimed = await shown(press(token, { ...first, [`zeit-${baker.shopId}-${first[`tag-${baker.shopId}`]}`]: "2020-01-01T10:00:00.000Z" }));
  expect(untimed.errors).toEqual({ [`zeit-${baker.shopId}`]: "Zu dieser Zeit kann das Geschäft nichts übergeben. Bitte wählen Sie eine andere." });
});

test("a price that moves between review and order is told, nothing is ordered, and consent leads on", async () => {
  const token = await fillBasket([bread, 1]);
  const { first, second } = await fieldsOf(token);
  const { requestKey } = await shown(press(token, first));
  const orders = await db.order.count();
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { priceCents: 470 } });
  const refused = await shown(press(token, second(requestKey)));
  expect(refused).toMatchObject({ status: 409, step: "choose", notes: ["Roggenmischbrot, 1 kg kostet jetzt 4,70\u00a0€."], person: { name: "Miriam Albers" } });
  expect(await db.order.count()).toBe(orders);
  expect(await shown(press(token, { ...first, schritt: "annehmen" }))).toMatchObject({ status: 200, step: "review" });
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { priceCents: 460 } });
});

test("sums that were tampered with order nothing", async () => {
  const token = await fillBasket([bread, 1]);
  const { second } = await fieldsOf(token);
  const tampered = { ...second("k".repeat(20)), [`gezeigt-${baker.shopId}`]: "1", personId: "person-kundin", status: "collected" };
  expect(await shown(press(token, tampered))).toMatchObject({ status: 409, step: "choose" });
  expect(await shown(press("", second("k".repeat(20))))).toMatchObject({ status: 409, notes: [expect.stringContaining("liegt nichts mehr")] });
});

test("a shopper who did not pay finds the way back to it, cancels, and takes her calendar along", async () => {
  const token = await fillBasket([novel, 1]);
  const { second } = await fieldsOf(token, { [books.shopId]: "kauf" });
  const ordered = await led(() => press(token, second("unpaid-".repeat(4))));
  const left = await pressPay({ sessionId: ordered.to.split("/")[3], act: "abandon" }) ?? "";
  const params = { schluessel: left.split(/[/?]/)[2] };
  const page = await orderPage(sent({ path: left, params }));
  expect(page).toMatchObject({ payment: { open: true, amount: { amount: 1500 } }, news: { thanks: false } });
  expect((await led(() => payLate(sent({ path: left, params, form: {} })))).to).toBe(ordered.to);
  expect(await (await calendar(sent({ path: left, params }))).text()).toContain("SUMMARY:Abholen: Buchhandlung am Markt");
  const off = await led(() => cancel(sent({ path: left, params, form: { bestellung: page.slips[0].orderId } })));
  expect(off.to).toBe(`/bestellungen/${params.schluessel}?abgesagt=1`);
  expect((await orderPage(sent({ path: off.to, params }))).slips[0]).toMatchObject({ status: "cancelled", isOff: true, code: null, mayCancel: false });
  const foreign = await db.order.findFirstOrThrow({ where: { id: { not: page.slips[0].orderId } } });
  expect((await led(() => cancel(sent({ path: left, params, form: { bestellung: foreign.id } })))).status).toBe(404);
});

test("without the right link there is no page", async () => {
  for (const schluessel of ["", "x", "01a20e20-cd2d-75fa-abd2-bd85666d23f2", `${"a".repeat(36)}.0.${"b".repeat(43)}`])
    expect((await led(() => orderPage(sent({ path: "/bestellungen/x", params: { schluessel } })))).status).toBe(404);
});
