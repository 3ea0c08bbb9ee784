import "../races/no-pay-house.ts"; // first, because it settles where the payments are
import { expect, test } from "vitest";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { action, loader } from "#app/routes/webhooks/stripe.ts";
import { after, hours } from "#app/values/time.ts";
import { eventBody, signed } from "../races/signed-event.ts";
import { led, sent } from "./call-page.ts";

const deliver = (body: string, signature: string | null) =>
  led(() => action(sent({ path: "/webhooks/stripe", body, headers: signature === null ? {} : { "Stripe-Signature": signature } })));

test("a proven event is kept once and answered 200, however often it comes", async () => {
  const body = eventBody({ id: "evt_1" });
  const { signature } = signed(body);
  expect([(await deliver(body, signature)).status, (await deliver(body, signature)).status]).toEqual([200, 200]);
  expect(await db.paymentEvent.count({ where: { id: "evt_1" } })).toBe(1);
});

test("a changed byte, no proof, a foreign secret, an old or a future stamp: 400 and nothing written", async () => {
  const body = eventBody({ id: "evt_2" });
  const tries = [
    deliver(`${body} `, signed(body).signature), deliver(body, null), deliver(body, "t=1,v1=00"), deliver(body, signed(body, { secret: "whsec_other" }).signature),
    deliver(body, signed(body, { at: after(now(), -301_000) }).signature), deliver(body, signed(body, { at: after(now(), hours(1)) }).signature),
  ];
  expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400]);
  expect(await db.paymentEvent.count({ where: { id: "evt_2" } })).toBe(0);
});

test("200 kB are read, more than 256 kB are not, and nothing is to be got", async () => {
  const large = eventBody({ id: "evt_3", type: "x".repeat(200_000) });
  expect((await deliver(large, signed(large).signature)).status).toBe(200);
  expect((await deliver("x".repeat(256 * 1024 + 1), "t=1,v1=00")).status).toBe(413);
  expect((await led(() => loader())).status).toBe(405);
  expect((await led(() => action({ ...sent({ path: "/webhooks/stripe" }), request: new Request("http://localhost/webhooks/stripe", { method: "PUT", body: "x" }) }))).status).toBe(405);
});
