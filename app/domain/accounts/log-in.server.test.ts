import { afterEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { after, days, minutes } from "#app/values/time.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";
import { findReachableShop } from "./find-reachable-shop.server.ts";
import { findVisitor } from "./find-visitor.server.ts";
import { logIn } from "./log-in.server.ts";
import { logOut } from "./log-out.server.ts";
import { makeLoginLink } from "./make-login-link.server.ts";
import { openSession } from "./open-session.server.ts";
import { hashToken, loginToken } from "./secret-token.server.ts";
import { tidyAccounts } from "./tidy-accounts.server.ts";

const personId = erlenstedt.books.personId;
const freshToken = async () => loginToken(await change((tx) => makeLoginLink(tx, { personId, next: "/laden/x" })));
const sessionOf = async (person: string) => (await change((tx) => openSession(tx, { personId: person, former: null }))).sessionToken;

afterEach(() => stopClock(null));

test("a link logs in once and leads on", async () => {
  const token = await freshToken();
  expect(await logIn({ token, former: null })).toMatchObject({ ok: true, value: { personId, next: "/laden/x" } });
  expect(await logIn({ token, former: null })).toEqual({ ok: false, problem: "used" });
});

test("two browsers press the button at once: one session", async () => {
  const token = await freshToken();
  const before = await db.session.count({ where: { personId } });
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => logIn({ token, former: null })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.problem === "used")).toHaveLength(7);
  expect(await db.session.count({ where: { personId } })).toBe(before + 1);
});

test("the control: looking first and using afterwards lets several in", async () => {
  const token = await freshToken();
  const naive = async () => {
    const link = await db.loginLink.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } });
    if (link.usedAt) return false;
    await db.loginLink.update({ where: { id: link.id }, data: { usedAt: now() } });
    return true;
  };
  const outcomes = await Promise.all(Array.from({ length: 8 }, naive));
  expect(outcomes.filter(Boolean).length).toBeGreaterThan(1);
});

test("after 15 minutes a link has expired", async () => {
  const token = await freshToken();
  stopClock(after(now(), minutes(15)));
  expect(await logIn({ token, former: null })).toEqual({ ok: false, problem: "expired" });
});

test("a newer link ends the older ones", async () => {
  const older = await freshToken();
  const newer = await freshToken();
  expect(await logIn({ token: older, former: null })).toEqual({ ok: false, problem: "expired" });
  expect((await logIn({ token: newer, former: null })).ok).toBe(true);
});

test("a made-up token, or one of a person who was disabled, opens nothing", async () => {
  expect(await logIn({ token: "erfunden", former: null })).toEqual({ ok: false, problem: "unknown" });
  const token = await freshToken();
  await db.person.update({ where: { id: personId }, data: { disabledAt: now() } });
  expect(await logIn({ token, former: null })).toEqual({ ok: false, problem: "unknown" });
  await db.person.update({ where: { id: personId }, data: { disabledAt: null } });
});

test("a planted session is dead after the log-in, and the new one is another", async () => {
  const planted = await sessionOf(erlenstedt.shopper.personId);
  const outcome = await logIn({ token: await freshToken(), former: planted });
  expect(await findVisitor(planted)).toBeNull();
  expect(outcome.ok && outcome.value.sessionToken).not.toBe(planted);
});

test("the database knows neither token", async () => {
  const token = await freshToken();
  const outcome = await logIn({ token, former: null });
  const rows = JSON.stringify([await db.session.findMany(), await db.loginLink.findMany(), await db.notification.findMany()]);
  expect(rows).not.toContain(token);
  expect(outcome.ok && !rows.includes(outcome.value.sessionToken)).toBe(true);
});

test("a visitor is found with all they reach, and no longer after log-out, 30 days, or being disabled", async () => {
  const session = await sessionOf(personId);
  expect(await findVisitor(session)).toEqual({
    personId, name: "Jana Brandt", email: "jana@buch.example", isOperator: false, towns: [],
    shops: [{ id: erlenstedt.books.shopId, slug: erlenstedt.books.slug, townId: erlenstedt.townId, townSlug: "erlenstedt", townName: "Erlenstedt", name: "Buchhandlung am Markt", role: "owner" }],
  });
  stopClock(after(now(), days(30)));
  expect(await findVisitor(session)).toBeNull();
  stopClock(null);
  await db.person.update({ where: { id: personId }, data: { disabledAt: now() } });
  expect(await findVisitor(session)).toBeNull();
  await db.person.update({ where: { id: personId }, data: { disabledAt: null } });
  await logOut(session);
  expect(await findVisitor(session)).toBeNull();
});

test("a shop is within reach of its team and of its town's steward, and of nobody else", async () => {
  const reach = async (person: string, slug: string) => {
    const visitor = await findVisitor(await sessionOf(person));
    return visitor && findReachableShop(visitor, slug);
  };
  expect(await reach(personId, erlenstedt.books.slug)).toMatchObject({ id: erlenstedt.books.shopId, asSteward: false });
  expect(await reach(personId, erlenstedt.baker.slug)).toBeNull();
  expect(await reach(erlenstedt.steward.personId, erlenstedt.baker.slug)).toMatchObject({ id: erlenstedt.baker.shopId, asSteward: true });
  expect(await reach(erlenstedt.steward.personId, "birkenladen")).toBeNull();
  expect(await reach(erlenstedt.shopper.personId, erlenstedt.baker.slug)).toBeNull();
});

test("a role taken away ends at the next request of the open session", async () => {
  const session = await sessionOf(erlenstedt.baker.personId);
  await db.shopRole.deleteMany({ where: { personId: erlenstedt.baker.personId } });
  expect((await findVisitor(session))?.shops).toEqual([]);
});

test("what is over is tidied away", async () => {
  await freshToken();
  await sessionOf(personId);
  stopClock(after(now(), days(40)));
  const gone = await tidyAccounts();
  expect(gone.sessions).toBeGreaterThan(0);
  expect(gone.loginLinks).toBeGreaterThan(0);
  expect(await db.session.count()).toBe(0);
});
