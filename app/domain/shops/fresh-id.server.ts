import { createHash } from "node:crypto";
import { after, days } from "#app/values/time.ts";

/** How long a link in a mail lets a shop confirm and change its hours without log-in. */
const LIFE = days(60);

/**
 * What such a link is made for: the shop, and whom it was sent to, so that it ends for whoever is no longer an owner.
 * 64 characters at most, as signed links want it.
 */
export function freshId({ shopId, email }: { shopId: string; email: string }): string {
  return `${shopId}--${createHash("sha256").update(email.toLowerCase()).digest("hex").slice(0, 10)}`;
}

/** The same with its end, as letters carry it. */
export function freshLink({ shopId, email, at }: { shopId: string; email: string; at: Date }) {
  return { freshId: freshId({ shopId, email }), until: after(at, LIFE).toISOString() };
}
