import { readFileSync } from "node:fs";

/** Names of the sample that become new shops. */
export const sampleNames = { tea: "Teehaus Samowar", toys: "Puppenwerkstatt Finkenzeller" };

/**
 * The made-up extract of Erlenstedt as a file to choose in a form. `turn` gives its places other names and numbers (and a kilometre between them),
 * so that journeys running at once bring different shops aboard; 0 is the file as it stands.
 */
export function erlenstedtExtract({ turn }: { turn: number }) {
  const text = readFileSync(new URL("./erlenstedt-extract.geojson", import.meta.url), "utf8");
  const own = turn === 0 ? text : text
    .replaceAll(/90000000(\d\d)/g, (_, last) => `900000${turn}0${last}`).replaceAll(/("coordinates": |\[)\[?(6\.90\d+), /g, (found, start, lon) => found.replace(lon, (Number(lon) + turn / 50).toFixed(5)))
    .replaceAll(sampleNames.tea, nameOf("tea", turn)).replaceAll(sampleNames.toys, nameOf("toys", turn)).replaceAll("Gerberstraße", `Gerberstraße ${turn}`).replaceAll("Am Nordwall", `Am Nordwall ${turn}`);
  return { name: "erlenstedt-extract.geojson", mimeType: "application/geo+json", buffer: Buffer.from(own) };
}

export function nameOf(shop: keyof typeof sampleNames, turn: number): string {
  return turn === 0 ? sampleNames[shop] : `${sampleNames[shop]} ${["", "Ost", "Süd", "West"][turn] ?? turn}`;
}
