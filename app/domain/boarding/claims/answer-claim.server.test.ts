import { afterEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { claimToken } from "#app/domain/accounts/claim-secret.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";
import { dayOf } from "#app/values/day.ts";
import { after, days } from "#app/values/time.ts";
import { draftForTest } from "../../../../tests/support/draft-for-test.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";
import { claimFacts } from "./claim-facts.server.ts";
import { confirmClaim } from "./confirm-claim.server.ts";
import { correctClaim } from "./correct-claim.server.ts";
import { findClaim } from "./find-claim.server.ts";
import { makeClaims } from "./make-claims.server.ts";
import { removeByClaim } from "./remove-by-claim.server.ts";

const actor = { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" as const };
afterEach(async () => {
  stopClock(null);
  await db.town.update({ where: { id: erlenstedt.townId }, data: { reviewsProfiles: true } });
});

/** A letter to a new draft, and what its page shows. */
async function letterTo(shop: { id: string; townId: string }) {
  const made = await makeClaims({ town: { id: shop.townId, name: "Erlenstedt" }, shopIds: [shop.id], channel: "letter", actor });
  if (!made.ok) throw new Error(made.problem);
  const token = claimToken(made.value.claimIds[0]);
  const claim = await findClaim(token);
  if (!claim) throw new Error("no claim");
  return { claim, token, standing: claimFacts({ shop: claim.shop, land: claim.town.land, today: dayOf(now()) }).standing };
}
const facts = { name: "Wollstube Faden", street: "Lange Straße 9", plz: "00001", city: "Erlenstedt", phone: "02561 815", ranges: ["Wolle", "Nadeln"], stepCm: 0, wheelchair: null, hasWc: null };

test("a confirmation stands for facts and hours, goes to the town's review, and the stewards hear of it", async () => {
  const shop = await draftForTest();
  const { token, standing } = await letterTo(shop);
  expect((await confirmClaim({ token, standing })).ok).toBe(true);
  const row = await db.shop.findUniqueOrThrow({ where: { id: shop.id }, include: { hours: true, claims: true } });
  expect(row).toMatchObject({ status: "in-review", phone: "02561 4711", hours: { confirmedBy: "shop", confirmedAt: expect.any(Date) }, claims: [{ answer: "confirmed", answeredAt: expect.any(Date) }] });
  expect(row.confirmedFacts).toEqual(expect.arrayContaining(["name", "street", "phone", "ranges"]));
  expect(row.confirmedFacts).not.toContain("hasWc");
  expect(await db.actLogEntry.findFirst({ where: { shopId: shop.id, act: "claim-confirmed" } })).toMatchObject({ actorId: null, actorRole: "retailer", actorName: expect.stringMatching(/^das Geschäft, mit dem Brief vom \d\d\.\d\d\.\d{4}$/) });
  expect(await db.notification.findMany({ where: { template: "claim-answered", payload: { path: ["shopId"], equals: shop.id } } })).toMatchObject([{ toEmail: "jonas@stadt.example" }]);
});

test("where the town does not look first, the profile is published at once", async () => {
  await db.town.update({ where: { id: erlenstedt.townId }, data: { reviewsProfiles: false } });
  const shop = await draftForTest();
  await confirmClaim(await letterTo(shop));
  expect(await db.shop.findUniqueOrThrow({ where: { id: shop.id } })).toMatchObject({ status: "published" });
});

test("whoever saw older facts than there are confirms nothing", async () => {
  const shop = await draftForTest();
  const { token, standing } = await letterTo(shop);
  await db.shop.update({ where: { id: shop.id }, data: { phone: "02561 999" } });
  expect(await confirmClaim({ token, standing })).toEqual({ ok: false, problem: "changed" });
  expect(await db.claim.findUnique({ where: { tokenHash: hashToken(token) } })).toMatchObject({ answeredAt: null });
});

test("of ten answers at once one counts, with one mail and one move", async () => {
  const shop = await draftForTest();
  const { token, standing } = await letterTo(shop);
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, at) => (at % 3 === 0 ? removeByClaim({ token, reason: "" }) : at % 3 === 1 ? confirmClaim({ token, standing }) : correctClaim({ token, standing, facts, hours: null }))));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && ["answered", "gone"].includes(outcome.problem))).toHaveLength(9);
  expect(await db.notification.count({ where: { template: "claim-answered", payload: { path: ["shopId"], equals: shop.id } } })).toBe(1);
  expect(await db.actLogEntry.count({ where: { shopId: shop.id, act: { in: ["claim-confirmed", "shop-removed", "profile-changed"] } } })).toBe(1);
});

