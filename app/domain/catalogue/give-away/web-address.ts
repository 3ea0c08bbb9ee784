/** Whether this leads to a page and nowhere else: an imported address could be a script. */
export function isWebAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text);
}
