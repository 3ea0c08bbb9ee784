import { ask } from "../support/ask.ts";

type Kind = "page" | "script" | "style" | "font" | "picture" | "other";
/** Bytes as they travel. Pictures are those not marked as lazy, which a phone loads at once. */
export type PageBytes = Record<Kind, number> & { total: number; requests: number };

/** Fetches a page and what it names itself, once, as a new visitor's browser that takes brotli does, and adds up the bodies. */
export async function measurePageBytes(house: string, path: string): Promise<PageBytes> {
  const plain = await ask(house, { path });
  const found = namedBy(plain.text);
  const bytes: PageBytes = { page: 0, script: 0, style: 0, font: 0, picture: 0, other: 0, total: 0, requests: 0 };
  const seen = new Set<string>();
  const fetchOne = async (kind: Kind, address: string) => {
    if (seen.has(address)) return;
    seen.add(address);
    const { status, body } = await ask(house, { path: address, headers: { "Accept-Encoding": "gzip, deflate, br", "Accept": "*/*" } });
    if (status !== 200) throw new Error(`${address} answered ${status}`);
    bytes[kind] += body.length;
    bytes.total += body.length;
    bytes.requests += 1;
    if (kind !== "script") return;
    const { text } = await ask(house, { path: address });
    for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) await fetchOne("script", `/assets/${name}`);
  };
  await fetchOne("page", path);
  for (const { kind, address } of found) await fetchOne(kind, address);
  return bytes;
}

function namedBy(html: string): Array<{ kind: Kind; address: string }> {
  const tags = [...html.matchAll(/<(link|script|img|source)\b[^>]*>/g)].map(([tag]) => tag);
  const own = tags.flatMap((tag) => {
    const address = (/\s(?:href|src)="(\/[^"]*)"/.exec(tag)?.[1] ?? "").replaceAll("&amp;", "&");
    const kind = kindOf(tag);
    return address && kind ? [{ kind, address }] : [];
  });
  // the inline module of Remix imports the manifest and the routes by name
  const imported = [...html.matchAll(/(?:import|from)\s*\(?"(\/assets\/[^"]+\.js)"/g)].map(([, address]) => ({ kind: "script" as const, address }));
  return [...own, ...imported];
}

function kindOf(tag: string): Kind | null {
  if (tag.startsWith("<script") || /rel="modulepreload"/.test(tag)) return "script";
  if (/rel="stylesheet"/.test(tag)) return "style";
  if (/as="font"/.test(tag)) return "font";
  if (tag.startsWith("<img")) return /loading="lazy"/.test(tag) ? null : "picture";
  if (/rel="(icon|preload)"/.test(tag)) return "other";
  return null;
}
