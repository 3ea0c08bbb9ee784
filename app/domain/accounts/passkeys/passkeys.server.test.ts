import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { findVisitor } from "#app/domain/accounts/find-visitor.server.ts";
import { openSession } from "#app/domain/accounts/open-session.server.ts";
// From the right, because a passkey is added together with its letter.
import { addPasskey } from "#app/domain/notifications/add-passkey.server.ts";
import { after, minutes } from "#app/values/time.ts";
import { softwarePasskey } from "../../../../tests/support/software-passkey.ts";
import { findPasskeys, removePasskey, renamePasskey } from "./keep-passkey.server.ts";
import { logInByPasskey } from "./log-in-by-passkey.server.ts";
import { askForNewPasskey, askForPasskey } from "./passkey-questions.server.ts";
import { relyingParty } from "./relying-party.server.ts";

const { id: rpId, origin } = relyingParty();
const here = (challenge: string) => ({ challenge, origin, rpId });
afterEach(() => stopClock(null));

async function newPerson() {
  const { id, name, email } = await db.person.create({ data: { name: "Ida Neu", email: `${randomUUID()}@leute.example` } });
  return { personId: id, name, email };
}

/** Somebody with a passkey that was added the proper way. */
async function withPasskey({ counts = true } = {}) {
  const person = await newPerson();
  const key = softwarePasskey({ personId: person.personId, counts });
  const { challenge } = await askForNewPasskey(person);
  expect(await addPasskey({ person, name: "Telefon", answer: key.create(here(challenge)) })).toMatchObject({ ok: true });
  return { person, key };
}

const logIn = (answer: string, former: string | null = null) => logInByPasskey({ answer, former });
const no = { ok: false, problem: "not-valid" };

test("a passkey is added, its owner is told by mail, and it logs in with a new session that ends the former one", async () => {
  const { person, key } = await withPasskey();
  expect(await db.notification.count({ where: { template: "passkey-added", toEmail: person.email } })).toBe(1);
  const planted = (await change((tx) => openSession(tx, { personId: person.personId, former: null }))).sessionToken;
  const outcome = await logIn(key.get(here((await askForPasskey()).challenge)), planted);
  expect(outcome.ok && (await findVisitor(outcome.value.sessionToken))?.personId).toBe(person.personId);
  expect(await findVisitor(planted)).toBeNull();
  expect((await findPasskeys(person.personId))[0]).toMatchObject({ id: key.id, name: "Telefon", lastUsedAt: expect.any(Date) });
});

test("a question is answered once, also where the first answer was wrong", async () => {
  const { key } = await withPasskey();
  const first = await askForPasskey();
  expect(await logIn(key.get(here(first.challenge)))).toMatchObject({ ok: true });
  expect(await logIn(key.get(here(first.challenge)))).toEqual(no);
  const second = await askForPasskey();
  expect(await logIn(key.get({ ...here(second.challenge), origin: "https://evil.example" }))).toEqual(no);
  expect(await logIn(key.get(here(second.challenge)))).toEqual(no);
});

