import { buy, moneyOf, statusesOf } from "../../../tests/races/bought.ts";
import { sandbox } from "../../../tests/races/pay-house.ts";
import { eventBody, signed } from "../../../tests/races/signed-event.ts";
import { afterEach, expect, test } from "vitest";
import { BadSignature } from "#app/adapters/payments/index.server.ts";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { settleCheckout } from "#app/domain/orders/settle-checkout.server.ts";
import { after, minutes } from "#app/values/time.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";
import { reconcilePayments } from "./reconcile-payments.server.ts";
import { recordPaymentEvent } from "./record-payment-event.server.ts";

const { novel, cookbook } = erlenstedt;
const jobsFor = async (checkoutId: string) => Number((await db.$queryRaw<Array<{ count: bigint }>>`
  SELECT count(*) FROM jobs.job WHERE name = 'settle-checkout' AND data->>'checkoutId' = ${checkoutId}`)[0].count);
const eventRow = (id: string) => db.paymentEvent.findUnique({ where: { id } });

afterEach(() => stopClock(null));

test("a delivery that is not proven leaves no trace", async () => {
  const body = eventBody({ id: "evt_bad" });
  const late = signed(body, { at: after(now(), -minutes(5.1)) });
  const early = signed(body, { at: after(now(), minutes(60)) });
  const changed = { ...signed(body), rawBody: Buffer.from(body.replace("evt_bad", "evt_bae")) };
  for (const delivery of [changed, late, early, { ...signed(body), signature: null }, signed(body, { secret: "whsec_other" })])
    await expect(recordPaymentEvent(delivery)).rejects.toBeInstanceOf(BadSignature);
  expect(await eventRow("evt_bad")).toBeNull();
  expect(await eventRow("evt_bae")).toBeNull();
});

test("an event is kept once and sends its checkout to be settled once", async () => {
  const { checkoutId, sessionId } = await buy([cookbook, 1]);
  const body = eventBody({ id: "evt_once", sessionId, checkoutId });
  expect(await recordPaymentEvent(signed(body))).toBe("recorded");
  expect(await recordPaymentEvent(signed(body))).toBe("known");
  expect(await jobsFor(checkoutId)).toBe(1);
  expect(await eventRow("evt_once")).toMatchObject({ sessionId, handledAt: null, outcome: null });
  await settleCheckout({ checkoutId });
  expect(await eventRow("evt_once")).toMatchObject({ outcome: "applied" });
});

test("events of a connected account, of real money, and of strangers are kept and ignored; another pay page is flagged", async () => {
  const { checkoutId, sessionId } = await buy([cookbook, 1]);
  const outcomes = [
    { id: "evt_account", sessionId, checkoutId, account: "acct_other" },
    { id: "evt_live", sessionId, checkoutId, livemode: true },
    { id: "evt_stranger", sessionId: "cs_test_stranger", checkoutId: "nobody" },
    { id: "evt_page", sessionId: "cs_test_second", checkoutId },
  ];
  for (const event of outcomes) expect(await recordPaymentEvent(signed(eventBody(event)))).toBe("recorded");
  expect(await Promise.all(outcomes.map(async ({ id }) => (await eventRow(id))?.outcome))).toEqual(["ignored", "ignored", "ignored", "flagged"]);
  expect(await jobsFor(checkoutId)).toBe(0);
});

test("an event finds its checkout although the house stopped before it noted the pay page", async () => {
  const { checkoutId, sessionId } = await buy([cookbook, 1]);
  await db.payment.updateMany({ where: { checkoutId }, data: { sessionId: null, payUrl: null } });
  await recordPaymentEvent(signed(eventBody({ id: "evt_found", sessionId, checkoutId })));
  expect((await db.payment.findUniqueOrThrow({ where: { checkoutId } })).sessionId).toBe(sessionId);
});

test("the sandbox's own webhooks arrive and are recorded", async () => {
  const { checkoutId, sessionId } = await buy([novel, 1]);
  sandbox.pay(sessionId, "pay");
  await sandbox.settled();
  expect(await db.paymentEvent.count({ where: { sessionId } })).toBeGreaterThan(0);
  expect(await jobsFor(checkoutId)).toBeGreaterThan(0);
  await settleCheckout({ checkoutId });
  expect(await statusesOf(checkoutId)).toEqual(["placed"]);
});

test("webhooks that were all lost are caught up with; a second run finds nothing new", async () => {
  const { checkoutId, sessionId } = await buy([cookbook, 1]);
  sandbox.pay(sessionId, "pay");
  await sandbox.settled();
  const { intentId } = await db.paymentEvent.findFirstOrThrow({ where: { sessionId } });
  await db.paymentEvent.deleteMany({ where: { OR: [{ sessionId }, { intentId }] } });
  stopClock(after(now(), minutes(6)));
  await reconcilePayments();
  const events = await db.paymentEvent.count();
  expect(await db.paymentEvent.count({ where: { sessionId } })).toBeGreaterThan(0);
  await settleCheckout({ checkoutId });
  await reconcilePayments();
  await settleCheckout({ checkoutId });
  expect(await db.paymentEvent.count()).toBe(events);
  expect(await moneyOf(checkoutId)).toMatchObject({ status: "authorised", ledger: ["authorised 2400"] });
});
