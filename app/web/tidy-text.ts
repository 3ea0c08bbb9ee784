/** Control characters but tab and line break; marks that turn the reading direction of what follows; non-characters and lone surrogates. */
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * What a person typed, the way we keep it: Unicode NFC (so that "ü" is one character wherever it comes from), line breaks
 * as \n, no control characters (PostgreSQL refuses U+0000), no blanks around it.
 */
export function tidyText(typed: string): string {
  return typed.replaceAll(/\r\n?/g, "\n").replaceAll(UNWANTED, "").normalize("NFC").trim();
}
