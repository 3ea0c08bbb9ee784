const MOST = 300;

/**
 * What a person types as the address of a page, as we keep it: "www.laden.de" becomes "https://www.laden.de/". Null for what leads to
 * no page of the open web: other schemes (javascript:, data:), names without a dot, log-in parts, numbers for a host.
 */
export function readWebAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === "" || text.length > MOST || /[\s<>"'`\\]/.test(text)) return null;
  const url = parsed(/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(url.hostname) && url.href.length <= MOST ? url.href : null;
}

/** Only what leads to a page: a kept address may have come by an import. */
export function webHref(kept: string | null): string | null {
  return kept !== null && readWebAddress(kept) !== null ? readWebAddress(kept) : null;
}

/** "laden-am-markt.de" for an address, without "www." and without a lonely slash. */
export function webName(href: string): string {
  return href.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
