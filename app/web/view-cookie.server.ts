import { now } from "#app/clock.server.ts";
import { env } from "#app/env.server.ts";
import { after, days } from "#app/values/time.ts";
import { writeCookie } from "#app/web/cookie.ts";

/** hell, dunkel, or geraet: as the device has it, which needs no cookie. */
export type View = "hell" | "dunkel" | "geraet";

/** The Set-Cookie value for light or dark, kept a year; "geraet" takes it away. */
export function viewCookie(view: View): string {
  const plain = view === "geraet";
  return writeCookie({ name: "ansicht", value: plain ? "" : view, httpOnly: true, secure: env.publicUrl.startsWith("https:"), expires: plain ? new Date(0) : after(now(), days(365)) });
}
