import type { OpenedSession } from "#app/domain/accounts/open-session.server.ts";
import { env } from "#app/env.server.ts";
import { readCookie, writeCookie } from "#app/web/cookie.ts";

const secure = env.publicUrl.startsWith("https:");
/** `__Host-` binds the cookie to this host and to https (RFC 6265bis, 4.1.3.2); without https no browser would take it. */
export const SESSION_COOKIE = secure ? "__Host-sitzung" : "sitzung";

/** The session token this request came with, or null. Only its shape is checked here. */
export function sessionTokenOf(request: Request): string | null {
  const token = readCookie(request, SESSION_COOKIE);
  return token !== null && /^[\w-]{43}$/.test(token) ? token : null;
}

/** The Set-Cookie value that hands a session to the browser. */
export function sessionCookie({ sessionToken, expiresAt }: OpenedSession): string {
  return writeCookie({ name: SESSION_COOKIE, value: sessionToken, httpOnly: true, secure, expires: expiresAt });
}

/** The Set-Cookie value that takes it away again. */
export function endedSessionCookie(): string {
  return writeCookie({ name: SESSION_COOKIE, value: "", httpOnly: true, secure, expires: new Date(0) });
}
