import { createHash, randomBytes } from "node:crypto";
import { days } from "#app/values/time.ts";

/** How long a basket waits for its shopper after the last change, in milliseconds. */
export const basketLifetime = days(30);

/** 32 random bytes for the cookie; the database keeps only their hash. */
export function newBasketToken(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 in hex. */
export function hashBasketToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
