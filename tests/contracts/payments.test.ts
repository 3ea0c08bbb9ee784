import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PaymentProblem } from "#app/adapters/payments/contract.ts";
import { createStripePayments } from "#app/adapters/payments/stripe.server.ts";
import { checkout, openStage, refusal, sandboxAt } from "./payments-stage.ts";

/** Opens a checkout and pays it: 35,70 € authorised. */
async function authorised(stage: Awaited<ReturnType<typeof openStage>>) {
  const { sessionId } = await stage.payments.createCheckout(checkout(stage.clock.at));
  stage.sandbox.pay(sessionId, "pay");
  const { intentId } = await stage.payments.findCheckout(sessionId);
  if (intentId === null) throw new Error("not authorised");
  return { sessionId, intentId };
}

test("a new checkout has a pay page that shows its lines, and no payment yet", async () => {
  const { payments, sandbox, clock, port } = await openStage();
  const { sessionId, payUrl } = await payments.createCheckout(checkout(clock.at));

  expect(payUrl).toBe(`http://127.0.0.1:${port}/sandbox/zahlen/${sessionId}`);
  expect(await payments.findCheckout(sessionId)).toEqual({
    sessionId, payUrl, intentId: null, chargeId: null, clientReference: "checkout-1", state: "open", currency: "eur", livemode: false,
    amount: 3570, amountCapturable: 0, amountReceived: 0, amountRefunded: 0,
  });
  expect(sandbox.findPayPage(sessionId)).toMatchObject({
    status: "open", amount: 3570, email: "kundin@example.org", cancelUrl: "http://127.0.0.1:3000/kasse", threeDSecure: false, problem: null,
    lines: [{ name: "Fahrradschloss „Öhrchen“", quantity: 1, amount: 2990 }, { name: "Brötchen", quantity: 10, amount: 580 }],
  });
});

test("paying authorises the whole sum, takes nothing, and leads back to the shop", async () => {
  const { payments, sandbox, clock } = await openStage();
  const { sessionId } = await payments.createCheckout(checkout(clock.at));

  expect(sandbox.pay(sessionId, "pay")).toEqual({ url: `http://127.0.0.1:3000/kasse/fertig?session=${sessionId}` });
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "authorised", amountCapturable: 3570, amountReceived: 0, payUrl: null });
  expect(sandbox.pay(sessionId, "decline"), "a second click changes nothing").toEqual({ url: `http://127.0.0.1:3000/kasse/fertig?session=${sessionId}` });
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "authorised" });
});

test("a declined card leaves the page open for another one", async () => {
  const { payments, sandbox, clock } = await openStage();
  const { sessionId, payUrl } = await payments.createCheckout(checkout(clock.at));

  expect(sandbox.pay(sessionId, "decline")).toEqual({ url: payUrl });
  expect(sandbox.findPayPage(sessionId)).toMatchObject({ status: "open", problem: "card-declined" });
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "open", amountCapturable: 0, chargeId: null });
  sandbox.pay(sessionId, "pay");
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "authorised" });
});

test("3-D Secure asks first; approved it pays, refused it does not", async () => {
  const { payments, sandbox, clock } = await openStage();
  const { sessionId, payUrl } = await payments.createCheckout(checkout(clock.at));

  expect(sandbox.pay(sessionId, "3ds")).toEqual({ url: payUrl });
  expect(sandbox.findPayPage(sessionId)).toMatchObject({ threeDSecure: true });
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "open" });
  sandbox.pay(sessionId, "3ds-fail");
  expect(sandbox.findPayPage(sessionId)).toMatchObject({ threeDSecure: false, problem: "not-authenticated" });
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "open", amountCapturable: 0 });
  sandbox.pay(sessionId, "3ds");
  sandbox.pay(sessionId, "3ds");
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "authorised", amountCapturable: 3570 });
});

