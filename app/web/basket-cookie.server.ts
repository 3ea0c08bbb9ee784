import { now } from "#app/clock.server.ts";
import { env } from "#app/env.server.ts";
import { after, days } from "#app/values/time.ts";
import { readCookie, writeCookie } from "#app/web/cookie.ts";

const secure = env.publicUrl.startsWith("https:");
const KEY = "korb-schluessel";
const COUNT = "korb";
export const BASKET_LASTS = days(30);

/** The token of this browser's basket, or null. */
export function basketKeyOf(request: Request): string | null {
  const token = readCookie(request, KEY);
  return token !== null && /^[\w-]{20,64}$/.test(token) ? token : null;
}

/**
 * Headers that tell the browser its basket: the token out of reach of scripts, and the number of articles (shown up to 999)
 * readable, so that public pages can be the same for everyone and still show it. Add more with append().
 */
export function basketHeaders({ token, count }: { token: string; count: number }): Headers {
  return both({ token, count: String(Math.max(0, Math.min(999, Math.trunc(count)))), expires: after(now(), BASKET_LASTS) });
}

/** Headers that let the browser forget its basket. */
export function forgottenBasketHeaders(): Headers {
  return both({ token: "", count: "", expires: new Date(0) });
}

function both({ token, count, expires }: { token: string; count: string; expires: Date }): Headers {
  const headers = new Headers();
  headers.append("Set-Cookie", writeCookie({ name: KEY, value: token, httpOnly: true, secure, expires }));
  headers.append("Set-Cookie", writeCookie({ name: COUNT, value: count, httpOnly: false, secure, expires }));
  return headers;
}
