import type { TownSlug } from "./demo-shop.ts";

export const demoRegion = { id: "region-demo", slug: "demo", name: "Stadtkorb-Land" };

/** Two towns that exist on no map but this one, with postcodes nobody was given. Land as in ISO 3166-2:DE. */
export const demoTowns = [
  {
    id: "town-erlenstedt", slug: "erlenstedt" satisfies TownSlug, name: "Erlenstedt", land: "NW", hue: 28, lat: 51.852, lon: 6.905, plz: "46327",
    hallName: "Stadt Erlenstedt, Stadtmarketing", hallStreet: "Rathausplatz 1",
    greeting: "Willkommen zwischen Stadttor und Marktplatz. Hier sehen Sie, was jetzt offen hat, was da ist und was diese Woche los ist.",
  },
  {
    id: "town-planewalde", slug: "planewalde" satisfies TownSlug, name: "Planewalde", land: "BB", hue: 155, lat: 52.148, lon: 12.635, plz: "14808",
    hallName: "Stadt Planewalde, Stadtmarketing", hallStreet: "Markt 1",
    greeting: "Willkommen an der Plane. Kleine Läden, kurze Wege: Sehen Sie nach, wer offen hat, und lassen Sie sich etwas zurücklegen.",
  },
];

/** The town of that slug, with its place in the world. */
export function demoTown(slug: string) {
  const town = demoTowns.find((row) => row.slug === slug);
  if (!town) throw new Error(`no demo town ${slug}`);
  return town;
}

/** Where a point so many metres east and north of a town's centre lies, in degrees, to about 10 cm. */
export function pointFrom({ town, east, north }: { town: { lat: number; lon: number }; east: number; north: number }) {
  const metresPerDegree = 111_320;
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return {
    lat: round(town.lat + north / metresPerDegree),
    lon: round(town.lon + east / (metresPerDegree * Math.cos((town.lat * Math.PI) / 180))),
  };
}
