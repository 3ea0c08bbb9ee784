/**
 * A path of our own to go on to, such as "/konto?x=1". Anything that could lead elsewhere ("//evil", "/\evil", "https:…",
 * line breaks, more than 500 characters) becomes the fallback.
 */
export function ownPath(wanted: unknown, fallback = "/konto"): string {
  if (typeof wanted !== "string" || wanted.length > 500 || !/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(wanted)) return fallback;
  const here = "http://here.invalid";
  const url = URL.canParse(wanted, here) ? new URL(wanted, here) : null;
  return url && url.origin === here && !url.pathname.startsWith("//") ? url.pathname + url.search + url.hash : fallback;
}
