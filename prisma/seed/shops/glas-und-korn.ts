import { levelAccess, type DemoShop } from "../demo-shop.ts";

export const glasUndKorn: DemoShop = {
  slug: "glas-und-korn", town: "erlenstedt", name: "Glas & Korn", trade: "unverpackt",
  story: "Bringen Sie ein Glas mit, oder leihen Sie eins. Der Laden gehört 214 Menschen aus Erlenstedt, die ihn als Genossenschaft gegründet haben. Gewogen wird genau, geplaudert wird reichlich.",
  street: "Nordwall 22", east: 138, north: 330, phone: "0221 4710 218",
  trader: { name: "Glas & Korn Genossenschaft eG", legalForm: "eG", responsible: "Vorstand: Lea Niehoff, Bernd Ostrop", vatId: "DE000000012", registerEntry: "Amtsgericht Erlenstedt, GnR 0218" },
  hours: "Mo-Fr 09:00-18:30; Sa 09:00-14:00; PH off", hoursAgeDays: 7,
  ranges: ["Getreide und Flocken", "Hülsenfrüchte", "Nüsse", "Gewürze", "Öl und Essig", "Seife", "Putzmittel zum Nachfüllen"],
  services: [{ name: "Vorbestellung abfüllen", minutes: 15, priceCents: 0, description: "Wir füllen in Pfandgläser, Sie holen ab." }],
  access: { ...levelAccess, hasWc: true }, paymentKinds: ["cash", "girocard", "mobile"], languages: ["de", "en"],
  wayText: "Nordwall, neben der Bücherei. Lastenrad-Stellplatz vor der Tür.",
  reservations: true, purchases: true, slots: { minutes: 30, capacity: 5, lead: 120, horizon: 7, answer: 120 },
  products: `
    Haferflocken, 500 g | getreide-huelsenfruechte | Hof Esch | 1,60 | 500 g | da@1d | nr 600; Zutaten: Hafer; Allergene: Hafer | Zart, von einem Hof 9 km entfernt.
    Dinkelmehl, 1 kg | getreide-huelsenfruechte | Hof Esch | 2,40 | 1 kg | 16@1d | nr 601; Zutaten: Dinkel; Allergene: Dinkel | Type 630, frisch gemahlen.
    Roggenvollkornmehl, 1 kg | getreide-huelsenfruechte | Hof Esch | 2,10 | 1 kg | da@1d | nr 602; Zutaten: Roggen; Allergene: Roggen | Für Sauerteig wie gemacht.
    Rote Linsen, 500 g | getreide-huelsenfruechte | Glas & Korn | 2,90 | 500 g | da@2d | nr 603; Zutaten: rote Linsen | In zwölf Minuten gar.
    Belugalinsen, 500 g | getreide-huelsenfruechte | Glas & Korn | 4,20 | 500 g | wenige@2d | Zutaten: Belugalinsen | Bleiben fest, für Salat.
    Kichererbsen, 500 g | getreide-huelsenfruechte | Glas & Korn | 3,10 | 500 g | da@2d | Zutaten: Kichererbsen | Über Nacht einweichen.
    Basmatireis, 1 kg | getreide-huelsenfruechte | Glas & Korn | 4,60 | 1 kg | da@2d | Zutaten: Reis | Langkorn, duftet beim Kochen.
    Spirelli aus Hartweizen, 500 g | getreide-huelsenfruechte | Glas & Korn | 2,20 | 500 g | da@3d | Zutaten: Hartweizengrieß; Allergene: Weizen | Aus dem großen Spender.
    = 191 | 7,20 | 4@2d
    Haselnüsse, 200 g | nuesse-trockenfruechte | Glas & Korn | 4,90 | 200 g | da@2d | nr 610; Zutaten: Haselnüsse; Allergene: Haselnüsse | Ganze Kerne, ungeröstet.
    Mandeln, 200 g | nuesse-trockenfruechte | Glas & Korn | 4,40 | 200 g | da@2d | nr 611; Zutaten: Mandeln; Allergene: Mandeln | Mit Haut.
    Walnüsse, 200 g | nuesse-trockenfruechte | Hof Esch | 4,80 | 200 g | wenige@2d | nr 612; Zutaten: Walnüsse; Allergene: Walnüsse | Halbe Kerne aus der Gegend.
    Rosinen, 250 g | nuesse-trockenfruechte | Glas & Korn | 2,60 | 250 g | da@4d | Zutaten: Sultaninen | Ungeschwefelt.
    Apfelringe, 100 g | nuesse-trockenfruechte | Mosterei Aatal | 3,60 | 100 g | 9@4d | nr 613; Zutaten: Äpfel | Langsam getrocknet, ohne Zucker.
    Studentenfutter, 250 g | nuesse-trockenfruechte | Glas & Korn | 4,20 | 250 g | da@4d | Zutaten: Rosinen, Mandeln, Haselnüsse, Cashewkerne; Allergene: Mandeln, Haselnüsse, Cashewkerne | Mehr Nuss als Rosine.
    Sommerblütenhonig, 500 g | honig-aufstrich | Imkerei Kolk | 7,50 | 500 g | 13@1d | nr 620; Zutaten: Honig; Pfand 0,50 | Cremig gerührt, Glas mit Pfand.
    Waldhonig, 500 g | honig-aufstrich | Imkerei Kolk | 8,90 | 500 g | 6@1d | nr 621; Zutaten: Honig; Pfand 0,50 | Dunkel und malzig.
    Nussmus, 250 g | honig-aufstrich | Glas & Korn | 6,80 | 250 g | 5@2d | Zutaten: Haselnüsse, Salz; Allergene: Haselnüsse | Im Laden gemahlen.
    Pflaumenmus, 340 g | honig-aufstrich | Hof Esch | 4,50 | 340 g | 12@3d | nr 622; Zutaten: Pflaumen, Zucker, Zimt | Acht Stunden im Kessel.
    Rapsöl kalt gepresst, 0,5 l | oel-essig-gewuerze | Hof Esch | 5,90 | 0,5 l | 10@3d | nr 623; Zutaten: Rapsöl | Nussig und goldgelb.
    Apfelessig naturtrüb, 0,5 l | oel-essig-gewuerze | Mosterei Aatal | 3,90 | 0,5 l | da@3d | nr 624; Zutaten: Apfelessig | Zum Nachfüllen, Flasche mit Pfand möglich.
    Paprika geräuchert, 50 g | oel-essig-gewuerze | Glas & Korn | 2,80 | 50 g | da@5d | Zutaten: Paprika | Über Eichenholz geräuchert.
    Kräutersalz, 100 g | oel-essig-gewuerze | Glas & Korn | 2,40 | 100 g | da@5d | Zutaten: Salz, Petersilie, Liebstöckel, Sellerie; Allergene: Sellerie | Von Hand gemischt.
    Kaffee „Genossenschaft“, 250 g | kaffee | Rösterei Blaue Kanne | 7,90 | 250 g | 8@1d | nr 630; Zutaten: Arabica-Kaffeebohnen | Im Café Blaue Kanne geröstet.
    Kamillenblüten, 50 g | tee | Hof Esch | 3,20 | 50 g | da@6d | nr 631; Zutaten: Kamillenblüten | Ganze Blüten, von Hand gelesen.
    Zartbitterschokolade 70 %, 100 g | schokolade-suesses | Kakaokontor | 3,40 | 100 g | 20@2d | nr 632; Zutaten: Kakaomasse, Rohrzucker, Kakaobutter; Allergene: kann Milch enthalten | Aus Bohnen eines einzigen Hofes.
    Äpfel „Boskoop“, 1 kg | obst-gemuese | Hof Esch | 2,90 | 1 kg | da@2h | frisch; Zutaten: Äpfel | Säuerlich, gut zum Backen.
    Kartoffeln festkochend, 2 kg | obst-gemuese | Hof Esch | 3,80 | 2 kg | 15@2h | frisch; Zutaten: Kartoffeln | Ungewaschen, halten länger.
    Milch in der Pfandflasche, 1 l | kaese-feinkost | Hof Esch | 1,90 | 1 l | wenige@2h | frisch; Pfand 0,15; Zutaten: Vollmilch; Allergene: Milch | Pasteurisiert, mit Rahm obenauf.
    Haferdrink, 1 l | saft-limonade | Hof Esch | 2,30 | 1 l | 14@2d | nr 633; Zutaten: Wasser, Hafer, Salz; Allergene: Hafer | Vier Zutaten wären eine zu viel, schäumt im Kaffee.
    Spülmittel zum Nachfüllen, 500 ml | putzen-waschen | Klarseif | 2,90 | 500 ml | da@4d | nr 640 | Ohne Duft, schont die Hände.
    Waschmittel flüssig, 1 l | putzen-waschen | Klarseif | 5,20 | 1 l | da@4d | nr 641 | Für 20 Wäschen, ohne Duft.
    Zahnputztabletten, 65 Stück | koerperpflege | Klarseif | 6,90 |  | 9@5d | nr 642; Hygiene | Mit Fluorid, im Glas.
  `,
};
