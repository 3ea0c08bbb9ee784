import type { Part } from "../german/analysis.ts";

/** Where a term stands in a document, in one number: attribute (by its order in ranking.ts), word position, part of the word. */
export function packPlace({ attribute, position, part }: { attribute: number; position: number; part: Part }): number {
  return (attribute << 20) | (Math.min(position, 0xffff) << 2) | part;
}

export const attributeOf = (place: number) => place >> 20;
export const positionOf = (place: number) => (place >> 2) & 0x3ffff;
export const partOf = (place: number) => place & 3;
