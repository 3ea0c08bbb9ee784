import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Stripe from "stripe";
import { expect, onTestFinished, test } from "vitest";
import { createStripePayments } from "#app/adapters/payments/stripe.server.ts";
import { checkout, newDirectory, openStage, refusal, sandboxAt, secretKey, webhookSecret } from "./payments-stage.ts";

type Stage = Awaited<ReturnType<typeof openStage>>;

function sdk({ port }: Stage) {
  return new Stripe(secretKey, { host: "127.0.0.1", port, protocol: "http", maxNetworkRetries: 0, telemetry: false });
}

async function raw({ port }: Stage, path: string, body?: string, headers: Record<string, string> = {}) {
  const response = await fetch(`http://127.0.0.1:${port}/v1${path}`, {
    method: body === undefined ? "GET" : "POST", body,
    headers: { Authorization: `Bearer ${secretKey}`, "Content-Type": "application/x-www-form-urlencoded", ...headers },
  });
  return { status: response.status, replayed: response.headers.get("Idempotent-Replayed"), json: await response.json() };
}

const session = "mode=payment&success_url=https%3A%2F%2Fx.example%2F&line_items[0][quantity]=1&line_items[0][price_data][currency]=eur"
  + "&line_items[0][price_data][unit_amount]=500&line_items[0][price_data][product_data][name]=Brot&payment_intent_data[capture_method]=manual";

test("without the key, or with another one, nothing is answered", async () => {
  const stage = await openStage();
  for (const Authorization of ["", "Bearer sk_test_other", secretKey]) {
    expect(await raw(stage, "/events", undefined, { Authorization })).toMatchObject({ status: 401, json: { error: { type: "invalid_request_error" } } });
  }
});

test("unknown, missing and malformed parameters are refused by name", async () => {
  const stage = await openStage();
  const wrong: Array<[string, object]> = [
    [`${session}&colour=red`, { code: "parameter_unknown", param: "colour" }],
    [`${session}&payment_method_types[0]=card`, { code: "parameter_unknown", param: "payment_method_types" }],
    [session.replace("currency]=eur", "currencies]=eur"), { param: expect.stringContaining("line_items[0][price_data][curr") }],
    [session.replace("unit_amount]=500", "unit_amount]=5,00"), { code: "parameter_invalid_integer", param: "line_items[0][price_data][unit_amount]" }],
    [session.replace("unit_amount]=500", "unit_amount]=5.5"), { code: "parameter_invalid_integer" }],
    [session.replace("quantity]=1", "quantity]=-1"), { param: "line_items[0][quantity]" }],
    [session.replace("&line_items[0][quantity]=1", ""), { code: "parameter_missing", param: "line_items[0][quantity]" }],
    ["mode=payment", { code: "parameter_missing", param: "line_items" }],
    [`${session}&customer_email=nobody`, { param: "customer_email" }],
    [`${session}&expires_at=soon`, { code: "parameter_invalid_integer", param: "expires_at" }],
    [`${session}&mode=payment`, { param: "mode" }],
    [`${session}&__proto__[polluted]=1`, { code: "parameter_unknown" }],
    [`${session}&a[b][c][d][e][f][g][h][i]=1`, {}],
  ];
  for (const [body, error] of wrong) {
    expect(await raw(stage, "/checkout/sessions", body), body).toMatchObject({ status: 400, json: { error: { type: "invalid_request_error", ...error } } });
  }
  expect(await raw(stage, "/checkout/sessions", session)).toMatchObject({ status: 200, json: { object: "checkout.session", amount_total: 500 } });
  expect(await raw(stage, "/charges/ch_none")).toMatchObject({ status: 404, json: { error: { code: "resource_missing" } } });
  expect(await raw(stage, "/customers", "name=x")).toMatchObject({ status: 404 });
});

