/** The coloured papers of houses, posters, tiles and shop fronts. */
export const papers = ["straw", "mint", "rose", "sky", "apricot", "chalk"] as const;
export type Paper = (typeof papers)[number];

/** FNV-1a, 32 bit: the same number for the same id, for ever and everywhere. https://www.rfc-editor.org/rfc/rfc9923 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** The paper something is printed on, chosen once and for all by its id (all but the pale chalk). */
export function paperOf(id: string): Paper {
  return papers[fnv1a(id) % 5] ?? "straw";
}
