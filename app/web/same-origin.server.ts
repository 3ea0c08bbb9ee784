export type AskedFrom = {
  method: string;
  /** without query */
  path: string;
  origin: string | undefined;
  /** Sec-Fetch-Site */
  fetchSite: string | undefined;
  /** the request's own Host */
  host: string | undefined;
  /** env.publicUrl */
  publicUrl: string;
};

/** Called by other machines, which have no pages and no cookies: webhooks are signed, the API wants a key. */
const FROM_MACHINES = /^\/(webhooks|v1)\//;
const SAFE = /^(GET|HEAD|OPTIONS)$/;

/**
 * Whether a request may change something: it comes from a page of our own. Browsers name the sending page in Origin
 * (Fetch standard, "append a request Origin header") or its relation in Sec-Fetch-Site; a program that sends neither
 * has no cookies of a visitor to misuse. "null" is the origin of sandboxed and hidden senders: no.
 */
export function mayChange({ method, path, origin, fetchSite, host, publicUrl }: AskedFrom): boolean {
  if (SAFE.test(method) || FROM_MACHINES.test(path)) return true;
  if (origin !== undefined) return isOwn({ origin, host, publicUrl });
  return fetchSite === undefined || fetchSite === "same-origin" || fetchSite === "none";
}

function isOwn({ origin, host, publicUrl }: { origin: string; host: string | undefined; publicUrl: string }): boolean {
  if (!/^https?:\/\/[^/]+$/i.test(origin) || !URL.canParse(origin)) return false;
  const sender = new URL(origin);
  return sender.origin === new URL(publicUrl).origin || (host !== undefined && sender.host === host.toLowerCase());
}
