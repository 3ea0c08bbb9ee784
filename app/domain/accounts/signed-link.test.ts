import { afterEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { after, days } from "#app/values/time.ts";
import { readLink, signLink } from "./signed-link.server.ts";

afterEach(() => stopClock(null));

test("a link opens what it was made for and nothing else", () => {
  const token = signLink({ purpose: "order", id: "checkout-1" });
  expect(readLink({ purpose: "order", token })).toEqual({ id: "checkout-1" });
  expect(readLink({ purpose: "answer", token })).toBeNull();
});

test("a changed id, expiry or seal opens nothing", () => {
  const token = signLink({ purpose: "answer", id: "order-1", expires: after(now(), days(1)) });
  const [id, until, seal] = token.split(".");
  const last = seal?.endsWith("A") ? "B" : "A";
  const forged = [`order-2.${until}.${seal}`, `${id}.zzzzzz.${seal}`, `${id}.0.${seal}`, `${id}.${until}.${seal?.slice(0, 20)}${last}${seal?.slice(21)}`, `${id}.${until}.`, "", "..", "a.b.c", "🥖"];
  for (const wrong of forged) expect(readLink({ purpose: "answer", token: wrong }), wrong).toBeNull();
});

test("a link whose time is over says so", () => {
  const token = signLink({ purpose: "answer", id: "order-1", expires: after(now(), days(1)) });
  stopClock(after(now(), days(2)));
  expect(readLink({ purpose: "answer", token })).toBe("expired");
});

test("an id that would blur the seal is not signed", () => {
  expect(() => signLink({ purpose: "order", id: "a|b" })).toThrow();
});
