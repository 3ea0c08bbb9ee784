import { readWebAddress, webName } from "./web-address.ts";

export const MOST_LINKS = 8;
/** Hosts whose name says less than their house does; subdomains belong to them. */
const houses: Array<[host: string, name: string]> = [
  ["instagram.com", "Instagram"], ["facebook.com", "Facebook"], ["youtube.com", "YouTube"], ["tiktok.com", "TikTok"], ["pinterest.com", "Pinterest"], ["pinterest.de", "Pinterest"],
  ["linkedin.com", "LinkedIn"], ["xing.com", "Xing"], ["threads.net", "Threads"], ["threads.com", "Threads"], ["bsky.app", "Bluesky"], ["wa.me", "WhatsApp"], ["t.me", "Telegram"], ["x.com", "X"],
  ["etsy.com", "Etsy"], ["komoot.com", "Komoot"], ["vimeo.com", "Vimeo"],
];
export type SocialLink = { name: string; href: string };

/**
 * Addresses of a shop's pages elsewhere, one a line or parted by blanks. Kept are https addresses only, each once; the first line that is
 * none is named in `wrong`.
 */
export function readSocialLinks(typed: string): { ok: true; links: string[] } | { ok: false; wrong: string } {
  const lines = typed.split(/[\s,;]+/).filter(Boolean);
  const links: string[] = [];
  for (const line of lines) {
    const href = readWebAddress(line);
    if (href === null || !href.startsWith("https:")) return { ok: false, wrong: line.slice(0, 80) };
    if (!links.includes(href)) links.push(href);
  }
  return { ok: true, links };
}

/** Kept addresses with the name one knows the house by: "Instagram", "Mastodon (social.beispiel.de)", else the host. */
export function socialLinks(kept: readonly string[]): SocialLink[] {
  return kept.flatMap((address) => {
    const href = readWebAddress(address);
    return href?.startsWith("https:") ? [{ name: nameOf(new URL(href)), href }] : [];
  });
}

function nameOf({ hostname, pathname }: URL): string {
  const house = houses.find(([host]) => hostname === host || hostname.endsWith(`.${host}`));
  if (house) return house[1];
  const host = webName(`https://${hostname}`);
  return /^\/@[\w.]+\/?$/.test(pathname) ? `Mastodon (${host})` : host;
}