test("one answer sent by two browsers at once opens one session", async () => {
  const { key } = await withPasskey();
  const answer = key.get(here((await askForPasskey()).challenge));
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => logIn(answer)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test("the control: without using the question up, the same answer would be taken again", async () => {
  const { key } = await withPasskey({ counts: false });
  const { challenge } = await askForPasskey();
  const row = await db.passkeyChallenge.findFirstOrThrow({ where: { personId: null }, orderBy: { expiresAt: "desc" } });
  const answer = key.get(here(challenge));
  expect(await logIn(answer)).toMatchObject({ ok: true });
  await db.passkeyChallenge.create({ data: row });
  expect(await logIn(answer)).toMatchObject({ ok: true });
});

test("another origin, another relying party, a question never put or five minutes old are refused", async () => {
  const { key } = await withPasskey();
  const ask = async () => here((await askForPasskey()).challenge);
  expect(await logIn(key.get({ ...await ask(), origin: "https://evil.example" }))).toEqual(no);
  expect(await logIn(key.get({ ...await ask(), origin: `${origin}.evil.example` }))).toEqual(no);
  expect(await logIn(key.get({ ...await ask(), rpId: "evil.example" }))).toEqual(no);
  expect(await logIn(key.get(here(Buffer.from("made up by somebody else").toString("base64url"))))).toEqual(no);
  const old = await ask();
  stopClock(after(now(), minutes(5)));
  expect(await logIn(key.get(old))).toEqual(no);
});

test("a signature of another key, a changed answer, and another's handle are refused", async () => {
  const { key } = await withPasskey();
  const stranger = softwarePasskey({ personId: "x" });
  const ask = async () => here((await askForPasskey()).challenge);
  const forged = { ...JSON.parse(stranger.get(await ask())), id: key.id, rawId: key.id };
  expect(await logIn(JSON.stringify(forged))).toEqual(no);
  const answer = JSON.parse(key.get(await ask()));
  const data = Buffer.from(answer.response.authenticatorData, "base64url");
  data[36] += 1;
  expect(await logIn(JSON.stringify({ ...answer, response: { ...answer.response, authenticatorData: data.toString("base64url") } }))).toEqual(no);
  expect(await logIn(key.get(await ask(), "person-other"))).toEqual(no);
  for (const text of ["", "{}", "null", "[]", "🥖", JSON.stringify({ id: key.id }), `{"__proto__":{}}`]) expect(await logIn(text), text).toEqual(no);
});

test("a copied key whose counter lags behind is refused; one that never counts is not", async () => {
  const { key } = await withPasskey();
  expect(await logIn(key.get(here((await askForPasskey()).challenge)))).toMatchObject({ ok: true });
  key.rewind(0);
  expect(await logIn(key.get(here((await askForPasskey()).challenge)))).toEqual(no);
  const { key: synced } = await withPasskey({ counts: false });
  for (let round = 0; round < 2; round++) expect(await logIn(synced.get(here((await askForPasskey()).challenge)))).toMatchObject({ ok: true });
});

test("whoever is disabled, or has removed the passkey, does not come in", async () => {
  const { person, key } = await withPasskey();
  await db.person.update({ where: { id: person.personId }, data: { disabledAt: now() } });
  expect(await logIn(key.get(here((await askForPasskey()).challenge)))).toEqual(no);
  await db.person.update({ where: { id: person.personId }, data: { disabledAt: null } });
  expect(await removePasskey({ id: key.id, personId: person.personId })).toBe(true);
  expect(await logIn(key.get(here((await askForPasskey()).challenge)))).toEqual(no);
});

test("a new passkey answers the question put to its own person, here, once", async () => {
  const [person, other] = [await newPerson(), await newPerson()];
  const key = softwarePasskey({ personId: person.personId });
  const add = (answer: string, who = person) => addPasskey({ person: who, name: "Telefon", answer });
  const ask = async () => here((await askForNewPasskey(person)).challenge);
  expect(await add(key.create(await ask()), other)).toEqual(no);
  expect(await add(key.create(here((await askForPasskey()).challenge)))).toEqual(no);
  expect(await add(key.create({ ...await ask(), origin: "https://evil.example" }))).toEqual(no);
  expect(await add(key.create({ ...await ask(), rpId: "evil.example" }))).toEqual(no);
  const asked = await ask();
  expect(await add(key.create(asked))).toMatchObject({ ok: true });
  expect(await add(key.create(asked))).toEqual(no);
  expect(await add(key.create(await ask()))).toEqual({ ok: false, problem: "already-there" });
  expect(await db.passkeyChallenge.count({ where: { personId: other.personId } })).toBe(0);
});

test("nobody names or removes another's passkey", async () => {
  const { person, key } = await withPasskey();
  const other = await newPerson();
  expect(await renamePasskey({ id: key.id, personId: other.personId, name: "Meiner" })).toBe(false);
  expect(await removePasskey({ id: key.id, personId: other.personId })).toBe(false);
  expect(await renamePasskey({ id: key.id, personId: person.personId, name: "Altes Telefon" })).toBe(true);
  expect((await findPasskeys(person.personId))[0].name).toBe("Altes Telefon");
});

test("the database keeps no question in the clear", async () => {
  const { challenge } = await askForPasskey();
  expect(JSON.stringify(await db.passkeyChallenge.findMany())).not.toContain(challenge);
});
