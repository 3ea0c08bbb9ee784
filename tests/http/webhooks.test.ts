import { Agent } from "node:http";
import { openTemplateHouse } from "../support/house-on-template.ts";
import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { after, hours, seconds } from "#app/values/time.ts";
import { eventBody, signed } from "../races/signed-event.ts";
import { ask } from "../support/ask.ts";

const house = await openTemplateHouse({ INLINE_WORKER: "0" });
const path = "/webhooks/stripe";
const now = () => new Date();

async function deliver({ rawBody, signature }: { rawBody: Buffer; signature: string | null }) {
  return ask(house.url, { path, body: rawBody, headers: { "Content-Type": "application/json", ...(signature && { "Stripe-Signature": signature }) } });
}

const good = (id: string) => signed(eventBody({ id }));
const wrong: Array<{ name: string; delivery: () => { rawBody: Buffer; signature: string | null } }> = [
  { name: "with one changed byte", delivery: () => { const { rawBody, signature } = good("evt_byte"); rawBody[20] ^= 1; return { rawBody, signature }; } },
  { name: "with a space more", delivery: () => { const { rawBody, signature } = good("evt_space"); return { rawBody: Buffer.concat([rawBody, Buffer.from(" ")]), signature }; } },
  { name: "without a signature", delivery: () => ({ ...good("evt_none"), signature: null }) },
  { name: "with an empty proof", delivery: () => ({ ...good("evt_empty"), signature: `t=${Math.floor(Date.now() / 1000)},v1=` }) },
  { name: "signed with another secret", delivery: () => signed(eventBody({ id: "evt_secret" }), { secret: "whsec_guessed" }) },
  { name: "301 seconds old", delivery: () => signed(eventBody({ id: "evt_old" }), { at: new Date(now().getTime() - seconds(301)) }) },
  { name: "from an hour ahead", delivery: () => signed(eventBody({ id: "evt_future" }), { at: after(now(), hours(1)) }) },
];

test.for(wrong)("an event $name is refused, and nothing of it is written", async ({ delivery }) => {
  expect((await deliver(delivery())).status).toBe(400);
  expect(await db.paymentEvent.count()).toBe(0);
});

test("an event of 300 kB is refused, signed or not", async () => {
  const long = eventBody({ id: "evt_long", checkoutId: "x".repeat(300_000) });
  const answer = await deliver(signed(long)).catch(() => null);
  expect(answer?.status ?? 413).toBe(413);
  expect(await db.paymentEvent.count()).toBe(0);
});

test("whoever was refused something long can go on over the same connection", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let round = 0; round < 3; round++) {
    expect((await ask(house.url, { path, body: Buffer.alloc(300_000, "a"), agent, timeout: seconds(5) })).status).toBe(413);
    expect((await ask(house.url, { path: "/erlenstedt", agent, timeout: seconds(5) })).status).toBe(200);
  }
  agent.destroy();
});

test("an event of 200 kB with other blanks and letters is proved over its very bytes", async () => {
  const body = `{ "note" : "${"ä€ ".repeat(30_000)}",\r\n${eventBody({ id: "evt_bytes" }).slice(1)}`;
  expect((await deliver(signed(body))).status).toBe(200);
  expect(await db.paymentEvent.count({ where: { id: "evt_bytes" } })).toBe(1);
});

test("control: the same event, properly signed, is kept once however often it comes", async () => {
  const delivery = good("evt_good");
  const answers = await Promise.all(Array.from({ length: 5 }, () => deliver(delivery)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(await db.paymentEvent.count({ where: { id: "evt_good" } })).toBe(1);
});

test("an event of another account, of the live mode, or of an unknown kind is taken and has no effect", async () => {
  for (const told of [{ id: "evt_account", account: "acct_other" }, { id: "evt_live", livemode: true }, { id: "evt_kind", type: "invoice.finalized" }, { id: "evt_order", checkoutId: "no-such-checkout" }]) {
    expect((await deliver(signed(eventBody(told)))).status, told.id).toBe(200);
    expect(await db.paymentEvent.findUnique({ where: { id: told.id }, select: { outcome: true } }), told.id).toEqual({ outcome: "ignored" });
  }
});

test("anything but POST is told so", async () => {
  expect((await ask(house.url, { path })).status).toBe(405);
  expect((await ask(house.url, { path, method: "PUT", body: "{}" })).status).toBe(405);
});