test("an idempotency key repeats the first answer, also a refusal, and refuses other parameters", async () => {
  const stage = await openStage();
  const key = { "Idempotency-Key": "k1" };
  const first = await raw(stage, "/checkout/sessions", session, key);
  expect(await raw(stage, "/checkout/sessions", session, key)).toEqual({ ...first, replayed: "true" });
  expect(await raw(stage, "/checkout/sessions", `${session}&locale=de`, key)).toMatchObject({ status: 400, json: { error: { type: "idempotency_error" } } });
  expect(await raw(stage, `/checkout/sessions/${first.json.id}/expire`, "", key)).toMatchObject({ status: 400, json: { error: { type: "idempotency_error" } } });

  const expire = `/checkout/sessions/${first.json.id}/expire`;
  await raw(stage, expire, "", { "Idempotency-Key": "k2" });
  const refused = await raw(stage, expire, "", { "Idempotency-Key": "k3" });
  expect(refused.status).toBe(400);
  expect(await raw(stage, expire, "", { "Idempotency-Key": "k3" })).toEqual({ ...refused, replayed: "true" });

  expect(await raw(stage, "/checkout/sessions", "mode=payment", { "Idempotency-Key": "k4" })).toMatchObject({ status: 400 });
  expect(await raw(stage, "/checkout/sessions", session, { "Idempotency-Key": "k4" }), "wrong parameters do not use a key up").toMatchObject({ status: 200 });
  stage.later(24 * 60);
  const late = await raw(stage, "/checkout/sessions", session, key);
  expect(late.status).toBe(200);
  expect(late.json.id, "a day later the key is free").not.toBe(first.json.id);
});

test("references stay ids until they are expanded", async () => {
  const stage = await openStage();
  const { sessionId } = await stage.payments.createCheckout(checkout(stage.clock.at));
  stage.sandbox.pay(sessionId, "pay");
  const { checkout: { sessions } } = sdk(stage);

  const plain = await sessions.retrieve(sessionId);
  expect(plain.payment_intent).toMatch(/^pi_/);
  expect(plain).not.toHaveProperty("line_items");
  const full = await sessions.retrieve(sessionId, { expand: ["payment_intent.latest_charge", "line_items"] });
  expect(full).toMatchObject({ payment_intent: { transfer_group: "checkout-1", metadata: { checkoutId: "checkout-1" }, latest_charge: { amount: 3570, captured: false } }, line_items: { data: [{ amount_total: 2990 }, { amount_total: 580 }] } });
  expect(await refusal(sessions.retrieve(sessionId, { expand: ["currency"] }))).toMatchObject({ statusCode: 400 });
  expect(await refusal(sessions.retrieve(sessionId, { expand: ["payment_intent.nothing"] }))).toMatchObject({ statusCode: 400 });
});

test("shares go to connected accounts out of one captured charge, never more than was captured, and come back", async () => {
  const stage = await openStage();
  const stripe = sdk(stage);
  const { sessionId } = await stage.payments.createCheckout(checkout(stage.clock.at));
  stage.sandbox.pay(sessionId, "pay");
  const { intentId, chargeId } = await stage.payments.findCheckout(sessionId);
  if (intentId === null || chargeId === null) throw new Error("not authorised");
  const shop = await stripe.accounts.create({ type: "express", country: "DE", email: "laden@example.org", metadata: { traderId: "t1" } });
  const share = { amount: 2500, currency: "eur", destination: shop.id, source_transaction: chargeId };

  expect(await refusal(stripe.transfers.create(share)), "nothing is captured yet").toMatchObject({ code: "insufficient_funds" });
  await stage.payments.capture({ intentId, amount: 2990, key: "c" });
  const transfer = await stripe.transfers.create(share);
  expect(transfer).toMatchObject({ amount: 2500, destination: shop.id, transfer_group: "checkout-1", source_transaction: chargeId });
  expect(await refusal(stripe.transfers.create(share)), "2500 + 2500 > 2990").toMatchObject({ code: "insufficient_funds" });

  await stripe.transfers.createReversal(transfer.id, { amount: 1000 });
  expect(await refusal(stripe.transfers.createReversal(transfer.id, { amount: 1501 }))).toMatchObject({ statusCode: 400 });
  expect(await stripe.transfers.retrieve(transfer.id)).toMatchObject({ amount_reversed: 1000, reversed: false });
  expect(await stripe.accounts.retrieve(shop.id)).toMatchObject({ payouts_enabled: true, metadata: { traderId: "t1" } });
  expect(await stripe.charges.retrieve(chargeId)).toMatchObject({ amount: 3570, amount_captured: 2990, captured: true });
});

test("a webhook nobody answers is tried again until somebody does, and then no more", async () => {
  const stage = await openStage({ retryAfter: [20, 20, 20, 5_000] });
  stage.letterbox.status = 503;
  const { sessionId } = await stage.payments.createCheckout(checkout(stage.clock.at));
  stage.sandbox.pay(sessionId, "pay");
  await expect.poll(() => stage.letterbox.deliveries.length).toBeGreaterThan(5);
  expect((await sdk(stage).events.list({ delivery_success: false })).data).toHaveLength(4);
  stage.letterbox.status = 204;
  await stage.sandbox.settled();

  const delivered = new Set(stage.letterbox.deliveries.slice(-4).map(({ event }) => event.id));
  expect(delivered.size).toBe(4);
  expect((await sdk(stage).events.list({ delivery_success: false })).data).toEqual([]);
});

