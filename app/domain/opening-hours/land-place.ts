/** Where the library of opening hours believes a Land to be: it knows public holidays by the name and sunset by the coordinates. */
export type LandPlace = { lat: string; lon: string; address: { country_code: "de"; state: string } };

/** The sixteen Länder by their code, with a point in their middle (sunset differs by a few minutes within a Land). */
const LAENDER: Record<string, [name: string, lat: string, lon: string]> = {
  BB: ["Brandenburg", "52.41", "13.06"],
  BE: ["Berlin", "52.52", "13.40"],
  BW: ["Baden-Württemberg", "48.66", "9.35"],
  BY: ["Bayern", "48.95", "11.40"],
  HB: ["Bremen", "53.08", "8.80"],
  HE: ["Hessen", "50.65", "9.16"],
  HH: ["Hamburg", "53.55", "9.99"],
  MV: ["Mecklenburg-Vorpommern", "53.61", "12.43"],
  NI: ["Niedersachsen", "52.64", "9.85"],
  NW: ["Nordrhein-Westfalen", "51.43", "7.66"],
  RP: ["Rheinland-Pfalz", "49.91", "7.45"],
  SH: ["Schleswig-Holstein", "54.22", "9.70"],
  SL: ["Saarland", "49.40", "7.02"],
  SN: ["Sachsen", "51.10", "13.20"],
  ST: ["Sachsen-Anhalt", "51.95", "11.69"],
  TH: ["Thüringen", "50.90", "11.03"],
};

/** The codes of the sixteen Länder (ISO 3166-2:DE without "DE-"). */
export const LAND_CODES = Object.keys(LAENDER);

/** The German name of a Land by its code, such as "Nordrhein-Westfalen" for NW. Throws on an unknown code. */
export function landName(land: string): string {
  return landPlace(land).address.state;
}

/**
 * The place of a Land by its code ("NW", also "DE-NW"). Throws on an unknown code.
 * Coordinates are strings because opening_hours 3.15 ignores numbers without a word (its types say otherwise).
 */
export function landPlace(land: string): LandPlace {
  const found = LAENDER[land.replace(/^DE-/, "")];
  if (!found) throw new RangeError(`"${land}" is no German Land; use one of ${LAND_CODES.join(", ")}.`);
  const [state, lat, lon] = found;
  return { lat, lon, address: { country_code: "de", state } };
}
