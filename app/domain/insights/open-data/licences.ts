/** A licence under which records are given away: its SPDX id or short name, its text, and its name in DCAT-AP.de. */
export type Licence = { id: string; name: string; url: string; dcat: string | null };

export const licences = {
  town: { id: "DL-DE-BY-2.0", name: "Datenlizenz Deutschland – Namensnennung – Version 2.0", url: "https://www.govdata.de/dl-de/by-2-0", dcat: "http://dcat-ap.de/def/licenses/dl-by-de/2.0" },
  osm: { id: "ODbL-1.0", name: "Open Data Commons Open Database License 1.0", url: "https://opendatacommons.org/licenses/odbl/1-0/", dcat: "http://dcat-ap.de/def/licenses/odbl" },
  mit: { id: "MIT", name: "MIT License", url: "https://spdx.org/licenses/MIT.html", dcat: null },
} satisfies Record<string, Licence>;

type Origin = { source: string | null; licence: string | null };

/**
 * Under which licence a shop's record may be passed on, and whom to name. A record that began with a list from elsewhere keeps the
 * licence of that list, however much of it the shop has confirmed since (ODbL 4.4: a database derived from it stays under it);
 * the rest is the town's. See docs/decisions/013-licence-of-open-data.md.
 */
export function licenceOf({ source, licence }: Origin, publisher: string): { licence: Licence; attribution: string } {
  const said = `${licence ?? ""} ${source ?? ""}`;
  if (/odbl|openstreetmap|\bosm\b/i.test(said)) return { licence: licences.osm, attribution: "© OpenStreetMap contributors" };
  if (/\bMIT\b/.test(licence ?? "")) return { licence: licences.mit, attribution: (licence ?? "").replace(/^MIT,?\s*/, "") || source || publisher };
  return { licence: licences.town, attribution: publisher };
}

/** Licences that we know how to pass on; a record under any other is not given away. */
export function mayBeGiven({ source, licence }: Origin): boolean {
  return licence === null || /odbl|openstreetmap|\bMIT\b|dl-de|datenlizenz/i.test(`${licence} ${source ?? ""}`);
}
