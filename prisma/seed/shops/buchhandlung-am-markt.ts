import { levelAccess, usualSlots, type DemoShop } from "../demo-shop.ts";

export const buchhandlungAmMarkt: DemoShop = {
  slug: "buchhandlung-am-markt", town: "erlenstedt", name: "Buchhandlung am Markt", trade: "buchhandlung",
  story: "Jana Brandt und ihr Team lesen fast alles, was sie empfehlen. Hinten am Fenster steht ein Sessel, der niemandem gehört und immer besetzt ist. Was nicht da ist, liegt meist am nächsten Morgen bereit.",
  street: "Marktplatz 3", east: -10, north: 52, phone: "0221 4710 130",
  trader: { name: "Jana Brandt Buchhandel e. K.", legalForm: "Eingetragene Kauffrau", responsible: "Jana Brandt", vatId: "DE000000002", registerEntry: "Amtsgericht Erlenstedt, HRA 0130" },
  hours: "Mo-Fr 09:00-18:30; Sa 09:00-15:00; PH off", hoursAgeDays: 6,
  ranges: ["Romane", "Krimis", "Kinderbücher", "Sachbücher", "Regionales", "Schulbücher auf Bestellung", "Postkarten"],
  services: [
    { name: "Buch bis morgen bestellen", minutes: 5, priceCents: 0, description: "Bis 17 Uhr bestellt, am nächsten Werktag ab 10 Uhr im Geschäft." },
    { name: "Geschenk einpacken", minutes: 5, priceCents: 0, description: "In Papier aus der Druckerei nebenan." },
  ],
  access: { ...levelAccess, doorWidthCm: 90, hasWc: true, hasLoop: true }, paymentKinds: ["cash", "girocard", "credit", "mobile", "invoice"], languages: ["de", "en"],
  wayText: "Direkt am Marktplatz. Bushaltestelle Rathaus; Tiefgarage Marktplatz mit Aufzug.",
  reservations: true, purchases: true, slots: { ...usualSlots, capacity: 6, lead: 30 },
  products: `
    Der Fuchs zieht um | kinderbuecher | Laternenverlag | 15,00 |  | 6@1h | nr 100 | Bilderbuch ab 3 Jahren von Merle Hagedorn. Der Fuchs sucht eine Wohnung und findet Nachbarn.
    Suppen für den November | kochbuecher | Herdblatt | 24,00 |  | 3@35m | nr 101 | Sechzig Rezepte von Ilse Tamm, alle aus einem Topf.
    Das Haus am Wehr | romane | Aalto & Quandt | 23,00 |  | 5@1h | nr 102 | Roman von Henrike Sasse: drei Schwestern, eine Mühle, ein Sommer.
    Die Jahre der Fähre | romane | Aalto & Quandt | 25,00 |  | 4@6h | nr 103 | Roman von Ole Brinkmann über einen Fährmann und die letzte Brücke.
    Nachtzug nach Norden | romane | Kranich Verlag | 22,00 |  | 2@1d | nr 104 | Roman von Dilara Sönmez. Zwei Fremde, ein Abteil, elf Stunden.
    Alles, was bleibt, ist Regen | romane | Kranich Verlag | 14,00 |  | wenige@2d | nr 105 | Taschenbuch von Ruth Velten. Eine Familie räumt ein Haus aus.
    Kleine Umwege | romane | Morgenrot | 13,00 |  | 7@1d | nr 106 | Erzählungen von Paul Niebuhr, zum Lesen zwischen zwei Haltestellen.
    Die Uhrmacherin | romane | Aalto & Quandt | 24,00 |  | 3@2d | nr 107 | Historischer Roman von Clara Wendt aus dem Jahr 1811.
    Kaffee um vier | romane | Morgenrot | 12,00 |  | ?@12d |  | Heiterer Roman von Gitta Osthoff über eine Hausgemeinschaft.
    Der stille Kanal | krimis | Kranich Verlag | 16,00 |  | 6@1h | nr 110 | Kommissarin Lohmanns erster Fall von Jens Terhaar.
    Tod im Glockenturm | krimis | Kranich Verlag | 16,00 |  | 4@1d | nr 111 | Kommissarin Lohmann hört genauer hin. Von Jens Terhaar.
    Mord nach Ladenschluss | krimis | Morgenrot | 13,00 |  | 5@3h | nr 112 | Ein Kleinstadtkrimi von Anke Rosin mit viel Kuchen.
    Die Akte Moorhof | krimis | Schwarzdruck | 18,00 |  | 0@2d |  | Kriminalroman von Tilo Graber über einen alten Streit ums Land.
    Bär sucht Ruhe | kinderbuecher | Laternenverlag | 14,00 |  | 5@1d | nr 120 | Bilderbuch ab 4 Jahren von Timo Wanda. Leise und sehr komisch.
    Wer wohnt im Apfelbaum? | kinderbuecher | Laternenverlag | 12,00 |  | 8@1d | nr 121 | Klappenbuch ab 2 Jahren, dicke Pappe, sechs Tiere.
    Pia und das Müllauto | kinderbuecher | Kleine Brise | 13,00 |  | wenige@6h | nr 122 | Vorlesebuch ab 4 Jahren von Selma Aydin.
    Die Bande vom Hinterhof | kinderbuecher | Kleine Brise | 15,00 |  | 4@2d | nr 123 | Ab 8 Jahren: vier Kinder, ein Schuppen, ein Geheimnis.
    Mein erstes Wörterbuch der Tiere | kinderbuecher | Kleine Brise | 16,00 |  | da@4d |  | Zweihundert Tiere mit Namen und Lauten, ab 2 Jahren.
    Gute-Nacht-Laterne | kinderbuecher | Laternenverlag | 18,00 |  | 3@1h | nr 124 | Einunddreißig kurze Geschichten für jeden Tag im Monat.
    Lesestart: Der Ritter ohne Pferd | kinderbuecher | Kleine Brise | 10,00 |  | 6@3d |  | Große Schrift, kurze Zeilen, für das erste Schuljahr.
    Sturmfrei | jugendbuecher | Morgenrot | 15,00 |  | 3@1d | nr 130 | Roman ab 12 Jahren von Mira Falk über ein Wochenende ohne Eltern.
    Die Karte der Inseln | jugendbuecher | Kleine Brise | 17,00 |  | 4@2d | nr 131 | Abenteuer ab 10 Jahren, erster Band.
    Nullpunkt | jugendbuecher | Schwarzdruck | 14,00 |  | ?@20d |  | Thriller ab 14 Jahren von Bo Karsten.
    Gärtnern ohne Gießkanne | sachbuecher | Herdblatt | 22,00 |  | 3@1d | nr 140 | Was in trockenen Sommern wächst, mit Pflanzplänen.
    Eine kurze Geschichte der Kleinstadt | sachbuecher | Kontorbuch | 26,00 |  | 2@2d | nr 141 | Von Markt, Mauer und Marktplatz, von Friedrich Olsen.
    Wie wir wohnen wollen | sachbuecher | Kontorbuch | 20,00 |  | wenige@3d |  | Zwölf Gespräche über Nachbarschaft.
    Das kleine Buch vom Schlaf | sachbuecher | Morgenrot | 12,00 |  | 5@1d | nr 142 | Was hilft und was nicht, verständlich erklärt.
    Rad richten | sachbuecher | Kontorbuch | 19,00 |  | 4@5d | nr 143 | Reparieren in hundert Zeichnungen, auch für Anfänger.
    Brot aus drei Dingen | kochbuecher | Herdblatt | 25,00 |  | 5@1h | nr 150 | Mehl, Wasser, Salz und etwas Geduld, von Bäckermeister Uwe Sommerfeld.
    Kuchen für alle | kochbuecher | Herdblatt | 22,00 |  | 3@1d | nr 151 | Backen ohne Ei, ohne Milch oder ohne Weizen.
    Die Küche meiner Großmutter aus Izmir | kochbuecher | Herdblatt | 28,00 |  | 2@2d | nr 152 | Fünfzig Gerichte von Nesrin Yilmaz.
    Rund um Erlenstedt: 20 Radtouren | reise-region | Wegweiser Verlag | 14,00 |  | 9@1d | nr 160 | Von 12 bis 60 km, mit Einkehr und Karte.
    Erlenstedt in alten Ansichten | reise-region | Wegweiser Verlag | 19,90 |  | 6@3d |  | Achtzig Postkarten von 1890 bis 1960.
    Wanderkarte Aatal | reise-region | Wegweiser Verlag | 8,50 |  | da@6d | nr 161 | Maßstab 1 : 25 000, reißfest.
    Mit dem Zug an die See | reise-region | Wegweiser Verlag | 17,00 |  | ?@15d | nr 162 | Zwölf Reisen ohne Auto, mit Fahrplänen.
    Wandkalender „Dächer“ | kalender-papier | Druckerei Nebenan | 18,00 |  | 10@1d |  | Zwölf Siebdrucke aus Erlenstedt, 30 × 42 cm.
    Taschenkalender, Leinen | kalender-papier | Druckerei Nebenan | 14,50 |  | 8@2d | nr 170 | Eine Woche auf zwei Seiten, Lesebändchen.
    Notizbuch kariert, A5 | kalender-papier | Druckerei Nebenan | 9,90 |  | 22@1d | nr 171 | 160 Seiten, fadengeheftet, liegt flach.
    Postkarte „Laternenfest“ | kalender-papier | Druckerei Nebenan | 1,50 |  | da@1d |  | Siebdruck in drei Farben, mit Umschlag.
    Füller „Anfang“ | kalender-papier | Federleicht | 24,90 |  | wenige@8d | nr 172 | Für die ersten Schuljahre, für rechte und linke Hände.
  `,
};
