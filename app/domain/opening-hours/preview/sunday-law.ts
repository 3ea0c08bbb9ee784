import { lands } from "#app/values/lands.ts";

/** The law on shop hours of each Land, as it is called. General knowledge, checked by nobody: the sentence only asks the shop to look. */
const laws: Record<string, string> = {
  BW: "Gesetz über die Ladenöffnung in Baden-Württemberg (LadÖG)", BY: "Bayerischen Ladenschlussgesetz (BayLadSchlG)", BE: "Berliner Ladenöffnungsgesetz (BerlLadÖffG)",
  BB: "Brandenburgischen Ladenöffnungsgesetz (BbgLöG)", HB: "Bremischen Ladenschlussgesetz", HH: "Hamburgischen Ladenöffnungsgesetz", HE: "Hessischen Ladenöffnungsgesetz (HLöG)",
  MV: "Ladenöffnungsgesetz Mecklenburg-Vorpommern (LöffG M-V)", NI: "Niedersächsischen Gesetz über Ladenöffnungs- und Verkaufszeiten (NLöffVZG)",
  NW: "Ladenöffnungsgesetz NRW (LÖG NRW)", RP: "Ladenöffnungsgesetz Rheinland-Pfalz (LadöffnG)", SL: "Ladenöffnungsgesetz des Saarlands (LÖG Saarland)",
  SN: "Sächsischen Ladenöffnungsgesetz (SächsLadÖffG)", ST: "Ladenöffnungszeitengesetz Sachsen-Anhalt (LÖffZeitG LSA)", SH: "Ladenöffnungszeitengesetz Schleswig-Holstein (LÖffZG)",
  TH: "Thüringer Ladenöffnungsgesetz (ThürLadÖffG)",
};

/** Trades the laws make room for, in fixed hours. */
const exempt: Record<string, string> = {
  baeckerei: "Bäckereien", blumen: "Blumenläden", kiosk: "Kioske mit Zeitungen", hofladen: "den Verkauf vom Hof", tankstelle: "Tankstellen", apotheke: "Apotheken", eisdiele: "Eisdielen",
};
/** No shops in the sense of these laws. */
const elsewhere = /^(cafe|restaurant|gasthaus|imbiss|theater|buecherei|rathaus)$/;
const services = /^(friseur|kosmetik|tattoo|massage|schneiderei|werkstatt|reinigung|schluesseldienst|bestattungen|reisebuero|bank|post|foto)$/;

/**
 * What a shop is told whose hours fall on Sundays or public holidays; null where its trade is none of these laws' business.
 * A hint, never a refusal: § exemptions differ by Land, town and season.
 */
export function sundayLaw({ land, trade }: { land: string; trade: string }): string | null {
  if (elsewhere.test(trade)) return null;
  if (services.test(trade)) return `Ob Sie sonntags und an Feiertagen arbeiten dürfen, regelt das Feiertagsgesetz des Landes. Bitte prüfen Sie das vorher.`;
  const rule = `Sonntags und an Feiertagen müssen Läden in ${lands[land] ?? "Deutschland"} nach dem ${laws[land] ?? "Ladenöffnungsgesetz"} meist geschlossen bleiben.`;
  const name = exempt[trade];
  return name
    ? `${rule} Für ${name} gibt es eine Ausnahme, oft nur für bestimmte Stunden. Bitte prüfen Sie, ob Ihre Zeiten hineinpassen.`
    : `${rule} Ausnahmen gelten etwa für Bäckereien, Blumenläden und Kioske zu bestimmten Stunden und an verkaufsoffenen Sonntagen der Stadt.`;
}

/** What a steward is told who declares a day on a Sunday or holiday. */
export function townSundayLaw(land: string): string {
  return `Verkaufsoffene Sonntage und Feiertage sind nach dem ${laws[land] ?? "Ladenöffnungsgesetz"} nur erlaubt, wenn die Stadt sie durch eine Verordnung freigegeben hat. Bitte tragen Sie den Tag erst ein, wenn es sie gibt.`;
}
