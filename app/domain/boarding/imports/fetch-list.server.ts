import { type Fetched, fetchOutside } from "#app/adapters/fetching/index.server.ts";
import { seconds } from "#app/values/time.ts";
import { MOST_LIST_BYTES } from "./read-list.server.ts";

export type { FetchProblem } from "#app/adapters/fetching/index.server.ts";

/** The file behind an address a steward gave, from the public internet only: at most 10 MB in 20 seconds. `name` is the last part of its address. */
export async function fetchList(address: string): Promise<(Fetched & { ok: true; name: string }) | (Fetched & { ok: false })> {
  const fetched = await fetchOutside({ url: address, maxBytes: MOST_LIST_BYTES, timeoutMs: seconds(20) });
  return fetched.ok ? { ...fetched, name: nameOf(fetched.url) } : fetched;
}

function nameOf(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split("/").filter(Boolean).at(-1) ?? hostname;
  try {
    return decodeURIComponent(last).slice(0, 100);
  } catch {
    return last.slice(0, 100);
  }
}
