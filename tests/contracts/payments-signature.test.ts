import Stripe from "stripe";
import { expect, test } from "vitest";
import { BadSignature } from "#app/adapters/payments/contract.ts";
import { createStripePayments } from "#app/adapters/payments/stripe.server.ts";
import { checkout, openStage, refusal, secretKey, webhookSecret } from "./payments-stage.ts";

const payments = createStripePayments({ secretKey, webhookSecret });
const at = new Date("2026-11-24T10:00:00Z");
const stamp = at.getTime() / 1000;

const event = {
  id: "evt_1", object: "event", type: "checkout.session.completed", created: stamp, livemode: false,
  data: { object: { object: "checkout.session", id: "cs_test_1", payment_intent: "pi_1", client_reference_id: "checkout-1" } },
};

/** Signs as Stripe's own SDK does. */
function signed(payload: string, { timestamp = stamp, secret = webhookSecret } = {}) {
  return { rawBody: Buffer.from(payload), signature: Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp }), at };
}

test("a delivery signed by Stripe's own means is accepted and says which payment it is about", async () => {
  expect(await payments.verifyEvent(signed(JSON.stringify(event)))).toEqual({
    id: "evt_1", type: "checkout.session.completed", created: at, account: null, livemode: false,
    sessionId: "cs_test_1", intentId: "pi_1", clientReference: "checkout-1",
  });
});

test("other spacing and umlauts are verified on the bytes that came, and a body of 200 kB is, too", async () => {
  expect(await payments.verifyEvent(signed(JSON.stringify(event, null, 7)))).toMatchObject({ id: "evt_1" });
  expect(await payments.verifyEvent(signed(JSON.stringify({ ...event, note: "Weißwürste für Jörg 🥨" })))).toMatchObject({ id: "evt_1" });
  expect(await payments.verifyEvent(signed(JSON.stringify({ ...event, note: "ß".repeat(100_000) })))).toMatchObject({ id: "evt_1" });

  const { rawBody, ...rest } = signed(JSON.stringify(event, null, 2));
  const compacted = Buffer.from(JSON.stringify(JSON.parse(rawBody.toString())));
  expect(await refusal(payments.verifyEvent({ ...rest, rawBody: compacted }))).toBeInstanceOf(BadSignature);
});

test("one changed byte, anywhere, is refused", async () => {
  const delivery = signed(JSON.stringify(event));
  for (let index = 0; index < delivery.rawBody.length; index += 7) {
    const rawBody = Buffer.from(delivery.rawBody);
    rawBody[index] ^= 1;
    expect(await refusal(payments.verifyEvent({ ...delivery, rawBody })), `byte ${index}`).toBeInstanceOf(BadSignature);
  }
});

test("no header, an empty one, nonsense and a wrong secret are refused", async () => {
  const delivery = signed(JSON.stringify(event));
  const nonsense = [null, "", "t=,v1=", `t=${stamp}`, "v1=abc", `t=${stamp},v0=abc`, `t=${stamp},v1=`, `t=1e9,v1=abc`, "💥"];
  for (const signature of nonsense) {
    expect(await refusal(payments.verifyEvent({ ...delivery, signature })), String(signature)).toBeInstanceOf(BadSignature);
  }
  expect(await refusal(payments.verifyEvent(signed(JSON.stringify(event), { secret: "whsec_other" })))).toBeInstanceOf(BadSignature);
  expect(await refusal(payments.verifyEvent(signed(JSON.stringify(event), { secret: secretKey })))).toBeInstanceOf(BadSignature);
});

test("a time stamp counts for 300 seconds, into the past and into the future", async () => {
  const body = JSON.stringify(event);
  for (const away of [-300, -1, 0, 1, 300]) {
    expect(await payments.verifyEvent(signed(body, { timestamp: stamp + away })), `${away} s`).toMatchObject({ id: "evt_1" });
  }
  for (const away of [-301, 301, 3600, 10 * 365 * 86_400]) {
    expect(await refusal(payments.verifyEvent(signed(body, { timestamp: stamp + away }))), `${away} s`).toBeInstanceOf(BadSignature);
  }
});

test("Stripe's SDK alone would take a stamp from the future, so our own check is needed", () => {
  const payload = JSON.stringify(event);
  const header = Stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret, timestamp: stamp + 3600 });
  expect(Stripe.webhooks.constructEvent(payload, header, webhookSecret, 300, undefined, at.getTime())).toMatchObject({ id: "evt_1" });
});

test("a second time stamp in the header cannot smuggle an old or a future signature past the check", async () => {
  const future = signed(JSON.stringify(event), { timestamp: stamp + 3600 });
  const header = `t=${stamp},${future.signature}`;
  expect(await refusal(payments.verifyEvent({ ...future, signature: header }))).toBeInstanceOf(BadSignature);
  expect(await refusal(payments.verifyEvent({ ...future, signature: `${future.signature},t=${stamp}` }))).toBeInstanceOf(BadSignature);
});

test("bytes that are not UTF-8, and signed bytes that are not JSON, are refused", async () => {
  const garbled = signed(`${JSON.stringify(event)}\uFFFD`);
  const rawBody = Buffer.concat([Buffer.from(JSON.stringify(event)), Buffer.from([0xff])]);
  expect(await refusal(payments.verifyEvent({ ...garbled, rawBody }))).toBeInstanceOf(BadSignature);
  expect(await refusal(payments.verifyEvent(signed("not json")))).toBeInstanceOf(BadSignature);
  expect(await refusal(payments.verifyEvent({ ...signed(""), rawBody: Buffer.alloc(0) }))).toBeInstanceOf(BadSignature);
});

test("what the sandbox sends is accepted, and every event of a payment names it", async () => {
  const stage = await openStage();
  const { sessionId } = await stage.payments.createCheckout(checkout(stage.clock.at));
  stage.sandbox.pay(sessionId, "pay");
  const { intentId } = await stage.payments.findCheckout(sessionId);
  await stage.sandbox.settled();

  const events = await Promise.all(stage.letterbox.deliveries.map((delivery) => stage.payments.verifyEvent({ ...delivery, at: stage.clock.at })));
  expect(events.map(({ type }) => type)).toEqual(["payment_intent.created", "charge.succeeded", "payment_intent.amount_capturable_updated", "checkout.session.completed"]);
  expect(events.every((found) => found.intentId === intentId && found.clientReference === "checkout-1")).toBe(true);
  const [{ rawBody, signature }] = stage.letterbox.deliveries;
  const replayed = { rawBody, signature, at: new Date(stage.clock.at.getTime() + 301_000) };
  expect(await refusal(stage.payments.verifyEvent(replayed)), "replayed later").toBeInstanceOf(BadSignature);
});

test("an event of another account or of live mode says so", async () => {
  const other = { ...event, account: "acct_9", livemode: true, type: "charge.refunded", data: { object: { object: "charge", id: "ch_1", payment_intent: "pi_7", metadata: { checkoutId: "c7" } } } };
  expect(await payments.verifyEvent(signed(JSON.stringify(other)))).toMatchObject({ account: "acct_9", livemode: true, sessionId: null, intentId: "pi_7", clientReference: "c7" });
});
