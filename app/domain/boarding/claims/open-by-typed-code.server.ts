import { setTimeout as pause } from "node:timers/promises";
import { countTry } from "#app/domain/accounts/count-tries.server.ts";
import { minutes, seconds } from "#app/values/time.ts";
import { openByCode } from "./find-claim.server.ts";

/** As many codes as a town types in a quarter of an hour after 200 letters, all visitors together. */
const MANY = 300;

/**
 * The token of the letter with this code, or null. Where the whole installation is asked for many codes, every answer takes 1.5 s:
 * slowed, never locked, because whoever holds a letter must still get in. With 50 bits a code, guessing is hopeless at any speed.
 */
export async function openByTypedCode(typed: string): Promise<string | null> {
  const { allowed } = await countTry({ what: "claim-code-all", who: "everybody", most: MANY, within: minutes(15) });
  if (!allowed) await pause(seconds(1.5));
  return openByCode(typed);
}
