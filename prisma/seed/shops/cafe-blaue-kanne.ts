import { levelAccess, type DemoShop } from "../demo-shop.ts";

export const cafeBlaueKanne: DemoShop = {
  slug: "cafe-blaue-kanne", town: "erlenstedt", name: "Café Blaue Kanne", trade: "cafe",
  story: "Die Röstmaschine steht mitten im Raum, und dienstags duftet der halbe Marktplatz. Leila Haddad backt nach den Rezepten ihrer beiden Großmütter. Wer allein kommt, findet am langen Tisch immer jemanden.",
  street: "Marktplatz 9", east: 98, north: 150, phone: "0221 4710 225",
  trader: { name: "Blaue Kanne GmbH", legalForm: "GmbH", responsible: "Leila Haddad", vatId: "DE000000013", registerEntry: "Amtsgericht Erlenstedt, HRB 0225" },
  hours: "Tu-Sa 08:30-18:00; Su,PH 10:00-17:00; Mo off", hoursAgeDays: 4,
  ranges: ["Kaffee aus eigener Röstung", "Tee", "Kuchen und Torten", "Frühstück", "Mittagssuppe", "Kannen und Tassen"],
  services: [
    { name: "Frühstück am langen Tisch", minutes: 90, priceCents: 1450, description: "Samstags und sonntags bis 12 Uhr, gern mit Anmeldung." },
    { name: "Röstkurs", minutes: 120, priceCents: 4500, description: "Vier Personen, 250 g zum Mitnehmen." },
    { name: "Kaffeetafel für Gruppen", minutes: 120, priceCents: 1190, from: true, description: "Je Person, ab acht Personen." },
  ],
  access: { ...levelAccess, hasWc: true, hasLoop: false }, paymentKinds: ["cash", "girocard", "credit", "mobile"], languages: ["de", "ar", "fr"],
  wayText: "Am Marktplatz unter den Linden. Draußen 24 Plätze, Wickeltisch im Bad.",
  reservations: true, purchases: true, slots: { minutes: 30, capacity: 6, lead: 45, horizon: 5, answer: 60 },
  products: `
    = 630 | 7,50 | 20@1h
    Espresso „Nachtschicht“, 250 g | kaffee | Rösterei Blaue Kanne | 8,20 | 250 g | 14@1h | nr 650; Zutaten: Kaffeebohnen (Arabica, Robusta) | Dunkel, Haselnuss und Kakao.
    Filterkaffee „Marktplatz“, 500 g | kaffee | Rösterei Blaue Kanne | 14,50 | 500 g | 9@1h | nr 651; Zutaten: Arabica-Kaffeebohnen | Ausgewogen, gern frisch gemahlen.
    Kaffee entkoffeiniert „Später“, 250 g | kaffee | Rösterei Blaue Kanne | 8,90 | 250 g | wenige@1d | nr 652; Zutaten: Arabica-Kaffeebohnen, entkoffeiniert | Mit Quellkohlensäure entkoffeiniert.
    Probierset, 3 × 100 g | kaffee | Rösterei Blaue Kanne | 11,90 | 300 g | 7@1d | nr 653; Zutaten: Arabica-Kaffeebohnen | Drei Röstungen in einer Schachtel.
    Minztee, lose, 75 g | tee | Teehaus Wiek | 5,40 | 75 g | 8@3d | nr 654; Zutaten: Nanaminze | Wie bei der Großmutter in Fès.
    Earl Grey, lose, 100 g | tee | Teehaus Wiek | 6,90 | 100 g | 6@3d | nr 655; Zutaten: Schwarzer Tee, Bergamotteöl | Mit natürlichem Öl.
    Ostfriesenmischung, 250 g | tee | Teehaus Wiek | 9,80 | 250 g | 5@3d | nr 656; Zutaten: Schwarzer Tee | Kräftig, verträgt Sahne und Kluntje.
    Orangen-Mandel-Kuchen, Stück | kuchen-gebaeck |  | 3,80 |  | 7@40m | frisch; Zutaten: Orangen, Mandeln, Eier, Zucker; Allergene: Mandeln, Ei | Ohne Mehl, sehr saftig.
    Pflaumenstreusel, Stück | kuchen-gebaeck |  | 3,40 |  | 5@40m | frisch; Zutaten: Pflaumen, Weizenmehl, Butter, Zucker, Eier; Allergene: Weizen, Milch, Ei | Aus eingeweckten Pflaumen.
    Schokoladenkuchen, vegan, Stück | kuchen-gebaeck |  | 3,60 |  | 6@40m | frisch; Zutaten: Weizenmehl, Kakao, Rohrzucker, Rapsöl, Haferdrink; Allergene: Weizen, Hafer | Dunkel und feucht.
    Zitronentarte, ganz | kuchen-gebaeck |  | 29,00 |  | 1@2h | frisch; Zutaten: Zitronen, Butter, Eier, Zucker, Weizenmehl; Allergene: Milch, Ei, Weizen | Zehn Stücke. Gern am Vortag bestellen.
    Zimtknoten | kuchen-gebaeck |  | 2,90 |  | wenige@40m | frisch; Zutaten: Weizenmehl, Butter, Zucker, Zimt, Hefe, Milch; Allergene: Weizen, Milch | Mit Kardamom.
    Dattelkekse, 150 g | kuchen-gebaeck |  | 5,90 | 150 g | 11@2d | Zutaten: Datteln, Weizenmehl, Butter, Sesam; Allergene: Weizen, Milch, Sesam | Gefüllt und in Sesam gerollt.
    Linsensuppe im Glas, 450 g | kaese-feinkost |  | 6,50 | 450 g | 8@1d | nr 657; Zutaten: rote Linsen, Wasser, Zwiebeln, Möhren, Olivenöl, Kreuzkümmel, Salz | Nur warm machen, mit Zitrone servieren.
    Granola „Fensterplatz“, 350 g | getreide-huelsenfruechte |  | 7,90 | 350 g | 6@2d | nr 658; Zutaten: Haferflocken, Mandeln, Honig, Rapsöl, Zimt; Allergene: Hafer, Mandeln | Knusprig mit Honig von der Imkerei Kolk.
    = 620 | 7,90 | 4@2d
    Vanilleeis im Becher, 150 ml | eis |  | 4,20 | 150 ml | 10@1d | frisch; Zutaten: Milch, Sahne, Zucker, Eigelb, Vanille; Allergene: Milch, Ei | Im Haus gerührt, mit echter Vanille.
    Kaffeekanne „Blau“, 1 l | geschirr-kueche | Herdfest | 44,00 |  | 3@5d | nr 659 | Emaille wie im Schaufenster.
    Becher mit Sprenkeln, 300 ml | geschirr-kueche | Töpferei am Wehr | 22,00 |  | 6@5d | nr 660 | Von Hand gedreht, spülmaschinenfest.
    Handfilter aus Porzellan | geschirr-kueche | Herdfest | 24,90 |  | 4@6d | nr 661 | Für eine bis vier Tassen.
    Filterpapier, 100 Stück | geschirr-kueche | Herdfest | 4,50 |  | da@6d | nr 662 | Ungebleicht, Größe 4.
  `,
};
