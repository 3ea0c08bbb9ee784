/** The sizes a photo is kept in: longest side in pixels. */
export const photoEdges = [480, 960, 1600] as const;
export type PhotoEdge = (typeof photoEdges)[number];
const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(480|960|1600)\.webp$/;

/** The address of a photo in one size. `key` as kept in the row. */
export function photoHref(key: string, edge: PhotoEdge): string {
  return `/bilder/foto/${key.slice("photos/".length)}-${edge}.webp`;
}

/** The file of a photo in one size, as the file store names it. */
export function photoFile(key: string, edge: PhotoEdge): string {
  return `${key}-${edge}.webp`;
}

/** The key a name in an address, or the end of a file's name, belongs to; null for what is no photo of ours. */
export function photoKeyOf(name: string): string | null {
  const id = NAME.exec(name)?.[1];
  return id ? `photos/${id}` : null;
}
