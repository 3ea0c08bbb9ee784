import { randomBytes } from "node:crypto";

/** An id that looks like Stripe's: a prefix that says what it names, and 24 letters and digits nobody can guess. */
export function newId(prefix: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  return prefix + [...randomBytes(24)].map((byte) => alphabet[byte % alphabet.length]).join("");
}
