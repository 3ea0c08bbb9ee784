import { levelAccess, usualSlots, type DemoShop } from "../demo-shop.ts";

export const schuhhausTritt: DemoShop = {
  slug: "schuhhaus-tritt", town: "erlenstedt", name: "Schuhhaus Tritt", trade: "schuhe",
  story: "Seit 1934 wird bei Tritt gemessen, nicht geraten. Kinderfüße bekommen einen Stempel ins Heft und einen Luftballon. In der Werkstatt hinten riecht es nach Leder, und das soll so bleiben.",
  street: "Lange Straße 30", east: 28, north: -240, phone: "0221 4710 211",
  trader: { name: "Schuhhaus Tritt KG", legalForm: "KG", responsible: "Wolfgang Tritt", vatId: "DE000000011", registerEntry: "Amtsgericht Erlenstedt, HRA 0211" },
  hours: "Mo-Fr 09:00-18:00; Sa 09:00-14:00; PH off", hoursAgeDays: 30,
  ranges: ["Damenschuhe", "Herrenschuhe", "Kinderschuhe", "Hausschuhe", "Schuhpflege", "Reparatur", "lose Einlagen"],
  services: [
    { name: "Kinderfüße messen", minutes: 10, priceCents: 0, description: "Länge und Weite, jederzeit." },
    { name: "Absätze erneuern", minutes: null, priceCents: 1400, description: "Ein Paar, in zwei Tagen." },
    { name: "Neu besohlen", minutes: null, priceCents: 4200, from: true, description: "Leder oder Gummi, etwa eine Woche." },
  ],
  access: { ...levelAccess, doorWidthCm: 105 }, paymentKinds: ["cash", "girocard", "credit"], languages: ["de", "ar"],
  wayText: "Lange Straße, Fußgängerzone, neben dem Brunnenplatz.",
  reservations: true, purchases: true, slots: usualSlots,
  products: `
    Kinderstiefel „Pfütze“ | kinderschuhe | Hüpfer |  |  |  | nr 550 | Gefüttert und wasserdicht, Klettverschluss.
    + 26 | 64,95 |  | 2@2d
    + 28 | 64,95 |  | 3@2d
    + 30 | 64,95 |  | 1@2d
    + 32 | 64,95 |  | 0@2d
    Lauflernschuhe „Erster Schritt“ | kinderschuhe | Hüpfer |  |  |  | nr 551 | Weiche Sohle, innen pflanzlich gegerbt.
    + 20 | 54,95 |  | 2@2d
    + 21 | 54,95 |  | 3@2d
    + 22 | 54,95 |  | 2@2d
    Turnschuhe für die Halle | kinderschuhe | Hüpfer | 34,95 |  | da@6d | nr 552 | Helle Sohle, Größen 28 bis 38.
    Gummistiefel „Ente“ | kinderschuhe | Hüpfer | 24,95 |  | 11@3d | nr 553 | Naturkautschuk, Größen 22 bis 33.
    Hausschuhe aus Filz, Kinder | kinderschuhe | Filzfritz | 32,95 |  | wenige@3d | nr 554 | Mit Gummisohle, gut für den Kindergarten.
    Schnürschuh „Amt“, Damen | damenschuhe | Leistenwerk |  |  |  | nr 560 | Glattleder mit flachem Absatz.
    + 37 | 119,00 |  | 2@3d
    + 38 | 119,00 |  | 1@3d
    + 39 | 119,00 |  | 3@3d
    Stiefelette „Laub“ | damenschuhe | Leistenwerk |  |  |  | nr 561 | Reißverschluss innen, 4 cm Absatz.
    + 38 | 139,00 |  | 2@3d
    + 39 | 139,00 |  | 2@3d
    + 40 | 139,00 |  | 0@3d
    Ballerina „Leicht“ | damenschuhe | Leistenwerk | 89,00 |  | ?@25d | nr 562 | Weich gefüttert, in drei Farben.
    Winterstiefel „Rodelbahn“ | damenschuhe | Nordfuß | 149,00 |  | 5@3d | nr 563 | Lammfell, griffige Sohle.
    Laufschuh „Runde“, Damen | damenschuhe | Nordfuß | 99,95 |  | 6@4d | nr 564 | Für Asphalt und Parkwege.
    Hausschuhe „Ofen“, Damen | damenschuhe | Filzfritz | 39,95 |  | 8@4d | nr 565 | Wollfilz mit Korkfußbett.
    Derby „Zunft“, Herren | herrenschuhe | Leistenwerk |  |  |  | nr 570 | Rahmengenäht, lässt sich neu besohlen.
    + 42 | 189,00 |  | 1@3d
    + 43 | 189,00 |  | 2@3d
    + 44 | 189,00 |  | 1@3d
    Wanderschuh „Höhenweg“ | herrenschuhe | Nordfuß |  |  |  | nr 571 | Knöchelhoch und wasserdicht.
    + 42 | 159,00 |  | 2@4d
    + 44 | 159,00 |  | 2@4d
    + 46 | 159,00 |  | 1@4d
    Sneaker „Kopfstein“ | herrenschuhe | Nordfuß | 109,00 |  | 7@4d | nr 572 | Glattleder, weiße Sohle, Größen 40 bis 46.
    Arbeitsschuh „Bau“, S3 | herrenschuhe | Nordfuß | 94,95 |  | 4@8d | nr 573 | Stahlkappe und durchtrittsichere Sohle.
    Hausschuhe „Ofen“, Herren | herrenschuhe | Filzfritz | 42,95 |  | 6@4d | nr 574 | Wollfilz mit Korkfußbett.
    Schuhcreme Bienenwachs, 75 ml | schuhpflege | Lederlieb | 7,95 | 75 ml | 14@5d | nr 580 | Farblos, Braun oder Schwarz.
    Imprägnierspray ohne Treibgas, 200 ml | schuhpflege | Lederlieb | 11,95 | 200 ml | 9@5d | nr 581 | Für Leder und Textil, zum Pumpen.
    Schuhbürste aus Rosshaar | schuhpflege | Borstig | 9,95 |  | 7@5d | nr 582 | Poliert, ohne zu kratzen.
    Schuhspanner aus Zeder | schuhpflege | Lederlieb | 22,95 |  | wenige@9d | nr 583 | Hält Form und nimmt Feuchte auf.
    Schnürsenkel, 90 cm | schuhpflege | Lederlieb | 3,50 |  | da@9d | nr 584 | Gewachst, in sechs Farben.
    Einlegesohlen aus Lammfell | schuhpflege | Lederlieb | 14,95 |  | 10@6d | nr 585 | Zum Zuschneiden, Größen 36 bis 46.
  `,
};
