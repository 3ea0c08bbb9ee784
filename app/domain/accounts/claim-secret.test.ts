import { expect, test } from "vitest";
import { claimCode, claimToken, hashClaimCode } from "./claim-secret.server.ts";

test("token and code of a claim are always the same and of no other claim", () => {
  const ids = Array.from({ length: 500 }, (_, number) => `claim-${number}`);
  expect(claimToken(ids[0])).toBe(claimToken(ids[0]));
  expect(new Set(ids.map(claimToken)).size).toBe(500);
  expect(new Set(ids.map(claimCode)).size).toBe(500);
  for (const id of ids) {
    expect(claimToken(id)).toMatch(/^[\w-]{43}$/);
    expect(claimCode(id)).toMatch(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/);
  }
});

test("a code is understood in small letters, with blanks, with and without its dash", () => {
  const code = claimCode("claim-1");
  const hash = hashClaimCode(code);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  for (const typed of [code.toLowerCase(), code.replace("-", ""), code.replace("-", " – "), [...code].join(" ")]) expect(hashClaimCode(typed), typed).toBe(hash);
});

test("what cannot be a code is none", () => {
  for (const typed of ["", "ABCDE-FGHJ", "ABCDE-FGHJKL", "ABCDE-FGHJ0", "ABCDE-FGHJI", "ÄBCDE-FGHJK", "x".repeat(5000)]) expect(hashClaimCode(typed), typed.slice(0, 20)).toBeNull();
});
