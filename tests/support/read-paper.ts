import { inflateSync } from "node:zlib";

type Part = { dict: string; stream: Buffer | null };
export type PaperPage = { texts: string[]; /** dark squares of the page's QR code, row by row */ code: boolean[][] };

/** Reads one of our own PDFs back: what can be selected and read aloud on each page, and which fonts lie in the file. */
export function readPaper(pdf: Buffer): { pages: PaperPage[]; fonts: string[]; title: string; language: string } {
  const parts = readParts(pdf);
  const all = [...parts.values()];
  const pages = all.filter(({ dict }) => /\/Type \/Page\b(?!s)/.test(dict)).map(({ dict }) => readPage(dict, parts));
  const embedded = all.filter(({ dict }) => dict.includes("/Type /FontDescriptor") && dict.includes("/FontFile2")).map(({ dict }) => /\/FontName \/[A-Z]+\+([\w-]+)/.exec(dict)?.[1] ?? "?");
  return { pages, fonts: embedded.sort(), title: titleOf(parts), language: /\/Lang \(([\w-]+)\)/.exec(all.map(({ dict }) => dict).join("\n"))?.[1] ?? "" };
}

function readParts(pdf: Buffer): Map<string, Part> {
  const text = pdf.toString("latin1");
  const parts = new Map<string, Part>();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = found.index + found[0].length;
    const streamAt = text.indexOf("\nstream\n", start);
    const endAt = text.indexOf("\nendobj", start);
    const dict = text.slice(start, streamAt > 0 && streamAt < endAt ? streamAt : endAt);
    const length = Number(/\/Length (\d+)/.exec(dict)?.[1] ?? 0);
    const raw = streamAt > 0 && streamAt < endAt ? pdf.subarray(streamAt + 8, streamAt + 8 + length) : null;
    parts.set(found[1], { dict, stream: raw && (dict.includes("/FlateDecode") ? inflateSync(raw) : raw) });
  }
  return parts;
}

function follow(dict: string, name: string, parts: Map<string, Part>): Part {
  const [, id] = new RegExp(String.raw`/${name} (\d+) 0 R`).exec(dict) ?? [];
  return parts.get(id ?? "") ?? { dict: "", stream: null };
}

function readPage(dict: string, parts: Map<string, Part>): PaperPage {
  const content = follow(dict, "Contents", parts).stream?.toString("latin1") ?? "";
  const fonts = new Map([...follow(dict, "Resources", parts).dict.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, readLetters(follow(parts.get(id)?.dict ?? "", "ToUnicode", parts).stream?.toString("latin1") ?? "")]));
  const texts: string[] = [];
  let letters = new Map<string, string>();
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    else texts.push([...(shown ?? "").matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex]) => hex.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? "?").join(""));
  }
  return { texts, code: readCode(content) };
}

/** Which letters a font's glyphs stand for. */
function readLetters(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, first, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    for (const [at, [, hex]] of [...list.matchAll(/<([0-9a-f ]+)>/g)].entries())
      letters.set((parseInt(first, 16) + at).toString(16).padStart(4, "0"), (hex.replaceAll(" ", "").match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join(""));
  return letters;
}

/** A QR code is drawn in units of its squares, each run of dark ones in a row as one box. */
function readCode(content: string): boolean[][] {
  const bars = [...content.matchAll(/^(\d+) (\d+) m\n(\d+) \2 l$/gm)].map(([, from, row, to]) => ({ from: Number(from), row: Number(row), to: Number(to) }));
  const size = Math.max(0, ...bars.map(({ to }) => to));
  const code = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const { from, row, to } of bars) code[row].fill(true, from, to);
  return code;
}

function titleOf(parts: Map<string, Part>): string {
  const info = [...parts.values()].find(({ dict }) => dict.includes("/Producer"))?.dict ?? "";
  const raw = follow(info, "Title", parts).dict.replace(/^\(|\)$/g, "").replaceAll(/\\([nrtbf()\\])/g, (_, letter: string) => ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" })[letter] ?? letter);
  const bytes = Buffer.from(raw, "latin1");
  return bytes[0] === 0xfe ? Buffer.from(bytes.subarray(2)).swap16().toString("utf16le") : raw;
}
