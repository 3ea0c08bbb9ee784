import type { Motif, MotifName, Palette, PaletteName } from "#app/values/motifs.ts";
import { motifs, palettes, patterns } from "#app/values/motifs.ts";
import { fnv1a } from "#app/values/paper.ts";

const paletteNames = Object.keys(palettes).filter((name): name is PaletteName => name in palettes);
const fronts = ["laden-altstadt", "laden-markise", "laden-treppengiebel"] as const satisfies MotifName[];
/** Inks for a shop front, which stands on whatever paper the page gives it. */
const frontInks = { p: "transparent", a: "#4a6a9e", b: "#c83a2a", c: "#fbf7ec", d: "#132540" } satisfies Palette;
const eventMotifs = ["marktstand", "konzert", "laternenfest", "flohmarkt"] as const satisfies MotifName[];
export type EventMotif = (typeof eventMotifs)[number];

/** Whether there is a motif of this name. */
export function isMotif(name: string): name is MotifName {
  return Object.hasOwn(motifs, name);
}

/** Whether a motif of this name is made for events. */
export function isEventMotif(name: string): name is EventMotif {
  return eventMotifs.some((motif) => motif === name);
}

/** What a motif shows, for the words beside the picture: "Fahrräder, Werkstatt". */
export function motifShows(name: MotifName): string {
  return motifs[name].shows;
}

/**
 * A product's picture as a complete SVG, 320 by 240, colours filled in. `nth` counts this shop's products with the same
 * motif from 0, in the order of their making, and is kept with the product so that the picture stays. Within a shop 84
 * pictures of one motif differ, and two in a row never share a paper.
 */
export function composePicture({ motif, shopId, nth }: { motif: MotifName; shopId: string; nth: number }): string {
  const base = fnv1a(shopId);
  const drawn: Motif = motifs[motif];
  const palette = palettes[paletteNames[(base + 5 * nth) % 12] ?? drawn.palette];
  const pattern = patterns[((base >>> 8) + 3 * nth) % 7] ?? "";
  const zoom = [1, 1.1, 1.2][((base >>> 16) + nth) % 3] ?? 1;
  const mirror = drawn.mayMirror && ((nth >> 1) & 1) === 1;
  return print({ palette, pattern, shapes: placed(drawn.shapes, zoom, mirror) });
}

/** An event's picture by its kind. Festivals of light stay at night, the rest take a paper by the event's id. */
export function composeEventPicture({ motif, eventId }: { motif: MotifName; eventId: string }): string {
  const base = fnv1a(eventId);
  const drawn: Motif = motifs[motif];
  if (motif === "laternenfest") return print({ palette: palettes[drawn.palette], pattern: "", shapes: drawn.shapes });
  const palette = palettes[paletteNames[base % 12] ?? drawn.palette];
  return print({ palette, pattern: patterns[(base >>> 8) % 7] ?? "", shapes: drawn.shapes });
}

/** A shop's front, one of three by its id, 270 by 202, without a paper of its own. */
export function composeShopFront({ shopId }: { shopId: string }): string {
  const { shapes } = motifs[fronts[fnv1a(shopId) % 3] ?? "laden-altstadt"];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="270" height="202" viewBox="25 8 270 202">${coloured(shapes, frontInks)}</svg>`;
}

function placed(shapes: string, zoom: number, mirror: boolean): string {
  if (zoom === 1 && !mirror) return shapes;
  return `<g transform="translate(160 120) scale(${mirror ? -zoom : zoom} ${zoom}) translate(-160 -120)">${shapes}</g>`;
}

function print({ palette, pattern, shapes }: { palette: Palette; pattern: string; shapes: string }): string {
  const paper = `<path fill="${palette.p}" d="M0 0h320v240H0z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240" viewBox="0 0 320 240">${paper}${coloured(pattern + shapes, palette)}</svg>`;
}

function coloured(shapes: string, inks: Palette): string {
  return shapes.replace(/var\(--([pabcd])\)/g, (whole, ink: string) => {
    const found = Object.entries(inks).find(([name]) => name === ink);
    return found ? found[1] : whole;
  });
}
