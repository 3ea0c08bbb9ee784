import { env } from "#app/env.server.ts";

/** The whole address of a path of ours, as the world knows it; never made from a request. */
export function publicAddress(path: string): string {
  return env.publicUrl + path;
}
