import { expect, test } from "vitest";
import { basketHeaders, basketKeyOf } from "./basket-cookie.server.ts";
import { readCookie, writeCookie } from "./cookie.ts";
import { endedSessionCookie, sessionCookie, sessionTokenOf } from "./session.server.ts";

const asked = (cookie: string) => new Request("http://here/", { headers: { Cookie: cookie } });
const token = "a".repeat(43);

test("the session cookie is out of reach of scripts and foreign forms", () => {
  const cookie = sessionCookie({ sessionToken: token, expiresAt: new Date("2026-12-24T10:00:00Z") });
  expect(cookie).toBe(`sitzung=${token}; Path=/; Expires=Thu, 24 Dec 2026 10:00:00 GMT; HttpOnly; SameSite=Lax`);
  expect(endedSessionCookie()).toContain("sitzung=; Path=/; Expires=Thu, 01 Jan 1970");
});

test("a session is read only where it looks like one", () => {
  expect(sessionTokenOf(asked(`x=1; sitzung=${token}; korb=2`))).toBe(token);
  for (const wrong of ["", "sitzung=", "sitzung=kurz", `xsitzung=${token}`, `sitzung=${token}!`, `sitzung=${"b".repeat(5000)}`]) expect(sessionTokenOf(asked(wrong)), wrong).toBeNull();
});

test("the basket's token is hidden from scripts, its count is not", () => {
  const [key, count] = basketHeaders({ token, count: 3 }).getSetCookie();
  expect(key).toMatch(/^korb-schluessel=a{43}; .*HttpOnly/);
  expect(count).toMatch(/^korb=3; /);
  expect(count).not.toContain("HttpOnly");
  expect(basketKeyOf(asked(`korb=3; korb-schluessel=${token}`))).toBe(token);
  expect(basketKeyOf(asked("korb=3"))).toBeNull();
});

test("a value that could start another cookie or header line is not written", () => {
  for (const value of ["a;b", "a\r\nSet-Cookie: x", "a b", "ä"]) expect(() => writeCookie({ name: "x", value, httpOnly: true, secure: true, expires: new Date() })).toThrow();
  expect(readCookie(asked("a=1=2; b=3"), "a")).toBe("1=2");
});
