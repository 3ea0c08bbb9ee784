/**
 * The product tree of the demo region. The VAT rate (percent) is what a product of the category carries
 * unless its own row says otherwise: § 12 (2) UStG with annex 2 gives 7 % to food, books, newspapers, cut flowers and plants.
 */
export type DemoCategory = { id: string; parentId: string | null; name: string; motif: string; vatRate: number; food: boolean };

// top: slug = name = motif; below: slug = name = motif = VAT
const table = `
essen-trinken = Essen & Trinken = aepfel
  brot-broetchen = Brot & Brötchen = brot = 7
  kuchen-gebaeck = Kuchen & Gebäck = kuchen = 7
  kaffee = Kaffee = kaffee = 7
  tee = Tee = kaffee = 7
  kaese-feinkost = Käse & Feinkost = kaese = 7
  honig-aufstrich = Honig & Aufstrich = kaese = 7
  oel-essig-gewuerze = Öl, Essig & Gewürze = kaese = 7
  getreide-huelsenfruechte = Getreide & Hülsenfrüchte = brot = 7
  nuesse-trockenfruechte = Nüsse & Trockenfrüchte = aepfel = 7
  obst-gemuese = Obst & Gemüse = aepfel = 7
  schokolade-suesses = Schokolade & Süßes = kuchen = 7
  eis = Eis = eis = 7
getraenke = Getränke = wein
  weisswein = Weißwein = wein = 19
  rotwein = Rotwein = wein = 19
  rose-schaumwein = Rosé & Schaumwein = wein = 19
  spirituosen = Spirituosen = wein = 19
  bier = Bier & Apfelwein = wein = 19
  saft-limonade = Saft & Limonade = wein = 19
buecher = Bücher = buecher
  romane = Romane = buecher = 7
  krimis = Krimis = buecher = 7
  kinderbuecher = Kinderbücher = buecher = 7
  jugendbuecher = Jugendbücher = buecher = 7
  sachbuecher = Sachbücher = buecher = 7
  kochbuecher = Kochbücher = buecher = 7
  reise-region = Reise & Region = buecher = 7
  kalender-papier = Kalender & Papier = buecher = 19
spiel = Spiel = brettspiel
  brettspiele = Brettspiele = brettspiel = 19
  kartenspiele = Karten- und Würfelspiele = brettspiel = 19
  puzzle = Puzzle = brettspiel = 19
  holzspielzeug = Holzspielzeug = holzeisenbahn = 19
  bauen-basteln = Bauen & Basteln = holzeisenbahn = 19
  puppen-kuscheltiere = Puppen & Kuscheltiere = holzeisenbahn = 19
  spielen-draussen = Spielen draußen = holzeisenbahn = 19
mode = Mode = kleid
  jacken = Jacken & Mäntel = jacke = 19
  pullover-hemden = Pullover & Hemden = jacke = 19
  hosen = Hosen = jacke = 19
  kleider-roecke = Kleider & Röcke = kleid = 19
  tuecher-muetzen = Tücher & Mützen = kleid = 19
schuhe = Schuhe = schuhe
  damenschuhe = Damenschuhe = schuhe = 19
  herrenschuhe = Herrenschuhe = schuhe = 19
  kinderschuhe = Kinderschuhe = schuhe = 19
  schuhpflege = Schuhpflege = schuhe = 19
handarbeit = Handarbeit = wolle
  wolle = Wolle & Garn = wolle = 19
  sockenwolle = Sockenwolle = wolle = 19
  stricknadeln = Stricknadeln = stricken = 19
  strickzubehoer = Strickzubehör = stricken = 19
rad = Rad & Sport = fahrrad
  fahrraeder = Fahrräder = fahrrad = 19
  kinderfahrraeder = Kinderfahrräder = fahrrad = 19
  fahrradschloesser-buegel = Fahrradschlösser, Bügel & Falt = fahrradschloss = 19
  fahrradschloesser-kette = Fahrradschlösser, Kette & Kabel = kettenschloss = 19
  fahrradhelme = Fahrradhelme = fahrradhelm = 19
  fahrradlicht = Fahrradlicht = lampe = 19
  fahrradteile = Fahrradteile = fahrrad = 19
  fahrradtaschen = Taschen & Körbe = fahrrad = 19
haus = Haus & Handwerk = hammer
  werkzeug = Werkzeug = hammer = 19
  schrauben-beschlaege = Schrauben & Beschläge = schrauben = 19
  schloesser-sicherheit = Schlösser & Sicherheit = schrauben = 19
  farben-lacke = Farben & Lacke = farbe = 19
  garten = Garten = hammer = 19
  lampen = Lampen & Leuchtmittel = lampe = 19
  kerzen-wohnen = Kerzen & Wohnen = kerze = 19
  geschirr-kueche = Geschirr & Küche = kaffee = 19
elektronik = Elektronik = kopfhoerer
  kopfhoerer = Kopfhörer = kopfhoerer = 19
  radio-lautsprecher = Radio & Lautsprecher = kopfhoerer = 19
  telefone = Telefone = telefon = 19
  handyzubehoer = Handyzubehör = telefon = 19
  strom-batterien = Strom & Batterien = lampe = 19
pflanzen = Blumen & Pflanzen = blumen
  straeusse = Sträuße & Schnittblumen = blumen = 7
  topfpflanzen = Topfpflanzen = blumen = 7
  saat-zwiebeln = Saatgut & Zwiebeln = blumen = 7
  toepfe-vasen = Töpfe & Vasen = kerze = 19
pflege = Pflege = seife
  seife = Seife = seife = 19
  haarpflege = Haarpflege = friseur = 19
  koerperpflege = Körperpflege = seife = 19
  putzen-waschen = Putzen & Waschen = seife = 19
`;

const edible = ["essen-trinken", "getraenke"];

export const categories: DemoCategory[] = readCategories();

function readCategories() {
  let parent: DemoCategory | null = null;
  return table.trim().split("\n").map((line) => {
    const [id = "", name = "", motif = "", vat = "19"] = line.split(" = ").map((cell) => cell.trim());
    const top = !line.startsWith(" ");
    const row: DemoCategory = {
      id, name, motif, vatRate: Number(vat), parentId: top ? null : (parent?.id ?? null),
      food: edible.includes(top ? id : (parent?.id ?? "")),
    };
    if (top) parent = row;
    return row;
  });
}
