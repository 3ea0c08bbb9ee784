import { afterEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { claimCode, claimToken } from "#app/domain/accounts/claim-secret.server.ts";
import { renderNotification } from "#app/domain/notifications/render-notification.server.ts";
import { after, days } from "#app/values/time.ts";
import { draftForTest } from "../../../../tests/support/draft-for-test.ts";
import { birkenau, erlenstedt } from "../../../../tests/support/template-town.ts";
import { findClaim, isOpen, openByCode } from "./find-claim.server.ts";
import { countClaims, findShopsToInvite } from "./find-shops-to-invite.server.ts";
import { makeClaims } from "./make-claims.server.ts";
import { markLettersSent } from "./mark-letters-sent.server.ts";

const town = { id: erlenstedt.townId, name: "Erlenstedt" };
const actor = { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" as const };
const invite = (shopIds: string[], channel: "letter" | "mail" = "letter") => makeClaims({ town, shopIds, channel, actor });
const oneLetter = async (shopId: string) => { const made = await invite([shopId]); return made.ok ? made.value.claimIds[0] : ""; };

afterEach(() => stopClock(null));

test("a letter waits to be printed, opens by its link or its code, and the database knows neither", async () => {
  const shop = await draftForTest();
  const id = await oneLetter(shop.id);
  const claim = await findClaim(claimToken(id));
  expect(claim).toMatchObject({ shopId: shop.id, state: "ready", over: false });
  expect(await openByCode(claimCode(id).toLowerCase())).toBe(claimToken(id));
  expect(await findClaim(claimToken(id))).toMatchObject({ state: "opened" });
  const rows = JSON.stringify([await db.claim.findMany(), await db.notification.findMany(), await db.actLogEntry.findMany({ where: { shopId: shop.id } })]);
  for (const secret of [claimToken(id), claimCode(id), claimCode(id).replace("-", "")]) expect(rows).not.toContain(secret);
});

test("looking at a claim changes nothing, because mail programs open links on their own", async () => {
  const shop = await draftForTest();
  const id = await oneLetter(shop.id);
  const before = await db.claim.findUnique({ where: { id } });
  await findClaim(claimToken(id));
  expect(await db.claim.findUnique({ where: { id } })).toEqual(before);
});

test("a newer letter ends the older one, and after 90 days a letter is over", async () => {
  const shop = await draftForTest();
  const older = await oneLetter(shop.id);
  const newer = await oneLetter(shop.id);
  expect(await findClaim(claimToken(older))).toMatchObject({ over: true });
  expect(await openByCode(claimCode(older))).toBeNull();
  stopClock(after(now(), days(89)));
  expect(await findClaim(claimToken(newer))).toMatchObject({ over: false });
  stopClock(after(now(), days(2)));
  expect(await findClaim(claimToken(newer))).toMatchObject({ over: true, state: "over" });
  expect(await openByCode(claimCode(newer))).toBeNull();
});

test("two stewards inviting the same shops at once leave one open letter for each", async () => {
  const shops = [await draftForTest(), await draftForTest(), await draftForTest()].map(({ id }) => id);
  await Promise.all([invite(shops), invite([...shops].reverse()), invite(shops)]);
  const open = await db.claim.findMany({ where: { shopId: { in: shops }, expiresAt: { gt: now() } } });
  expect(open).toHaveLength(3);
});

test("shops with an owner, of another town or without an address are passed over", async () => {
  const [good, noStreet] = [await draftForTest(), await draftForTest({ street: null })];
  const made = await invite([good.id, noStreet.id, erlenstedt.baker.shopId, birkenau.shopId, "shop-nirgends"]);
  expect(made).toMatchObject({ ok: true, value: { claimIds: [expect.any(String)], passedOver: 4 } });
  expect(await invite([erlenstedt.baker.shopId])).toEqual({ ok: false, problem: "nothing" });
  expect(await invite(Array.from({ length: 201 }, (_, at) => `shop-${at}`))).toEqual({ ok: false, problem: "too-many" });
  expect(await invite(Array.from({ length: 51 }, (_, at) => `shop-${at}`), "mail")).toEqual({ ok: false, problem: "too-many" });
  expect(await db.claim.count({ where: { shopId: { in: [erlenstedt.baker.shopId, birkenau.shopId] } } })).toBe(0);
});

test("a letter ends when the shop gets an owner", async () => {
  const shop = await draftForTest();
  const id = await oneLetter(shop.id);
  await db.shopRole.create({ data: { shopId: shop.id, personId: erlenstedt.baker.personId, role: "owner" } });
  const claim = await findClaim(claimToken(id));
  expect(claim && isOpen(claim)).toBe(false);
});

test("a mail says what the letter would, with source, purpose and rights, and its link opens the claim", async () => {
  const shop = await draftForTest({ email: "post@wolle.example" });
  const without = await draftForTest();
  const made = await invite([shop.id, without.id], "mail");
  expect(made).toMatchObject({ ok: true, value: { passedOver: 1 } });
  const letter = await db.notification.findFirstOrThrow({ where: { template: "claim-invitation", toEmail: "post@wolle.example" } });
  const { subject, text } = renderNotification(letter);
  expect(subject).toBe("Wollstube Faden: Stimmen diese Angaben?");
  for (const said of ["Lange Straße 7, 00001 Erlenstedt", "Montag bis Freitag: 9–18 Uhr", "OpenStreetMap, Stand 11.07.2026", "Art. 6 Abs. 1", "widersprechen", "Stadtmarketing Erlenstedt"]) expect(text, said).toContain(said);
  const token = /\/einladung\/([\w-]{43})/.exec(text)?.[1] ?? "";
  expect(await findClaim(token)).toMatchObject({ shopId: shop.id, state: "sent" });
});

test("the office sees who was written to and what became of it", async () => {
  const shop = await draftForTest({ name: "Einzelstück Zwirn" });
  const list = () => findShopsToInvite({ town, kind: "alle", query: "zwirn", page: 1 });
  expect((await list()).shops).toMatchObject([{ id: shop.id, draft: true, hasMail: false, claim: null }]);
  const id = await oneLetter(shop.id);
  expect((await list()).shops[0].claim).toMatchObject({ id, state: "ready", channel: "Brief" });
  expect(await markLettersSent({ town, writtenBy: after(now(), -days(1)) })).toBe(0);
  expect(await markLettersSent({ town, writtenBy: now() })).toBeGreaterThan(0);
  expect(await markLettersSent({ town, writtenBy: now() })).toBe(0);
  expect((await list()).shops[0].claim).toMatchObject({ state: "sent" });
  expect((await findShopsToInvite({ town, kind: "ohne-brief", query: "zwirn", page: 1 })).total).toBe(0);
  expect((await countClaims(town)).written).toBeGreaterThan(0);
});

test("a town marks its own letters alone as sent", async () => {
  const id = await oneLetter((await draftForTest()).id);
  expect(await markLettersSent({ town: { id: birkenau.townId }, writtenBy: now() })).toBe(0);
  expect(await findClaim(claimToken(id))).toMatchObject({ state: "ready" });
});
