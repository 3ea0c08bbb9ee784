import { motifs, type MotifName } from "#app/values/motifs.ts";
import { isEventMotif, isMotif, motifShows } from "#app/values/picture.ts";

const names = Object.keys(motifs).filter((name): name is MotifName => isEventMotif(name));

/** The drawn pictures an event can have, with an address to look at them; first the one it has, where that is none of the usual. */
export function eventMotifs(current = "") {
  const shown = isMotif(current) && !isEventMotif(current) ? [current, ...names] : names;
  return shown.map((name) => ({ name, shows: motifShows(name), picture: `/bilder/termin/${name}/muster.svg` }));
}
