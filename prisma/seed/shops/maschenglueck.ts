import { usualSlots, type DemoShop } from "../demo-shop.ts";

export const maschenglueck: DemoShop = {
  slug: "maschenglueck", town: "erlenstedt", name: "Maschenglück", trade: "wolle-stoffe",
  story: "Bei Birgit Ahlers liegt die Wolle nach Farben, nicht nach Marken. Wer sich verstrickt hat, setzt sich an den runden Tisch und bekommt Tee und Rat. Donnerstags wird es abends voll.",
  street: "Johannisstraße 17", east: -66, north: -48, phone: "0221 4710 155",
  trader: { name: "Maschenglück Birgit Ahlers", legalForm: "Einzelunternehmen", responsible: "Birgit Ahlers", vatId: "DE000000004", registerEntry: null },
  hours: "Tu-Fr 10:00-13:00,14:30-18:00; Sa 10:00-14:00; Mo,Su,PH off", hoursAgeDays: 9,
  ranges: ["Wolle", "Sockenwolle", "Stricknadeln", "Strickzubehör", "Knöpfe", "Häkelgarn", "Anleitungen"],
  services: [
    { name: "Strickhilfe am runden Tisch", minutes: 30, priceCents: 0, description: "Donnerstags ab 16 Uhr, ohne Termin." },
    { name: "Anfängerkurs Stricken", minutes: 120, priceCents: 3500, description: "Vier Plätze, Nadeln und Wolle inbegriffen." },
    { name: "Pullover zusammennähen", minutes: null, priceCents: 2800, from: true, description: "Wir nähen, Sie haben gestrickt. Etwa zehn Tage." },
  ],
  access: { stepCm: 12, doorWidthCm: 85, wheelchair: "limited", hasWc: null, hasLoop: null, guideDogs: true },
  paymentKinds: ["cash", "girocard"], languages: ["de"],
  wayText: "In der Johannisstraße, zwei Minuten vom Marktplatz. Eine Stufe am Eingang, eine Rampe liegt bereit: bitte klingeln.",
  reservations: true, purchases: true, slots: usualSlots,
  products: `
    Sockenwolle „Herbstlaub“, 100 g | sockenwolle | Wollwerk Aue | 8,95 | 100 g | wenige@20m | nr 200 | Vierfädig, 75 % Schurwolle, 25 % Polyamid. Verlauf von Rost bis Moos.
    Sockenwolle „Deichschaf“, 100 g | sockenwolle | Wollwerk Aue | 8,95 | 100 g | 12@20m | nr 201 | Vierfädig in meliertem Grau, wäscht sich bei 40 Grad.
    Sockenwolle „Nachtblau“, 100 g | sockenwolle | Wollwerk Aue | 7,95 | 100 g | 18@1d | nr 202 | Vierfädig, einfarbig, lichtecht.
    Sockenwolle „Ringelblume“, 100 g | sockenwolle | Wollwerk Aue | 9,50 | 100 g | 7@1d | nr 203 | Ringelt sich von selbst in Gelb, Orange und Grün.
    Sockenwolle sechsfädig „Winterfest“, 150 g | sockenwolle | Nordstrang | 12,90 | 150 g | 9@2d | nr 204 | Für dicke Socken mit Nadelstärke 3,5.
    Sockenwolle ohne Kunstfaser „Rein“, 100 g | sockenwolle | Nordstrang | 14,50 | 100 g | wenige@2d | nr 205 | Schurwolle mit Ramie, hält auch ohne Polyamid.
    Merinogarn „Wölkchen“, 50 g | wolle | Nordstrang |  |  |  | nr 206 | Weich genug für Babys, Nadelstärke 4, Lauflänge 105 m.
    + Naturweiß | 7,50 | 50 g | 20@1d
    + Salbei | 7,50 | 50 g | 14@1d
    + Rost | 7,50 | 50 g | 3@1d
    + Nachtblau | 7,50 | 50 g | 0@1d
    Alpakagarn „Anden“, 50 g | wolle | Nordstrang | 11,90 | 50 g | 10@2d | nr 207 | Leicht und sehr warm, Lauflänge 167 m.
    Schurwolle „Bauerngarn“, 100 g | wolle | Wollwerk Aue | 9,90 | 100 g | da@3d | nr 208 | Kräftig und etwas rau, für Pullover, die bleiben.
    Baumwollgarn „Sommerabend“, 50 g | wolle | Fadenlauf | 4,50 | 50 g | 31@1d | nr 209 | Merzerisiert, glänzt leicht, Nadelstärke 3.
    Leinengarn „Flachs“, 50 g | wolle | Fadenlauf | 8,20 | 50 g | ?@14d | nr 210 | Kühl im Sommer, wird mit jeder Wäsche weicher.
    Häkelgarn „Topflappen“, 50 g | wolle | Fadenlauf | 3,20 | 50 g | da@5d | nr 211 | Kochfeste Baumwolle in kräftigem Rot.
    Mohair „Nebel“, 25 g | wolle | Nordstrang | 9,80 | 25 g | 8@2d | nr 212 | Hauchfein, zum Mitlaufen oder für Tücher.
    Filzwolle „Puschen“, 50 g | wolle | Wollwerk Aue | 4,90 | 50 g | 22@4d | nr 213 | Wird in der Maschine zu dichtem Filz.
    Dochtgarn „Lammfromm“, 100 g | wolle | Wollwerk Aue | 12,50 | 100 g | wenige@1d |  | Dick und leicht, ein Schal an einem Abend.
    Handgefärbter Strang „Aatal“, 100 g | wolle | Färberei Ahlers | 24,00 | 100 g | 5@1d | nr 214 | In der Küche des Geschäfts gefärbt, kein Strang wie der andere.
    Rundstricknadel aus Bambus, 80 cm | stricknadeln | Holzspitz |  |  |  | nr 220 | Warm in der Hand, glatter Übergang zum Seil.
    + 3,0 mm | 8,90 |  | 6@2d
    + 3,5 mm | 8,90 |  | 4@2d
    + 4,0 mm | 8,90 |  | 1@2d
    + 5,0 mm | 8,90 |  | 7@2d
    Nadelspiel aus Birke, 2,5 mm | stricknadeln | Holzspitz | 9,50 |  | 9@2d | nr 221 | Fünf Nadeln, 20 cm, für Socken.
    Nadelspiel aus Stahl, 2,5 mm | stricknadeln | Spitzenreiter | 5,90 |  | 12@4d | nr 222 | Fünf Nadeln, schnell und leise.
    Jackennadeln, 4,5 mm | stricknadeln | Spitzenreiter | 6,50 |  | da@8d | nr 223 | Ein Paar, 35 cm, Aluminium.
    Häkelnadel mit weichem Griff, 4 mm | stricknadeln | Spitzenreiter | 4,90 |  | 8@3d | nr 224 | Schont die Finger an langen Abenden.
    Nadelset mit Wechselspitzen | stricknadeln | Holzspitz | 89,00 |  | 2@6d | nr 225 | Acht Stärken, drei Seile, in einer Leinentasche.
    Maschenmarkierer, 20 Stück | strickzubehoer | Spitzenreiter | 3,90 |  | 25@2d | nr 230 | Bunt und glatt, hängen nirgends fest.
    Reihenzähler zum Umhängen | strickzubehoer | Spitzenreiter | 6,90 |  | 7@4d | nr 231 | Ein Klick je Reihe, auch im Zug zu hören.
    Wollnadeln ohne Spitze, 6 Stück | strickzubehoer | Spitzenreiter | 3,50 |  | da@6d | nr 232 | Zum Vernähen und Zusammennähen.
    Maßband im Schneckenhaus | strickzubehoer | Fadenlauf | 7,50 |  | 6@3d | nr 233 | 1,5 m, rollt sich selbst auf.
    Knöpfe aus Steinnuss, 6 Stück | strickzubehoer | Fadenlauf | 5,40 |  | wenige@1d | nr 234 | 18 mm, jeder etwas anders.
    Projekttasche „Knäuel“ | strickzubehoer | Färberei Ahlers | 28,00 |  | 4@2d |  | Aus Segeltuch genäht, mit Loch für den Faden.
    Wollwaschmittel mit Lanolin, 250 ml | putzen-waschen | Schafseele | 8,90 | 250 ml | 11@5d | nr 235 | Ohne Ausspülen, duftet nach nichts.
    Anleitungsheft „Zwölf Paar Socken“ | strickzubehoer | Herdblatt | 12,00 |  | 6@3d | nr 236; MwSt 7 | Für jeden Monat ein Muster, von ganz leicht bis knifflig.
    Anleitungsheft „Erste Mütze“ | strickzubehoer | Herdblatt | 6,50 |  | da@7d | nr 237; MwSt 7 | Für Anfänger, mit Zeichnungen.
  `,
};
