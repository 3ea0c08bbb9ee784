import { createHmac, timingSafeEqual } from "node:crypto";
import { now } from "#app/clock.server.ts";
import { env } from "#app/env.server.ts";

/** order: a shopper's page of one checkout (its id). answer: a shop's page of one order (its id). claim-access: who has just answered a letter (the claim's id). fresh: where a shop confirms its hours (shop and receiver). */
export type LinkPurpose = "order" | "answer" | "fresh" | "claim-access";

/**
 * A token that opens one thing for whoever holds it, without log-in: the id, an expiry and an HMAC-SHA256 over both and
 * the purpose. Safe as one segment of an address. Ids are letters, digits, "_" and "-". Without `expires` it never ends.
 */
export function signLink({ purpose, id, expires }: { purpose: LinkPurpose; id: string; expires?: Date }): string {
  if (!/^[\w-]{1,64}$/.test(id)) throw new Error("an id that cannot be signed");
  const until = expires ? Math.floor(expires.getTime() / 1000).toString(36) : "0";
  return `${id}.${until}.${seal({ purpose, id, until }).toString("base64url")}`;
}

/** The id the token was made for; "expired" for a true token whose time is over; null for anything else. */
export function readLink({ purpose, token }: { purpose: LinkPurpose; token: string }): { id: string } | "expired" | null {
  const [, id, until, given] = /^([\w-]{1,64})\.([0-9a-z]{1,10})\.([\w-]{43})$/.exec(token) ?? [];
  if (!id || !until || !given) return null;
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(seal({ purpose, id, until }).toString("base64url")))) return null;
  return until !== "0" && parseInt(until, 36) * 1000 <= now().getTime() ? "expired" : { id };
}

function seal({ purpose, id, until }: { purpose: LinkPurpose; id: string; until: string }): Buffer {
  return createHmac("sha256", env.secret).update(`signed-link|${purpose}|${id}|${until}`).digest();
}
