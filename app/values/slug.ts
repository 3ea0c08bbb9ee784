const german: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "oe", å: "a", œ: "oe", ł: "l", đ: "d", "&": " und " };

/**
 * The part of an address made from a name: "Bäckerei Müßig & Söhne" → "baeckerei-muessig-und-soehne".
 * Only a-z, 0-9 and single hyphens, at most 80 characters; a name without any of these gives "".
 */
export function slug(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßæøåœłđ&]/g, (letter) => german[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{Mark}|['’‘`]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
}

/** Whether a part of an address can be one of ours at all. What cannot is not looked for: PostgreSQL refuses U+0000 even in a question. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,200}$/.test(text);
}
