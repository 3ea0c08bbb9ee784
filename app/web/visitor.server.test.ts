import { afterEach, expect, test } from "vitest";
import { change } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import { openSession } from "#app/domain/accounts/open-session.server.ts";
import { stepIntoRole } from "#app/domain/accounts/step-into-role.server.ts";
import { minutes } from "#app/values/time.ts";
import { erlenstedt } from "../../tests/support/template-town.ts";
import { requireDemo, requireOutboxReader } from "./demo-only.server.ts";
import { limitTries } from "./rate-limit.server.ts";
import { findVisitorOf, requireOperator, requirePerson, requireShop, requireSteward } from "./visitor.server.ts";

const demo = env.demo;
afterEach(() => { env.demo = demo; });

async function as(personId: string | null, path = "/laden/x?tag=heute"): Promise<Request> {
  const session = personId && (await change((tx) => openSession(tx, { personId, former: null }))).sessionToken;
  return new Request(`http://here${path}`, { headers: session ? { Cookie: `sitzung=${session}` } : {} });
}

/** What a refused request is answered with. */
async function answer(asked: Promise<unknown>): Promise<{ status: number; to: string | null }> {
  const thrown = await asked.then(() => null, (error: unknown) => error);
  if (!(thrown instanceof Response)) throw new Error("was let in, or failed");
  return { status: thrown.status, to: thrown.headers.get("Location") };
}

test("nobody is led to the log-in and from there back", async () => {
  expect(await findVisitorOf(await as(null))).toBeNull();
  expect(await answer(requirePerson(await as(null)))).toEqual({ status: 302, to: "/anmelden?weiter=%2Fladen%2Fx%3Ftag%3Dheute" });
  expect(await answer(requirePerson(await as(null, "/konto.data?_routes=routes%2Fkonto&a=1")))).toEqual({ status: 302, to: "/anmelden?weiter=%2Fkonto%3Fa%3D1" });
});

test("a shop opens to its team and its steward; to others it looks as if it did not exist", async () => {
  const mine = { geschaeft: erlenstedt.books.slug };
  expect((await requireShop(await as(erlenstedt.books.personId), mine)).shop).toMatchObject({ id: erlenstedt.books.shopId, asSteward: false });
  expect((await requireShop(await as(erlenstedt.steward.personId), mine)).shop).toMatchObject({ asSteward: true });
  for (const personId of [erlenstedt.baker.personId, erlenstedt.shopper.personId, "person-betreiber"])
    expect(await answer(requireShop(await as(personId), mine))).toEqual({ status: 404, to: null });
  expect(await answer(requireShop(await as(erlenstedt.books.personId), { geschaeft: "gibt-es-nicht" }))).toEqual({ status: 404, to: null });
  expect(await answer(requireShop(await as(erlenstedt.books.personId), {}))).toEqual({ status: 404, to: null });
});

test("a steward has their own town, the operator the installation, and nobody else", async () => {
  expect((await requireSteward(await as(erlenstedt.steward.personId), "erlenstedt")).town.id).toBe(erlenstedt.townId);
  expect(await answer(requireSteward(await as(erlenstedt.steward.personId), "birkenau"))).toEqual({ status: 404, to: null });
  expect(await answer(requireSteward(await as(erlenstedt.books.personId), "erlenstedt"))).toEqual({ status: 404, to: null });
  expect((await requireOperator(await as("person-betreiber"))).name).toBe("Region Demo");
  expect(await answer(requireOperator(await as(erlenstedt.steward.personId)))).toEqual({ status: 404, to: null });
});

test("outside the demo there are no roles to step into, and letters are the operator's", async () => {
  env.demo = false;
  expect(await stepIntoRole({ role: "betreiber", former: null })).toEqual({ ok: false, problem: "no-demo" });
  expect(() => requireDemo()).toThrow();
  expect(await answer(requireOutboxReader(await as(erlenstedt.shopper.personId)))).toEqual({ status: 404, to: null });
  await requireOutboxReader(await as("person-betreiber"));
  env.demo = true;
  await requireOutboxReader(await as(null));
  expect((await stepIntoRole({ role: "betreiber", former: null })).ok).toBe(true);
});

test("too many tries are answered with 429 and when to come back", async () => {
  const limit = { what: "test", who: "192.0.2.1", most: 2, within: minutes(15) };
  await limitTries(limit);
  await limitTries(limit);
  const thrown = await limitTries(limit).then(() => null, (error: unknown) => error);
  expect(thrown instanceof Response && [thrown.status, Number(thrown.headers.get("Retry-After")) > 800]).toEqual([429, true]);
});
