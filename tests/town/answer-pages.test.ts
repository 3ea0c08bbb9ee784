import { reserve } from "../races/bought.ts"; // first, because it settles where the payments are
import { expect, test } from "vitest";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { answerToken, orderPageToken } from "#app/domain/orders/order-link.server.ts";
import { action as accept } from "#app/routes/shop/acceptance.tsx";
import { loader as answerPage } from "#app/routes/shop/answer.tsx";
import { action as handOver } from "#app/routes/shop/hand-over.tsx";
import { action as ready } from "#app/routes/shop/readiness.tsx";
import { action as decline } from "#app/routes/shop/refusal.tsx";
import { after, days } from "#app/values/time.ts";
import { erlenstedt } from "../support/template-town.ts";
import { led, sent, shown } from "./call-page.ts";

const { bread, cake } = erlenstedt;
type Action = typeof accept;

async function asked() {
  const { checkoutId, orders: [order] } = await reserve([bread, 2], [cake, 1]);
  const schluessel = answerToken(order.id, after(now(), days(1)));
  const post = (action: Action, form: Record<string, string> = {}) => led(() => action(sent({ path: "/antwort/x", params: { schluessel }, form })));
  const show = (search = "") => shown(answerPage(sent({ path: `/antwort/x${search}`, params: { schluessel } })));
  return { checkoutId, order, schluessel, post, show };
}

test("opening the link shows and changes nothing; each tap leads to the next act", async () => {
  const { order, post, show } = await asked();
  expect(await show()).toMatchObject({ status: 200, order: { status: "placed", shopper: "Kim Kunde", sum: { amount: 1160 } } });
  expect(await show()).toMatchObject({ order: { status: "placed" } });
  expect((await post(accept)).to).toMatch(/\?getan=annahme$/);
  expect((await post(ready)).to).toMatch(/\?getan=bereit$/);
  expect((await post(handOver, { code: "0000" })).to).toMatch(/\?problem=wrong-code&code=0000$/);
  expect((await post(handOver, { code: ` ${order.pickupCode.toLowerCase()} ` })).to).toMatch(/\?getan=uebergabe$/);
  expect(await show()).toMatchObject({ order: { status: "collected" } });
  expect((await post(accept)).to).toMatch(/\?problem=not-allowed$/);
});

test("a part is promised line by line, and the shopper's sum follows", async () => {
  const { order, post, show } = await asked();
  const [breadLine] = order.lines;
  const none = await post(accept, { teil: "1" });
  expect(none.to).toMatch(/\?problem=nothing-accepted$/);
  for (const wrong of ["3", "-1", "1.5", "viele"]) expect((await post(accept, { teil: "1", [`menge-${breadLine.id}`]: wrong })).to).toMatch(/\?problem=quantity$/);
  expect((await post(accept, { teil: "1", [`menge-${breadLine.id}`]: "1" })).to).toMatch(/\?getan=annahme$/);
  expect(await show()).toMatchObject({ order: { status: "accepted", partly: true, sum: { amount: 460 } } });
});

test("a no goes with its reason", async () => {
  const { order, post } = await asked();
  expect((await post(decline, { grund: "zuviel", wort: "Morgen gern." })).to).toMatch(/\?getan=ablehnung$/);
  const step = await db.orderStep.findFirstOrThrow({ where: { orderId: order.id, to: "declined" } });
  expect(step).toMatchObject({ actor: "shop", reason: "Wir schaffen es zu dieser Zeit leider nicht. Morgen gern." });
});

test("a link that is over, broken or another's opens nothing", async () => {
  const { order, checkoutId } = await asked();
  const open = (schluessel: string) => shown(answerPage(sent({ path: "/antwort/x", params: { schluessel } })));
  expect(await open(answerToken(order.id, after(now(), -1000)))).toMatchObject({ status: 410, over: true, order: null });
  for (const wrong of ["", "x", orderPageToken(checkoutId), orderPageToken(order.id)]) expect(await open(wrong)).toMatchObject({ status: 404, order: null });
  const late = answerToken(order.id, after(now(), -1000));
  expect((await led(() => accept(sent({ path: "/antwort/x", params: { schluessel: late }, form: {} })))).to).toBe(`/antwort/${late}`);
  expect((await db.order.findUniqueOrThrow({ where: { id: order.id } })).status).toBe("placed");
});
