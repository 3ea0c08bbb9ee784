import type { Comparable } from "#app/domain/boarding/imports/matching/match-shops.ts";

/** Numbers from 0 to 1 that are the same in every run (mulberry32). For tests. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same place as another list would have it: misspelt, with a legal form, without the word of its trade, a little elsewhere, perhaps without a map. For tests. */
export function perturb<Place extends Comparable>(place: Place, chance: () => number): Place {
  const metres = 40 * chance();
  const angle = 2 * Math.PI * chance();
  const unplaced = place.street && chance() < 0.25;
  const moved = typeof place.lat === "number" && typeof place.lon === "number" && {
    lat: place.lat + (metres * Math.sin(angle)) / 111_000, lon: place.lon + (metres * Math.cos(angle)) / 70_000,
  };
  return { ...place, name: otherName(place.name, chance), ...(place.street && { street: otherStreet(place.street, chance) }), ...moved, ...(unplaced && { lat: undefined, lon: undefined }) };
}

function otherName(name: string, chance: () => number): string {
  const turns = [
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss"),
    (text: string) => `${text} ${["GmbH", "GmbH & Co. KG", "e.K.", "OHG", "Inh. Vera Muster"][Math.floor(chance() * 5)]}`,
    (text: string) => misspelt(text, chance),
    (text: string) => (text.split(" ").length === 2 ? text.split(" ").reverse().join(" ") : text),
    (text: string) => text.replaceAll("-", " ").replaceAll("&", "und"),
    (text: string) => text,
  ];
  const first = turns[Math.floor(chance() * turns.length)](name);
  return chance() < 0.3 ? turns[Math.floor(chance() * turns.length)](first) : first;
}

function misspelt(text: string, chance: () => number): string {
  const at = 1 + Math.floor(chance() * Math.max(1, text.length - 2));
  const kinds = [text.slice(0, at) + text.slice(at + 1), `${text.slice(0, at)}${text[at] ?? ""}${text.slice(at)}`, `${text.slice(0, at - 1)}${text[at] ?? ""}${text[at - 1] ?? ""}${text.slice(at + 1)}`];
  return kinds[Math.floor(chance() * kinds.length)];
}

function otherStreet(street: string, chance: () => number): string {
  return chance() < 0.5 ? street.replace(/straße\b/, "str.").replace(/Straße\b/, "Str.") : street.replace("ß", "ss");
}
