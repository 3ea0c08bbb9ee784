/** A title in quotation marks; its own ones become the inner kind, as German sets them. */
export function quoteTitle(title: string): string {
  return `„${title.replaceAll("„", "‚").replaceAll("“", "‘")}“`;
}
