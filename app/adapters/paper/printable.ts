/** What all fonts in this folder can show: Latin with its marks, German punctuation, the euro sign. */
const NOT_SHOWN = /[^\n\u0020-\u007e\u00a0-\u017e\u0218-\u021b\u1e9e\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2212]/gu;

/** A text as it can be printed: line breaks are "\n", accents joined with their letters; other controls, and letters no font here has, are left out. */
export function printable(text: string): string {
  return text.normalize("NFC").replaceAll(/\r\n?|[\u2028\u2029]/g, "\n").replaceAll("\t", " ").replaceAll(/[\u2010-\u2012]/g, "-").replaceAll(NOT_SHOWN, "").replaceAll("\u00ad", "");
}
