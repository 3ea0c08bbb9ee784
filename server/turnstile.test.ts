import { AsyncLocalStorage } from "node:async_hooks";
import { expect, test } from "vitest";
import { createTurnstile } from "./turnstile.ts";

function visitors() {
  const turnstile = createTurnstile({ inside: 2, waiting: 2 });
  const came: string[] = [];
  return { came, enter: (name: string) => turnstile.enter(() => came.push(name)) };
}

test("two go in, two wait, the fifth is told so", () => {
  const { came, enter } = visitors();
  const tickets = ["a", "b", "c", "d"].map(enter);
  expect(tickets.every(Boolean)).toBe(true);
  expect(enter("e")).toBe(false);
  expect(came).toEqual(["a", "b"]);
});

test("whoever leaves lets the next one in, once", () => {
  const { came, enter } = visitors();
  const [a] = ["a", "b", "c", "d"].map(enter);
  if (a) { a.leave(); a.leave(); }
  expect(came).toEqual(["a", "b", "c"]);
});

test("whoever gives up waiting is passed over and makes room", () => {
  const { came, enter } = visitors();
  const [a, , c] = ["a", "b", "c", "d"].map(enter);
  if (c) c.leave();
  expect(enter("e")).not.toBe(false);
  if (a) a.leave();
  expect(came).toEqual(["a", "b", "d"]);
});

test("whoever waited goes in as themselves, not as the one who let them in", () => {
  const who = new AsyncLocalStorage<string>();
  const turnstile = createTurnstile({ inside: 1, waiting: 1 });
  const seen: Array<string | undefined> = [];
  const [a] = ["a", "b"].map((name) => who.run(name, () => turnstile.enter(() => seen.push(who.getStore()))));
  who.run("a", () => { if (a) a.leave(); });
  expect(seen).toEqual(["a", "b"]);
});
