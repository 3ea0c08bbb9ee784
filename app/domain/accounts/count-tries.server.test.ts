import { afterEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { after, minutes } from "#app/values/time.ts";
import { countTry } from "./count-tries.server.ts";

const limit = { what: "login-mail", most: 5, within: minutes(15) };

afterEach(() => stopClock(null));

test("of 200 guesses at once five pass", async () => {
  const tries = await Promise.all(Array.from({ length: 200 }, () => countTry({ ...limit, who: "jana@buch.example" })));
  expect(tries.filter(({ allowed }) => allowed)).toHaveLength(5);
});

test("the window ends, and others are not slowed", async () => {
  for (let round = 0; round < 6; round++) await countTry({ ...limit, who: "a@b.example" });
  expect((await countTry({ ...limit, who: "a@b.example" })).allowed).toBe(false);
  expect((await countTry({ ...limit, who: "c@d.example" })).allowed).toBe(true);
  stopClock(after(now(), minutes(16)));
  expect((await countTry({ ...limit, who: "a@b.example" })).allowed).toBe(true);
});

test("who tried is not readable in the table", async () => {
  await countTry({ ...limit, who: "geheim@person.example" });
  expect(JSON.stringify(await db.tryCount.findMany())).not.toContain("geheim");
});
