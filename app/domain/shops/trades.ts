/**
 * The trades of a town centre: what kind of place a shop is, which of the eight houses of the street it lives in,
 * and the words people type when they look for one.
 */
export type Trade = { slug: string; house: string; name: string; synonyms: string[] };

export const houses = [
  { slug: "essen-trinken", name: "Essen & Trinken" },
  { slug: "buecher-spiel", name: "Bücher & Spiel" },
  { slug: "mode-schuhe", name: "Mode & Schuhe" },
  { slug: "rad-sport", name: "Rad & Sport" },
  { slug: "haus-handwerk", name: "Haus & Handwerk" },
  { slug: "gesundheit", name: "Gesundheit" },
  { slug: "friseur-pflege", name: "Friseur & Pflege" },
  { slug: "kultur-rathaus", name: "Kultur & Rathaus" },
];

// house: slug = German name = synonyms
const table = `
essen-trinken
  baeckerei = Bäckerei = Bäcker, Brot, Brötchen, Backwaren, Konditorei
  metzgerei = Metzgerei = Metzger, Fleischerei, Schlachter, Wurst, Fleisch
  cafe = Café = Kaffeehaus, Kaffee, Kuchen, Frühstück
  restaurant = Restaurant = Essen gehen, Gaststätte, Lokal, Mittagstisch
  gasthaus = Gasthaus = Kneipe, Wirtshaus, Biergarten, Bar, Bier
  imbiss = Imbiss = Schnellimbiss, Döner, Pommes, Mitnehmen
  eisdiele = Eisdiele = Eiscafé, Eis, Gelato
  lebensmittel = Lebensmittel = Supermarkt, Nahversorger, Dorfladen, Einkaufen
  obst-gemuese = Obst & Gemüse = Gemüsehändler, Obstladen, Früchte
  feinkost = Feinkost = Käse, Delikatessen, Antipasti
  unverpackt = Unverpacktladen = unverpackt, lose, Nachfüllen, plastikfrei
  wein = Wein & Spirituosen = Weinhandlung, Winzer, Schnaps, Sekt
  getraenke = Getränke = Getränkemarkt, Wasser, Limonade, Bierkasten
  tee-kaffee = Tee & Kaffee = Teeladen, Rösterei, Kaffeebohnen
  hofladen = Hofladen = Bauernhof, Eier, Milchautomat, Direktvermarkter, Imkerei, Honig
  wochenmarkt = Markt = Wochenmarkt, Bauernmarkt, Marktstand
  kiosk = Kiosk = Zeitungen, Tabak, Zigaretten, Presse, Büdchen
buecher-spiel
  buchhandlung = Buchhandlung = Bücher, Buchladen, Lesen, Romane
  spielwaren = Spielwaren = Spielzeug, Spielzeugladen, Brettspiele
  schreibwaren = Schreibwaren = Papier, Stifte, Schulbedarf, Bürobedarf
mode-schuhe
  mode = Mode = Kleidung, Bekleidung, Boutique, Textil, Anziehsachen
  schuhe = Schuhe = Schuhgeschäft, Stiefel, Kinderschuhe, Sandalen
  schmuck = Schmuck & Uhren = Juwelier, Goldschmied, Uhrmacher, Ringe
  wolle-stoffe = Wolle & Stoffe = Handarbeit, Stricken, Garn, Nähen, Kurzwaren
  schneiderei = Änderungsschneiderei = Schneider, Nähen, kürzen, Reißverschluss
rad-sport
  fahrrad = Fahrräder = Fahrradladen, Radladen, Zweirad, Fahrradwerkstatt, E-Bike
  sport = Sport = Sportgeschäft, Turnschuhe, Laufen, Trikots
  motorrad = Motorräder = Motorrad, Roller, Mofa
  auto = Autohaus = Auto, Neuwagen, Gebrauchtwagen
  werkstatt = Kfz-Werkstatt = Autowerkstatt, Reifen, TÜV, Inspektion
  tankstelle = Tankstelle = tanken, Benzin, Diesel
haus-handwerk
  eisenwaren = Eisenwaren = Werkzeug, Schrauben, Beschläge, Farben, Haushaltsgeräte
  baumarkt = Baumarkt = Heimwerker, Holz, Baustoffe
  moebel = Möbel & Raumausstattung = Möbelhaus, Einrichtung, Gardinen, Polster
  haushaltswaren = Haushaltswaren = Geschirr, Töpfe, Pfannen, Keramik, Töpferei
  elektronik = Elektronik = Handy, Computer, Fernseher, Radio, Reparatur
  foto = Foto = Fotograf, Passbilder, Kamera
  blumen = Blumen = Florist, Gärtnerei, Sträuße, Pflanzen
  tierbedarf = Tierbedarf = Tierfutter, Hund, Katze, Zoohandlung
  geschenke = Geschenke = Geschenkartikel, Andenken, schöne Dinge
  seifen = Seifen & Kerzen = Seifensiederei, Seife, Kerzen, Naturkosmetik
  sonderposten = Sonderposten = Restposten, Schnäppchen
  reinigung = Reinigung & Wäscherei = Textilreinigung, Waschsalon, Hemden, bügeln
  schluesseldienst = Schlüsseldienst = Schlüssel nachmachen, Schloss, Schuster
  bestattungen = Bestattungen = Bestatter, Trauer
gesundheit
  apotheke = Apotheke = Medikamente, Arznei, Rezept, Pillen
  drogerie = Drogerie = Waschmittel, Windeln, Zahnpasta
  optik = Optik = Optiker, Brille, Kontaktlinsen, Sehtest
  hoerakustik = Hörakustik = Hörgerät, Hörtest
  sanitaetshaus = Sanitätshaus = Rollator, Bandage, Einlagen
  massage = Massage = Physiotherapie, Entspannung
friseur-pflege
  friseur = Friseur = Haare schneiden, Haarschnitt, Frisör, Barbier, Färben
  kosmetik = Kosmetik = Nagelstudio, Gesichtsbehandlung, Fußpflege, Maniküre
  tattoo = Tattoo = Tätowierung, Piercing
kultur-rathaus
  rathaus = Rathaus = Bürgerbüro, Ausweis, Stadtverwaltung
  buecherei = Bücherei = Bibliothek, ausleihen, Lesesaal
  theater = Theater = Bühne, Kino, Schauspiel
  post = Post = Postfiliale, Paket, Briefmarken
  bank = Bank = Sparkasse, Geldautomat, Konto
  reisebuero = Reisebüro = Urlaub, Reise, Fahrkarten
`;

export const trades: Trade[] = readTrades();

const bySlug = new Map(trades.map((trade) => [trade.slug, trade]));

/** The trade of a slug; null for one we do not know. */
export function findTrade(slug: string): Trade | null {
  return bySlug.get(slug) ?? null;
}

/** The slug of the house a trade lives in; the last house for what we do not know. */
export function houseOf(tradeSlug: string): string {
  return bySlug.get(tradeSlug)?.house ?? "kultur-rathaus";
}

function readTrades(): Trade[] {
  let house = "";
  return table.trim().split("\n").flatMap((line) => {
    if (!line.startsWith(" ")) {
      house = line;
      return [];
    }
    const [slug = "", name = "", synonyms = ""] = line.split(" = ").map((cell) => cell.trim());
    return [{ slug, house, name, synonyms: synonyms.split(", ") }];
  });
}
