import { now } from "#app/clock.server.ts";
import { countTry, type TryLimit } from "#app/domain/accounts/count-tries.server.ts";

/** Counts one try of this visitor and ends the request with 429 and Retry-After where there were too many. */
export async function limitTries(limit: TryLimit): Promise<void> {
  const { allowed, until } = await countTry(limit);
  if (allowed) return;
  const seconds = Math.max(1, Math.ceil((until.getTime() - now().getTime()) / 1000));
  throw Response.json({ sentence: "Das waren sehr viele Versuche. Bitte warten Sie ein paar Minuten." }, { status: 429, headers: { "Retry-After": String(seconds), "Cache-Control": "no-store" } });
}
