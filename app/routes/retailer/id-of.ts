/** An id or slug from an address; "" for what cannot be one, so that it is looked for and not found. */
export function idOf(text: string | undefined): string {
  return /^[\w-]{1,100}$/.exec(text ?? "")?.[0] ?? "";
}