test("a shopper who never comes back leaves an open page, which expires by itself and then cannot be paid", async () => {
  const { payments, sandbox, clock, later } = await openStage();
  const { sessionId } = await payments.createCheckout(checkout(clock.at));

  expect(sandbox.pay(sessionId, "abandon")).toEqual({ url: "http://127.0.0.1:3000/kasse" });
  later(59);
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "open" });
  later(1);
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "expired", payUrl: null });
  sandbox.pay(sessionId, "pay");
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "expired", amountCapturable: 0 });
});

test("a page that does not exist is null, whatever is tried on it", async () => {
  const { sandbox } = await openStage();
  for (const id of ["cs_test_none", "", "__proto__", "evt_1"]) {
    expect(sandbox.findPayPage(id)).toBeNull();
    expect(sandbox.pay(id, "pay")).toBeNull();
  }
});

test("expiring closes the page, may be repeated, and tells when the shopper was faster", async () => {
  const stage = await openStage();
  const { sessionId } = await stage.payments.createCheckout(checkout(stage.clock.at));
  expect(await stage.payments.expireCheckout(sessionId)).toMatchObject({ state: "expired", payUrl: null });
  expect(await stage.payments.expireCheckout(sessionId)).toMatchObject({ state: "expired" });

  const other = await stage.payments.createCheckout(checkout(stage.clock.at, { checkoutId: "checkout-2" }));
  stage.sandbox.pay(other.sessionId, "pay");
  expect(await stage.payments.expireCheckout(other.sessionId)).toMatchObject({ state: "authorised", amountCapturable: 3570 });
});

test("a partial capture takes exactly the accepted sum and lets the rest go", async () => {
  const stage = await openStage();
  const { sessionId, intentId } = await authorised(stage);

  expect(await stage.payments.capture({ intentId, amount: 2990, key: "decision-1" })).toEqual({ amountReceived: 2990 });
  expect(await stage.payments.findCheckout(sessionId)).toMatchObject({ state: "captured", amount: 3570, amountReceived: 2990, amountCapturable: 0, amountRefunded: 0 });
  const again = await refusal(stage.payments.capture({ intentId, amount: 580, key: "decision-2" }));
  expect(again).toMatchObject({ word: "declined", code: "payment_intent_unexpected_state" });
});

test("never more than authorised is captured", async () => {
  const stage = await openStage();
  const { sessionId, intentId } = await authorised(stage);

  expect(await refusal(stage.payments.capture({ intentId, amount: 3571, key: "too-much" }))).toMatchObject({ word: "declined", code: "amount_too_large" });
  expect(await refusal(stage.payments.capture({ intentId, amount: 0, key: "nothing" }))).toMatchObject({ word: "misconfigured" });
  expect(await stage.payments.findCheckout(sessionId)).toMatchObject({ state: "authorised", amountCapturable: 3570, amountReceived: 0 });
});

test("a release lets everything go, once", async () => {
  const stage = await openStage();
  const { sessionId, intentId } = await authorised(stage);

  await stage.payments.release({ intentId, key: "nobody-accepted" });
  await stage.payments.release({ intentId, key: "nobody-accepted" });
  expect(await stage.payments.findCheckout(sessionId)).toMatchObject({ state: "released", amountCapturable: 0, amountReceived: 0, amountRefunded: 0 });
  expect(await refusal(stage.payments.capture({ intentId, amount: 100, key: "late" }))).toMatchObject({ word: "declined" });
  expect(await refusal(stage.payments.release({ intentId, key: "other" }))).toMatchObject({ word: "declined" });
});

test("an authorisation nobody captures lapses after seven days", async () => {
  const stage = await openStage();
  const { sessionId, intentId } = await authorised(stage);
  stage.later(7 * 24 * 60);
  expect(await stage.payments.findCheckout(sessionId)).toMatchObject({ state: "released", amountCapturable: 0 });
  expect(await refusal(stage.payments.capture({ intentId, amount: 100, key: "late" }))).toMatchObject({ word: "declined" });
});

