import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { sandbox } from "../races/pay-house.ts"; // first, because it settles where payments and files are
import { sandbox as openSandbox } from "#app/adapters/payments/index.server.ts";
import { db } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import { findBasket } from "#app/domain/baskets/find-basket.server.ts";
import { putInBasket } from "#app/domain/baskets/put-in-basket.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { reconcilePayments } from "#app/domain/payments/reconcile-payments.server.ts";
import { fillBasket, requestFor, tomorrowAt } from "../races/two-shops.ts";
import { birkenau, erlenstedt } from "../support/template-town.ts";
import { knock } from "./knock.ts";
import { cookieOf, moveIn, openSessions } from "./neighbours.ts";

const { novel, books } = erlenstedt;
let sessionId = "";

beforeAll(async () => {
  await moveIn();
  await openSessions();
  const placed = await placeOrder(await requestFor(await fillBasket([novel, 1]), { [books.shopId]: "purchase" }, tomorrowAt(15)));
  if (!placed.ok) throw new Error(placed.problem);
  sessionId = (await db.payment.findUniqueOrThrow({ where: { checkoutId: placed.value.checkoutId } })).sessionId ?? "";
});
beforeEach(() => { env.demo = false; });
afterEach(() => { env.demo = true; });

const pay = { file: "routes/sandbox/pay.tsx", path: "sandbox/zahlen/:sitzung" };
const gone = { status: 404, body: "Nicht gefunden" };

test("outside the demo nobody steps into a role", async () => {
  expect(await knock({ file: "routes/demo/role.tsx", path: "demo/rolle", form: { rolle: "betreiber" } })).toMatchObject({ ...gone, cookies: [] });
});

test("outside the demo nobody pays with money that is none", async () => {
  expect(sessionId).not.toBe("");
  expect(await knock({ ...pay, params: { sitzung: sessionId } })).toMatchObject(gone);
  expect(await knock({ ...pay, params: { sitzung: sessionId }, form: { tun: "pay" } })).toMatchObject(gone);
  expect(sandbox.findPayPage(sessionId)?.status).toBe("open");
  expect(openSandbox(), "which server/website.ts would serve at /v1").toBeNull();
});

test("in the demo the same pay page is there", async () => {
  env.demo = true;
  expect((await knock({ ...pay, params: { sitzung: sessionId } })).status).toBe(200);
});

test("outside the demo, without Stripe, people reserve and are not offered to buy", async () => {
  const token = await fillBasket([novel, 1]);
  expect((await findBasket(token)).shops).toMatchObject([{ acceptsReservations: true, acceptsPurchases: false }]);
  const bought = await requestFor(token, { [books.shopId]: "purchase" }, tomorrowAt(16));
  expect(await placeOrder(bought)).toMatchObject({ ok: false, problem: "mode-not-offered" });
  expect((await placeOrder({ ...bought, parts: bought.parts.map((part) => ({ ...part, mode: "reservation" as const })) })).ok).toBe(true);
});

test("a shop that only sells online takes no orders where nobody can pay", async () => {
  await db.shop.update({ where: { id: birkenau.shopId }, data: { acceptsReservations: false } });
  expect(await putInBasket({ token: null, variantId: birkenau.variantId, quantity: 1 })).toEqual({ ok: false, problem: "shop-takes-no-orders" });
  const product = await knock({ file: "routes/shop/product.tsx", path: ":stadt/produkte/:produkt", params: { stadt: birkenau.slug, produkt: "birkenbuch" } });
  expect(JSON.parse(product.body)).toMatchObject({ shop: { takesOrders: false } });
});

test("outside the demo letters are the operator's, and a log-in link is never shown", async () => {
  const mail = { file: "routes/sandbox/mail.tsx", path: "sandbox/mail" };
  expect(await knock(mail)).toMatchObject({ status: 302 });
  for (const who of ["shopper", "baker", "steward"] as const) expect(await knock({ ...mail, cookie: cookieOf(who) }), who).toMatchObject(gone);
  expect((await knock({ ...mail, cookie: cookieOf("operator") })).status).toBe(200);
  const asked = await knock({ file: "routes/account/login.tsx", path: "anmelden", form: { email: erlenstedt.shopper.email } });
  expect(JSON.parse(asked.body)).toMatchObject({ sentTo: erlenstedt.shopper.email, shownPath: null });
});

test("where nothing is paid online there is nothing to catch up with", async () => {
  const before = await db.paymentEvent.count();
  await reconcilePayments();
  expect(await db.paymentEvent.count()).toBe(before);
});