test("the control: looking first and answering afterwards lets several answers in", async () => {
  const shop = await draftForTest();
  const { claim } = await letterTo(shop);
  const naive = async (answer: string) => {
    const row = await db.claim.findUniqueOrThrow({ where: { id: claim.id } });
    if (row.answeredAt) return false;
    await db.claim.update({ where: { id: claim.id }, data: { answeredAt: now(), answer } });
    return true;
  };
  const answered = await Promise.all(["confirmed", "removal", "corrected", "confirmed", "removal"].map(naive));
  expect(answered.filter(Boolean).length).toBeGreaterThan(1);
});

test("a correction is a change by the shop that can be taken back, with hours, and another street is no longer on the old spot", async () => {
  const shop = await draftForTest();
  const { token, standing } = await letterTo(shop);
  expect((await correctClaim({ token, standing, facts, hours: "Mo-Fr 10:00-17:00" })).ok).toBe(true);
  const row = await db.shop.findUniqueOrThrow({ where: { id: shop.id }, include: { hours: true, changes: true, claims: true } });
  expect(row).toMatchObject({ phone: "02561 815", street: "Lange Straße 9", lat: null, lon: null, stepCm: 0, ranges: ["Wolle", "Nadeln"], status: "in-review", hours: { value: "Mo-Fr 10:00-17:00", confirmedBy: "shop" }, claims: [{ answer: "corrected" }] });
  expect(row.changes.map(({ kind, actorRole }) => `${kind} ${actorRole}`).sort()).toEqual(["facts retailer", "hours retailer"]);
  expect(row.confirmedFacts).not.toContain("wheelchair");
});

test("hours that cannot be read take the whole correction back", async () => {
  const shop = await draftForTest();
  const { token, standing } = await letterTo(shop);
  expect(await correctClaim({ token, standing, facts, hours: "irgendwann" })).toEqual({ ok: false, problem: "unreadable" });
  expect(await db.shop.findUniqueOrThrow({ where: { id: shop.id } })).toMatchObject({ street: "Lange Straße 7", status: "draft" });
});

test("who asks to be removed is gone at once, and what stays is a name with its place, so that a list does not bring it back", async () => {
  const shop = await draftForTest({ status: "published", email: "post@wolle.example" });
  const { token, standing } = await letterTo(shop);
  await correctClaim({ token, standing, facts, hours: "Mo-Fr 10:00-17:00" });
  const again = await letterTo(shop);
  const list = await db.shopImport.create({ data: { townId: shop.townId, kind: "osm", fileName: "a.json", source: "OpenStreetMap", licence: "ODbL", startedBy: "x" } });
  const row = { townId: shop.townId, importId: list.id, name: shop.name, facts: { facts: { phone: "02561 815" } }, problems: [], decision: "update" };
  await db.shopImportRow.createMany({ data: [{ ...row, number: 1, shopId: shop.id }, { ...row, number: 2, matchShopId: shop.id }] });
  expect((await removeByClaim({ token: again.token, reason: "Wir schließen ohnehin." })).ok).toBe(true);
  const left = await db.shop.findUniqueOrThrow({ where: { id: shop.id }, include: { hours: true, changes: true, intervals: true } });
  expect(left).toMatchObject({ name: "Wollstube Faden", sourceRef: shop.sourceRef, status: "suspended", street: null, phone: null, email: null, ranges: [], stepCm: null, hours: null, changes: [], intervals: [] });
  const kept = JSON.stringify([left, await db.shopImportRow.findMany({ where: { importId: list.id } }), await db.actLogEntry.findMany({ where: { shopId: shop.id } }), await db.claim.findMany({ where: { shopId: shop.id } })]);
  for (const told of ["Lange Straße", "02561", "post@wolle", "10:00", "schließen ohnehin"]) expect(kept, told).not.toContain(told);
  expect(await findClaim(again.token)).toMatchObject({ state: "removal" });
});

test("what is over, unknown or of an owned shop is not answered", async () => {
  const shop = await draftForTest();
  const { token, standing } = await letterTo(shop);
  expect(await confirmClaim({ token: "A".repeat(43), standing })).toEqual({ ok: false, problem: "gone" });
  await db.shopRole.create({ data: { shopId: shop.id, personId: erlenstedt.baker.personId, role: "owner" } });
  expect(await removeByClaim({ token, reason: "" })).toEqual({ ok: false, problem: "gone" });
  await db.shopRole.deleteMany({ where: { shopId: shop.id } });
  stopClock(after(now(), days(91)));
  expect(await confirmClaim({ token, standing })).toEqual({ ok: false, problem: "gone" });
});