test("refunds together never exceed what was captured", async () => {
  const stage = await openStage();
  const { sessionId, intentId } = await authorised(stage);
  expect(await refusal(stage.payments.refund({ intentId, amount: 100, key: "early" }))).toMatchObject({ word: expect.stringMatching(/declined|misconfigured/) });
  await stage.payments.capture({ intentId, amount: 3000, key: "c" });

  const results = await Promise.allSettled([
    stage.payments.refund({ intentId, amount: 2000, key: "refund-1" }), stage.payments.refund({ intentId, amount: 2000, key: "refund-2" }),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await stage.payments.findCheckout(sessionId)).toMatchObject({ state: "captured", amountReceived: 3000, amountRefunded: 2000 });
  expect(await stage.payments.refund({ intentId, amount: 1000, key: "refund-3" })).toMatchObject({ status: "succeeded" });
  expect(await refusal(stage.payments.refund({ intentId, amount: 1, key: "refund-4" }))).toMatchObject({ word: "declined" });
});

test("the same call again gives the same answer and moves no money twice", async () => {
  const stage = await openStage();
  const first = await stage.payments.createCheckout(checkout(stage.clock.at));
  expect(await stage.payments.createCheckout(checkout(stage.clock.at, { expiresAt: new Date(stage.clock.at.getTime() + 60 * 60_000) }))).toEqual(first);
  stage.sandbox.pay(first.sessionId, "pay");
  const { intentId } = await stage.payments.findCheckout(first.sessionId);
  if (intentId === null) throw new Error("not authorised");

  const captures = await Promise.all(Array.from({ length: 5 }, () => stage.payments.capture({ intentId, amount: 2990, key: "c" })));
  expect(captures).toEqual(Array.from({ length: 5 }, () => ({ amountReceived: 2990 })));
  const [one, two] = [await stage.payments.refund({ intentId, amount: 500, key: "r" }), await stage.payments.refund({ intentId, amount: 500, key: "r" })];
  expect(two).toEqual(one);
  expect(await stage.payments.findCheckout(first.sessionId)).toMatchObject({ amountReceived: 2990, amountRefunded: 500 });
});

test("the same key with other values is refused, not obeyed", async () => {
  const stage = await openStage();
  await stage.payments.createCheckout(checkout(stage.clock.at));
  const other = checkout(stage.clock.at, { lines: [{ name: "Brot", quantity: 1, unitAmount: 450 }], amount: 450 });
  expect(await refusal(stage.payments.createCheckout(other))).toMatchObject({ name: "PaymentProblem", word: "misconfigured" });
});

test("a call that times out after it was done is done once when it is repeated", async () => {
  const stage = await openStage();
  const line = await slowLine(stage.port);
  const payments = createStripePayments({ ...sandboxAt(line.port), timeout: 150 });
  line.swallowAnswers = true;
  expect(await refusal(payments.createCheckout(checkout(stage.clock.at)))).toMatchObject({ word: "unavailable" });
  line.swallowAnswers = false;
  const { sessionId } = await payments.createCheckout(checkout(stage.clock.at));

  expect(await stage.payments.findCheckout(sessionId)).toMatchObject({ state: "open", clientReference: "checkout-1" });
  const written = readFileSync(join(stage.directory, "stripe-sandbox.jsonl"), "utf8");
  expect(new Set(written.match(/"id":"cs_test_\w+"/g)).size, "one session exists").toBe(1);
  line.close();
}, 20_000);

test("the three words: a wrong key and an unknown id are misconfigured, nobody there is unavailable", async () => {
  const stage = await openStage();
  const wrongKey = createStripePayments({ ...sandboxAt(stage.port), secretKey: "sk_test_other" });
  const nobody = createStripePayments({ ...sandboxAt(1), timeout: 500 });

  expect(await refusal(wrongKey.findCheckout("cs_test_x"))).toMatchObject({ word: "misconfigured" });
  expect(await refusal(stage.payments.findCheckout("cs_test_unknown"))).toMatchObject({ word: "misconfigured", code: "resource_missing" });
  const away = await refusal(nobody.findCheckout("cs_test_x"));
  expect(away).toBeInstanceOf(PaymentProblem);
  expect(away).toMatchObject({ word: "unavailable" });
}, 20_000);

test("sums that do not add up, sums below 50 cents and times Stripe does not take are refused", async () => {
  const { payments, clock } = await openStage();
  const inMinutes = (minutes: number) => new Date(clock.at.getTime() + minutes * 60_000);
  expect(await refusal(payments.createCheckout(checkout(clock.at, { amount: 3569 })))).toMatchObject({ word: "misconfigured" });
  expect(await refusal(payments.createCheckout(checkout(clock.at, { lines: [{ name: "Bonbon", quantity: 1, unitAmount: 49 }], amount: 49 })))).toMatchObject({ word: "declined", code: "amount_too_small" });
  expect(await refusal(payments.createCheckout(checkout(clock.at, { expiresAt: inMinutes(29) })))).toMatchObject({ word: "misconfigured" });
  expect(await refusal(payments.createCheckout(checkout(clock.at, { expiresAt: inMinutes(24 * 60 + 1) })))).toMatchObject({ word: "misconfigured" });
});

test("a basket of sixty different things can be paid", async () => {
  const { payments, sandbox, clock } = await openStage();
  const lines = Array.from({ length: 60 }, (_, index) => ({ name: `Ding ${index}`, quantity: 1, unitAmount: 100 + index }));
  const amount = lines.reduce((sum, line) => sum + line.unitAmount, 0);
  const { sessionId } = await payments.createCheckout(checkout(clock.at, { lines, amount }));
  expect(sandbox.findPayPage(sessionId)?.lines).toEqual(lines.map(({ name, unitAmount }) => ({ name, quantity: 1, amount: unitAmount })));
});

test("reconcile sees every event of a payment, oldest first, also those no webhook delivered", async () => {
  const stage = await openStage({ retryAfter: [] });
  stage.letterbox.status = 500;
  const since = stage.clock.at;
  const { sessionId, intentId } = await authorised(stage);
  await stage.payments.capture({ intentId, amount: 3570, key: "c" });

  const events = await stage.payments.listEvents({ since });
  expect(events.map(({ type }) => type)).toEqual(["payment_intent.amount_capturable_updated", "checkout.session.completed", "charge.captured", "payment_intent.succeeded"]);
  expect(events.every((event) => event.intentId === intentId && event.clientReference === "checkout-1" && event.account === null && !event.livemode)).toBe(true);
  expect(events[1].sessionId).toBe(sessionId);
  stage.later(10);
  expect(await stage.payments.listEvents({ since: stage.clock.at })).toEqual([]);
});

test("more events than fit on one page are all listed", async () => {
  const stage = await openStage({ retryAfter: [] });
  const { sessionId } = await stage.payments.createCheckout(checkout(stage.clock.at));
  for (let tries = 0; tries < 130; tries++) stage.sandbox.pay(sessionId, "decline");
  const events = await stage.payments.listEvents({ since: stage.clock.at });
  expect(new Set(events.map(({ id }) => id)).size).toBe(130);
}, 30_000);

/** A line to the sandbox that can lose the answers after the request has arrived. */
async function slowLine(to: number) {
  const line = { port: 0, swallowAnswers: false, close: () => void server.close() };
  const server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    near.on("data", (chunk) => far.write(chunk));
    far.on("data", (chunk) => void (line.swallowAnswers || near.write(chunk)));
    for (const [one, other] of [[near, far], [far, near]]) one.on("error", () => other.destroy()).on("close", () => other.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  line.port = typeof address === "object" && address !== null ? address.port : 0;
  return line;
}
