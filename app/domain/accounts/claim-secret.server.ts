import { createHmac } from "node:crypto";
import { env } from "#app/env.server.ts";

/** Letters and digits that nobody takes for another: no 0, O, 1 and I. 32 of them, so that five bits make one. */
const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const CODE_LENGTH = 10;

/**
 * The token in the link or QR code of a claim. It is made from the claim's id and the installation's secret whenever a letter is
 * printed or a mail is written, so that it lies neither in the database nor in the queue. 43 characters that fit into an address.
 */
export function claimToken(claimId: string): string {
  return createHmac("sha256", env.secret).update(`claim-token|${claimId}`).digest("base64url");
}

/** The code in the letter, for whoever types: 50 bits in two groups, "K7MQ4-XR2BH". */
export function claimCode(claimId: string): string {
  const bytes = createHmac("sha256", env.secret).update(`claim-code|${claimId}`).digest();
  const letters = [...bytes.subarray(0, CODE_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/**
 * What the database keeps of a code, as printed or as typed: without blanks and dashes, in capitals. Keyed, because 50 bits could be
 * tried out against a plain hash by whoever stole a copy of the database. Null for what cannot be a code.
 */
export function hashClaimCode(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[\s\u2010-\u2015-]/g, "");
  if (letters.length !== CODE_LENGTH || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  return createHmac("sha256", env.secret).update(`claim-code-hash|${letters}`).digest("hex");
}
