import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { now } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { days } from "#app/values/time.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";
import { findVisitor } from "./find-visitor.server.ts";
import { findSessions, logOutEverywhere } from "./log-out-everywhere.server.ts";
import { openSession } from "./open-session.server.ts";

const open = async (personId: string) => (await change((tx) => openSession(tx, { personId, former: null })));

test("logging out everywhere ends every session of a person, here or not, and nobody else's", async () => {
  const { id: personId } = await db.person.create({ data: { name: "Ida", email: `${randomUUID()}@leute.example` } });
  const [here, there, others] = [await open(personId), await open(personId), await open(erlenstedt.shopper.personId)];
  expect((await findSessions({ personId, current: here.sessionToken })).map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
  expect(await logOutEverywhere({ personId, but: here.sessionToken })).toBe(1);
  expect([await findVisitor(there.sessionToken), (await findVisitor(here.sessionToken))?.personId]).toEqual([null, personId]);
  expect(await logOutEverywhere({ personId, but: null })).toBe(1);
  expect(await findVisitor(here.sessionToken)).toBeNull();
  expect(await findVisitor(others.sessionToken)).not.toBeNull();
});

test("stewards and the operator are logged in for a week, others for a month", async () => {
  const lasts = async (personId: string) => Math.round(((await open(personId)).expiresAt.getTime() - now().getTime()) / days(1));
  expect(await lasts(erlenstedt.steward.personId)).toBe(7);
  expect(await lasts("person-betreiber")).toBe(7);
  expect(await lasts(erlenstedt.books.personId)).toBe(30);
});
