/**
 * The facts of a profile that a person can set or confirm. `null` is "not known"; an access fact is yes, no or not known.
 * Lengths in centimetres, places in degrees (WGS 84). Every name is a column of Shop.
 */
export type ShopFacts = {
  name: string;
  /** a slug of trades.ts */
  trade: string;
  story: string;
  street: string | null;
  plz: string | null;
  city: string | null;
  lat: number | null;
  lon: number | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  ranges: string[];
  /** cash, girocard, credit, mobile, invoice */
  paymentKinds: string[];
  /** ISO 639 codes */
  languages: string[];
  stepCm: number | null;
  doorWidthCm: number | null;
  /** yes, limited, no */
  wheelchair: string | null;
  hasWc: boolean | null;
  hasLoop: boolean | null;
  guideDogs: boolean | null;
  hasQuietHour: boolean | null;
  quietHour: string | null;
  socialLinks: string[];
  wayText: string | null;
};
export type FactName = keyof ShopFacts;

/** What a fact is called in a sentence of the log. */
export const factWords: Record<FactName, string> = {
  name: "Name", trade: "Branche", story: "Über das Geschäft", street: "Straße", plz: "PLZ", city: "Ort", lat: "Lage", lon: "Lage",
  phone: "Telefon", email: "E-Mail", website: "Webseite", ranges: "Sortiment", paymentKinds: "Zahlungsarten", languages: "Sprachen",
  stepCm: "Stufe am Eingang", doorWidthCm: "Türbreite", wheelchair: "Rollstuhl", hasWc: "WC", hasLoop: "Induktionsschleife",
  guideDogs: "Assistenzhunde", hasQuietHour: "Stille Stunde", quietHour: "Stille Stunde", socialLinks: "Soziale Medien", wayText: "Anfahrt",
};
export const factNames: FactName[] = [
  "name", "trade", "story", "street", "plz", "city", "lat", "lon", "phone", "email", "website", "ranges", "paymentKinds", "languages",
  "stepCm", "doorWidthCm", "wheelchair", "hasWc", "hasLoop", "guideDogs", "hasQuietHour", "quietHour", "socialLinks", "wayText",
];

/** The names of these facts as a sentence names them, each once: "Telefon, Lage". */
export function nameFacts(names: readonly FactName[]): string {
  return [...new Set(names.map((name) => factWords[name]))].join(", ");
}
