/** The id of a place from an address; "" for what cannot be one, so that it is looked for and not found. */
export function placeIdOf(params: { ort?: string }): string {
  return /^[\w-]{1,60}$/.exec(params.ort ?? "")?.[0] ?? "";
}
