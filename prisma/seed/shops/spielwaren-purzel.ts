import { levelAccess, usualSlots, type DemoShop } from "../demo-shop.ts";

export const spielwarenPurzel: DemoShop = {
  slug: "spielwaren-purzel", town: "erlenstedt", name: "Spielwaren Purzel", trade: "spielwaren",
  story: "Auf dem Teppich bei Purzel darf alles ausprobiert werden, auch von Erwachsenen. Tobias und Nele Wessling spielen jedes Spiel einmal zu Ende, bevor es ins Regal kommt. Für Geburtstage stehen Wunschkisten im Schaufenster.",
  street: "Gerberstraße 19", east: 120, north: 205, phone: "0221 4710 174",
  trader: { name: "Purzel Spielwaren GbR", legalForm: "GbR", responsible: "Tobias Wessling, Nele Wessling", vatId: "DE000000006", registerEntry: null },
  hours: "Mo-Fr 09:30-18:00; Sa 09:30-15:00; PH off", hoursAgeDays: 5,
  ranges: ["Brettspiele", "Holzspielzeug", "Puzzle", "Puppen", "Basteln", "Spielzeug für draußen", "Wunschkisten zum Geburtstag"],
  services: [
    { name: "Wunschkiste packen", minutes: 15, priceCents: 0, description: "Ihr Kind sucht aus, die Gäste finden die Kiste." },
    { name: "Spieleabend", minutes: 150, priceCents: 500, description: "Jeden ersten Freitag, wir erklären die Regeln." },
  ],
  access: { ...levelAccess, doorWidthCm: 100, hasWc: true }, paymentKinds: ["cash", "girocard", "credit", "mobile"], languages: ["de", "en"],
  wayText: "Gerberstraße, gegenüber dem Kindergarten. Kinderwagen passen durch die Tür.",
  reservations: true, purchases: true, slots: usualSlots,
  products: `
    Holzeisenbahn „Erste Strecke“ | holzspielzeug | Buchenhof | 49,90 |  | 5@35m | nr 350 | Lok, zwei Wagen und 22 Schienen aus Buche, ab 3 Jahren.
    Brücke für die Holzeisenbahn | holzspielzeug | Buchenhof | 19,90 |  | 7@1d | nr 351 | Passt zu allen Holzschienen mit üblicher Breite.
    Schienenset, 24 Teile | holzspielzeug | Buchenhof | 29,90 |  | wenige@1d | nr 352 | Kurven, Weichen und eine Kreuzung.
    Bauklötze natur, 60 Stück | holzspielzeug | Buchenhof | 34,90 |  | 6@2d | nr 353 | Unlackiert und glatt geschliffen, im Leinensack.
    Steckspiel „Formenhaus“ | holzspielzeug | Buchenhof | 24,90 |  | 4@2d | nr 354 | Acht Formen für kleine Hände, ab 1 Jahr.
    Nachziehente „Watschel“ | holzspielzeug | Buchenhof | 22,50 |  | 3@3d | nr 355 | Klappert freundlich und kippt nicht um.
    Kaufladen mit Markise | holzspielzeug | Buchenhof | 119,00 |  | 1@2d | nr 356 | Mit Kasse, Waage und Platz für Brötchen.
    Kreisel-Satz, 4 Stück | holzspielzeug | Drechselei Ott | 9,90 |  | 14@1d | nr 357 | Jeder tanzt anders.
    Brettspiel „Markttag“ | brettspiele | Spieltisch | 34,90 |  | 8@35m | nr 360 | Zwei bis fünf Spieler, ab 8 Jahren: handeln, tauschen, Stände bauen.
    Brettspiel „Die sieben Leuchttürme“ | brettspiele | Spieltisch | 39,90 |  | 4@1d | nr 361 | Gemeinsam gegen den Nebel, ab 10 Jahren, 60 Minuten.
    Brettspiel „Igelrennen“ | brettspiele | Spieltisch | 19,90 |  | 6@1d | nr 362 | Würfelspiel ab 4 Jahren, in zehn Minuten vorbei.
    Brettspiel „Zunft und Zoll“ | brettspiele | Würfelwerk | 54,90 |  | 2@2d | nr 363 | Für Geduldige ab 12 Jahren, zwei Stunden.
    Mühle und Dame aus Holz | brettspiele | Drechselei Ott | 29,90 |  | wenige@4d | nr 364 | Brett aus Ahorn, Steine in zwei Schubladen.
    Schachspiel für Schulkinder | brettspiele | Drechselei Ott | 36,00 |  | 3@4d | nr 365 | Große Figuren, mit Regelheft.
    Kartenspiel „Nachtwächter“ | kartenspiele | Würfelwerk | 11,90 |  | 15@1d | nr 366 | Bluffen für drei bis sechs, ab 8 Jahren.
    Kartenspiel „Sieben auf einen Streich“ | kartenspiele | Würfelwerk | 8,90 |  | da@2d | nr 367 | Schnelles Ablegespiel für unterwegs.
    Würfelbecher aus Leder mit 6 Würfeln | kartenspiele | Drechselei Ott | 14,90 |  | 7@5d | nr 368 | Leise auf dem Tisch.
    Quartett „Tiere am Bach“ | kartenspiele | Kleine Brise | 6,90 |  | 18@2d | nr 369 | 32 gezeichnete Karten.
    Puzzle „Dächer von Erlenstedt“, 1000 Teile | puzzle | Druckerei Nebenan | 24,90 |  | 6@1d | nr 370 | Nach dem Siebdruck aus dem Stadtkalender.
    Puzzle „Bauernhof“, 24 Teile | puzzle | Kleine Brise | 9,90 |  | 9@1d | nr 371 | Große Pappteile, ab 3 Jahren.
    Holzpuzzle „Weltkarte“ | puzzle | Buchenhof | 27,90 |  | 2@6d | nr 372 | Sechs Erdteile, 30 Tiere zum Stellen.
    Puzzle „Vier Jahreszeiten“, 4 × 48 Teile | puzzle | Kleine Brise | 13,90 |  | ?@16d | nr 373 | Vier Bilder in einer Schachtel, ab 4 Jahren.
    Bausteine „Stadtbau“, 220 Teile | bauen-basteln | Klickhaus | 39,90 |  | 5@2d | nr 374 | Häuser, Türen, Fenster, ab 5 Jahren.
    Experimentierkasten „Strom“ | bauen-basteln | Neugier | 32,90 |  | 4@2d | nr 375 | Dreißig Versuche mit Lampe, Motor und Klingel.
    Webrahmen für Kinder | bauen-basteln | Buchenhof | 28,90 |  | 3@4d | nr 376 | Mit Garn für das erste Tuch.
    Knete aus Mehl, 4 Farben | bauen-basteln | Kleine Brise | 11,50 | 400 g | 12@2d | nr 377; Allergene: Weizen | Weich, riecht nach Brot, nicht zum Essen.
    Wachsmaler, 12 Farben | bauen-basteln | Federleicht | 12,90 |  | da@1d | nr 378 | Aus Bienenwachs, brechen nicht so leicht.
    Bastelpapier, 50 Bogen | bauen-basteln | Druckerei Nebenan | 7,90 |  | 16@3d | nr 379 | Zehn Farben, A4, auch für Laternen.
    Laternen-Bastelset „Fuchs“ | bauen-basteln | Kleine Brise | 8,90 |  | 11@35m | nr 380 | Fertig gestanzt, Stab mit Lämpchen liegt bei.
    Stoffpuppe „Lotte“ | puppen-kuscheltiere | Zipfel | 39,00 |  | 3@2d | nr 381 | 36 cm, Haare zum Flechten, waschbar.
    Kuschelschaf „Wolke“ | puppen-kuscheltiere | Zipfel | 24,90 |  | 6@1d | nr 382 | Mit Schurwolle gefüllt, 25 cm.
    Handpuppe „Krokodil“ | puppen-kuscheltiere | Zipfel | 27,50 |  | wenige@3d | nr 383 | Großes Maul, gutes Herz.
    Puppenwagen aus Holz | puppen-kuscheltiere | Buchenhof | 64,90 |  | 2@5d | nr 384 | Dient auch als Lauflernwagen.
    Springseil mit Holzgriffen | spielen-draussen | Drechselei Ott | 9,50 |  | 10@6d | nr 385 | 2,5 m, in der Länge verstellbar.
    Drachen „Papierschwalbe“ | spielen-draussen | Aufwind | 22,90 |  | 7@1d | nr 386 | Fliegt schon bei leichtem Wind, mit 40 m Schnur.
    Straßenkreide, 20 Stück | spielen-draussen | Kleine Brise | 6,90 |  | da@9d | nr 387 | Dicke Stifte in acht Farben.
    Roller „Flitz“ | spielen-draussen | Kiesel | 89,00 |  | 2@2d | nr 388 | Luftreifen und Handbremse, ab 5 Jahren.
  `,
};
