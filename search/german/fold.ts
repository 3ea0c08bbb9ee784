/**
 * One spelling for all: lower case, ß → ss, no accents, and ae/oe/ue like ä/ö/ü (so "Käse", "Kaese" and "kase" meet).
 * The rules for ae/oe/ue are those of Lucene's GermanNormalizationFilter, which leaves "neue" and "Quelle" alone.
 * Invisible format characters (soft hyphens, zero-width and right-to-left marks) vanish; nothing throws.
 */
export function fold(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\p{Mn}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l");
  if (!plain.includes("e", 1)) return plain;
  return plain.replace(/ae/g, "a").replace(/oe/g, "o").replace(/(^|[^aeiouyq])ue/g, "$1u");
}
