import { ownPath } from "#app/domain/accounts/own-path.ts";

/** Where a quick form leads back to: the page it stood on, with a word on what was saved. */
export function wayBack({ wanted, base, saved }: { wanted: string | null | undefined; base: string; saved?: string }): string {
  const path = ownPath(wanted, `${base}/produkte`);
  const url = new URL(path.startsWith(`${base}/`) || path.startsWith(`${base}?`) || path === base ? path : `${base}/produkte`, "http://here.invalid");
  if (saved !== undefined) {
    url.searchParams.set("gespeichert", saved);
    url.hash = saved;
  }
  return url.pathname + url.search + url.hash;
}