test("after the last try an event stays undelivered, for the reconcile job and the next start", async () => {
  const stage = await openStage({ retryAfter: [10] });
  stage.letterbox.status = 500;
  const { sessionId } = await stage.payments.createCheckout(checkout(stage.clock.at));
  stage.sandbox.pay(sessionId, "pay");
  await stage.sandbox.settled();
  expect(stage.letterbox.deliveries).toHaveLength(8);
  expect((await sdk(stage).events.list({ delivery_success: false })).data).toHaveLength(4);
  await stage.close();

  const next = await openStage({ directory: stage.directory });
  await expect.poll(() => next.letterbox.types()).toEqual(["payment_intent.created", "charge.succeeded", "payment_intent.amount_capturable_updated", "checkout.session.completed"]);
});

test("the post can misbehave: copies, delays and wrong order, always well signed", async () => {
  const stage = await openStage();
  stage.sandbox.chaos({ duplicate: 2, delayMs: 150, shuffle: true });
  const { sessionId } = await stage.payments.createCheckout(checkout(stage.clock.at));
  stage.sandbox.pay(sessionId, "pay");
  expect(stage.letterbox.deliveries).toEqual([]);
  await stage.sandbox.settled();

  expect(stage.letterbox.types().filter((_, index) => index % 3 === 0)).toEqual(["checkout.session.completed", "payment_intent.amount_capturable_updated", "charge.succeeded", "payment_intent.created"]);
  expect(stage.letterbox.deliveries).toHaveLength(12);
  for (const delivery of stage.letterbox.deliveries) await stage.payments.verifyEvent({ ...delivery, at: stage.clock.at });
});

test("a half-written last line is cut off, and what comes after it is read again", async () => {
  const stage = await openStage();
  const { sessionId } = await stage.payments.createCheckout(checkout(stage.clock.at));
  await stage.close();
  const journal = join(stage.directory, "stripe-sandbox.jsonl");
  const whole = readFileSync(journal, "utf8");
  appendFileSync(journal, whole.slice(0, 200).trim());

  const second = await openStage({ directory: stage.directory });
  expect(readFileSync(journal, "utf8")).toBe(whole);
  second.sandbox.pay(sessionId, "pay");
  await second.close();
  const third = await openStage({ directory: stage.directory });
  expect(await third.payments.findCheckout(sessionId)).toMatchObject({ state: "authorised" });
});

test("a journal damaged in the middle stops the start with one clear line", async () => {
  const directory = newDirectory();
  writeFileSync(join(directory, "stripe-sandbox.jsonl"), "{}\n{broken\n{}\n");
  expect(await refusal(openStage({ directory }))).toMatchObject({ message: expect.stringMatching(/stripe-sandbox\.jsonl is damaged in line 2\./) });
});

test("killed without warning, the sandbox knows everything it has answered", async () => {
  const directory = newDirectory();
  const child = await serveInChild(directory);
  const payments = createStripePayments(sandboxAt(child.port));
  const known = [];
  for (let index = 0; index < 20; index++) known.push((await payments.createCheckout(checkout(new Date(), { checkoutId: `c${index}` }))).sessionId);
  await payments.expireCheckout(known[0]);
  const unanswered = Array.from({ length: 20 }, (_, index) => refusal(createStripePayments({ ...sandboxAt(child.port), timeout: 200 }).createCheckout(checkout(new Date(), { checkoutId: `late${index}` }))));
  child.kill();
  await Promise.all(unanswered);

  const stage = await openStage({ directory });
  expect(await stage.payments.findCheckout(known[0])).toMatchObject({ state: "expired" });
  for (const [index, sessionId] of known.slice(1).entries()) {
    expect(await stage.payments.findCheckout(sessionId)).toMatchObject({ state: "open", clientReference: `c${index + 1}` });
  }
  await expect.poll(() => stage.letterbox.types()).toEqual(["checkout.session.expired"]);
}, 30_000);

/** A sandbox in a process of its own, whose webhooks go nowhere. */
async function serveInChild(directory: string) {
  const settings = JSON.stringify({ directory, secretKey, webhookSecret });
  const script = `import { serveSandbox } from "#app/adapters/payments/sandbox/serve-sandbox.server.ts";
    const served = await serveSandbox({ ...${settings}, now: () => new Date(), webhookUrl: () => "http://127.0.0.1:1/" });
    console.log(served.port);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = await once(child.stdout, "data");
  return { port: Number(String(line)), kill: () => child.kill("SIGKILL") };
}
