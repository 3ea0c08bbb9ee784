/** What a column of an office's table can hold. `person` is never taken. */
export type ColumnKind = "number" | "name" | "street" | "house" | "plz" | "city" | "place" | "phone" | "email" | "website" | "trade" | "hours" | "ranges" | "lat" | "lon" | "person";

/** How German offices call their columns, as sameWords() leaves them. The first word fits before a later one. */
const words: Array<[ColumnKind, RegExp]> = [
  ["person", /^(inhaber(in)?|inhaberin?nen|eigentuemer(in)?|ansprechpartner(in)?|ansprechperson|kontaktperson|geschaeftsfuehr(er|erin|ung)|vorname|nachname|familienname|anrede|titel|betreiber(in)?|vertreten durch|geburtsdatum|mobil|handy|mobiltelefon|mobilnummer|privat.*)$/],
  ["number", /^(nummer|nr|lfd nr|laufende nummer|lfdnr|id|kennung|mitgliedsnummer|mitgliedsnr|mitglied nr|betriebsnummer|kundennummer|objekt id)$/],
  ["name", /^(name|firma|firmenname|geschaeft|geschaeftsname|betrieb|betriebsname|unternehmen|unternehmensname|laden|ladenname|bezeichnung|name des (geschaefts|geschaeftes|betriebs|betriebes|unternehmens|ladens)|haendler|einzelhaendler|mitglied)$/],
  ["place", /^(plz ?(und|u)? ?(ort|stadt)|postleitzahl (und|u)? ?ort)$/],
  ["street", /^(strasse|str|strassenname|anschrift|adresse|strasse (und |u )?(hausnummer|hausnr|nr|haus nr)|strasse hnr|geschaeftsadresse|lage)$/],
  ["house", /^(hausnummer|hausnr|haus nr|hnr|hsnr)$/],
  ["plz", /^(plz|postleitzahl|post leitzahl)$/],
  ["city", /^(ort|stadt|gemeinde|wohnort|ortschaft|sitz)$/],
  ["phone", /^(telefon|tel|telefonnummer|telefonnr|tel nr|telefon nr|rufnummer|fon|festnetz|telefon geschaeft(lich)?|phone)$/],
  ["email", /^(e ?mail|mail|e ?mail ?adresse|mailadresse)$/],
  ["website", /^(webseite|website|web|homepage|internet|internetseite|internetadresse|url|www|webadresse|web site)$/],
  ["trade", /^(branche|branchen|kategorie|art|gewerbe|gewerbeart|sparte|geschaeftsart|betriebsart|gruppe|typ|branche kategorie)$/],
  ["hours", /^(oeffnungszeiten|oeffnungszeit|geschaeftszeiten|geoeffnet|zeiten|offen|opening ?hours)$/],
  ["ranges", /^(sortiment|sortimente|angebot|waren|warengruppen|produkte)$/],
  ["lat", /^(breite|breitengrad|geo ?breite|lat|latitude|y|koordinate lat)$/],
  ["lon", /^(laenge|laengengrad|geo ?laenge|lon|lng|long|longitude|x|koordinate lon)$/],
];

/** The heading in plain letters: "Straße / Haus-Nr.:" → "strasse haus nr". */
export function sameWords(text: string): string {
  return text.toLowerCase().normalize("NFC").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss").replaceAll(/[^a-z0-9]+/g, " ").trim();
}

export type Columns = { kinds: Map<ColumnKind, number>; unread: Array<{ heading: string; why: "unknown" | "person" | "twice" }> };

/** Which column holds what. A "Nr." to the right of the street is its house number. Headings nobody knows, or that name persons, are told. */
export function readColumns(headings: string[]): Columns {
  const kinds = new Map<ColumnKind, number>();
  const unread: Columns["unread"] = [];
  headings.forEach((heading, index) => {
    const plain = sameWords(heading);
    if (plain === "") return;
    const found = words.find(([, pattern]) => pattern.test(plain))?.[0];
    const kind = found === "number" && plain === "nr" && kinds.get("street") === index - 1 ? "house" : found;
    if (kind === undefined || kind === "person") return void unread.push({ heading: heading.trim().slice(0, 40), why: kind ?? "unknown" });
    if (kinds.has(kind)) return void unread.push({ heading: heading.trim().slice(0, 40), why: "twice" });
    kinds.set(kind, index);
  });
  return { kinds, unread };
}
