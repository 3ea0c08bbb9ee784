import { afterEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { claimCode, claimToken } from "#app/domain/accounts/claim-secret.server.ts";
import { signLink } from "#app/domain/accounts/signed-link.server.ts";
import { findClaim } from "#app/domain/boarding/claims/find-claim.server.ts";
import { makeClaims } from "#app/domain/boarding/claims/make-claims.server.ts";
import { answerProof } from "#app/domain/boarding/claims/offer-access.server.ts";
import { claimFacts } from "#app/domain/boarding/claims/claim-facts.server.ts";
import { dayOf } from "#app/values/day.ts";
import { after, days, hours } from "#app/values/time.ts";
import { draftForTest } from "../support/draft-for-test.ts";
import { erlenstedt } from "../support/template-town.ts";
import { doorOf, type Knock, knock } from "./knock.ts";
import { allRows, differences } from "./rows.ts";

const actor = { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" as const };
const door = (file: string, end: string, form?: Record<string, string>): Knock => ({ file: `routes/shop/claim/${file}`, path: `einladung/:schluessel${end}`, form });
const show = door("show.tsx", "");
const pages = [show, door("confirmation.tsx", "/bestaetigung"), door("correction.tsx", "/korrektur"), door("removal.tsx", "/entfernung"), door("access.tsx", "/zugang")];
const answers = [door("confirmation.tsx", "/bestaetigung", { stand: "x" }), door("correction.tsx", "/korrektur", { name: "Anders", zeiten: "" }), door("removal.tsx", "/entfernung", { grund: "" }), door("access.tsx", "/zugang", { email: "a@b.example", frisch: "x" })];
const typeCode = (code: string) => knock({ file: "routes/shop/claim/code.tsx", path: "einladung", params: {}, form: { code } });
afterEach(async () => { stopClock(null); await db.tryCount.deleteMany(); });

async function letter() {
  const shop = await draftForTest({ name: "Geheimes Kontor", phone: "02561 987654" });
  const made = await makeClaims({ town: { id: shop.townId, name: "Erlenstedt" }, shopIds: [shop.id], channel: "letter", actor });
  const id = made.ok ? made.value.claimIds[0] : "";
  return { shop, id, schluessel: claimToken(id) };
}
const standingOf = async (token: string) => { const claim = await findClaim(token); return claim ? claimFacts({ shop: claim.shop, land: claim.town.land, today: dayOf(now()) }).standing : ""; };

test("a letter opens by its own token alone, and no other tells or changes anything", async () => {
  const [own, other] = [await letter(), await letter()];
  expect(await knock({ ...show, params: { schluessel: own.schluessel } })).toMatchObject({ status: 200, body: expect.stringContaining("02561 987654") });
  const flipped = `${own.schluessel.slice(0, 20)}${own.schluessel[20] === "A" ? "B" : "A"}${own.schluessel.slice(21)}`;
  const wrong = [flipped, own.schluessel.toLowerCase(), own.id, own.shop.id, claimCode(own.id), `${own.schluessel.slice(0, 21)}${other.schluessel.slice(21)}`, "", "..", "\u0000", "x".repeat(5000)];
  const before = await allRows();
  for (const schluessel of wrong) {
    for (const page of [...pages, ...answers]) {
      const heard = await knock({ ...page, params: { schluessel } });
      expect([404, 302, 303], `${page.path} by ${schluessel.slice(0, 60)}`).toContain(heard.status);
      expect(heard.body).not.toContain("987654");
    }
  }
  expect(differences(before, await allRows()).filter(({ table }) => table !== "TryCount")).toEqual([]);
});

test("opening any page of a letter changes nothing, because mail programs open links by themselves", async () => {
  const { schluessel } = await letter();
  const before = await allRows();
  for (const page of pages) await knock({ ...page, params: { schluessel } });
  expect(differences(before, await allRows())).toEqual([]);
});

test("a letter that is over says so, tells nothing of the shop, and takes no answer", async () => {
  const { schluessel } = await letter();
  stopClock(after(now(), days(91)));
  const before = await allRows();
  const page = await knock({ ...show, params: { schluessel } });
  expect(page.status).toBe(410);
  expect(page.body).not.toMatch(/Geheimes Kontor|987654/);
  for (const answer of answers) expect(await knock({ ...answer, params: { schluessel } })).toMatchObject({ status: 303, to: `/einladung/${schluessel}` });
  expect(differences(before, await allRows()).filter(({ table }) => table !== "TryCount")).toEqual([]);
});

test("an answered letter shows how it was answered, and neither facts nor a way in to whoever finds it later", async () => {
  const { schluessel, shop } = await letter();
  const answered = await knock({ ...answers[0], params: { schluessel }, form: { stand: await standingOf(schluessel) } });
  expect(answered.to).toMatch(/^\/einladung\/[\w-]{43}\/zugang\?frisch=/);
  const page = await knock({ ...show, params: { schluessel } });
  expect(page).toMatchObject({ status: 200, body: expect.stringContaining("confirmed") });
  expect(page.body).not.toContain("987654");
  const other = await letter();
  for (const frisch of ["", "x", answerProof(other.id), signLink({ purpose: "answer", id: other.id }), signLink({ purpose: "claim-access", id: other.id })])
    expect(await knock({ ...answers[3], params: { schluessel }, form: { email: "finder@post.example", frisch } })).toMatchObject({ status: 422 });
  expect(await db.shopInvitation.count({ where: { shopId: shop.id } })).toBe(0);
});

test("whoever has just answered may own the profile from the mailbox they name, three tries a day, within the hour", async () => {
  const { schluessel, shop, id } = await letter();
  await knock({ ...answers[0], params: { schluessel }, form: { stand: await standingOf(schluessel) } });
  const ask = (email: string, frisch = answerProof(id)) => knock({ ...answers[3], params: { schluessel }, form: { email, frisch } });
  const late = answerProof(id);
  expect((await ask("inhaberin@kontor.example")).status).toBe(200);
  expect(await db.shopInvitation.findMany({ where: { shopId: shop.id } })).toMatchObject([{ email: "inhaberin@kontor.example", role: "owner", usedAt: null }]);
  expect(await db.shopRole.count({ where: { shopId: shop.id } })).toBe(0);
  expect(await db.notification.count({ where: { template: "claim-answered", payload: { path: ["answer"], equals: "access" } } })).toBeGreaterThan(0);
  for (const status of [200, 200, 429]) expect((await ask("zweite@kontor.example")).status).toBe(status);
  stopClock(after(now(), hours(2)));
  expect((await ask("spaet@kontor.example", late)).status).toBe(422);
});

test("unknown, answered and ended codes are told the same", async () => {
  const [open, used, ended] = [await letter(), await letter(), await letter()];
  await db.claim.update({ where: { id: used.id }, data: { answeredAt: now(), answer: "confirmed" } });
  await db.claim.update({ where: { id: ended.id }, data: { expiresAt: now() } });
  const heard = [await typeCode("ABCDE-FGHJK"), await typeCode(claimCode(used.id)), await typeCode(claimCode(ended.id))];
  const told = heard.map(({ status, body }) => `${status} ${body.replaceAll(/[A-Z2-9]{5}-[A-Z2-9]{5}/g, "CODE")}`);
  expect(new Set(told).size).toBe(1);
  expect(heard[0].status).toBe(422);
  expect(await typeCode(claimCode(open.id))).toMatchObject({ status: 303, to: `/einladung/${open.schluessel}` });
});

test("the eleventh code from one place has to wait, and whoever holds a letter elsewhere gets in", async () => {
  const { id, schluessel } = await letter();
  const { action } = doorOf("routes/shop/claim/code.tsx");
  const context = { nonce: "", address: "203.0.113.9", keep: null, personal: false };
  const tryOne = async () => {
    const request = new Request("http://localhost:3000/einladung", { method: "POST", body: new URLSearchParams({ code: "ABCDE-FGHJK" }) });
    try { await action?.({ request, params: {}, context }); return 422; } catch (thrown) { return thrown instanceof Response ? thrown.status : 0; }
  };
  const heard = [];
  for (let tries = 0; tries < 41; tries++) heard.push(await tryOne());
  expect(heard).toEqual([...Array.from({ length: 40 }, () => 422), 429]);
  expect(await typeCode(claimCode(id))).toMatchObject({ to: `/einladung/${schluessel}` });
});
