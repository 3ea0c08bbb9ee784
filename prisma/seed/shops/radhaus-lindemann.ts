import { levelAccess, usualSlots, type DemoShop } from "../demo-shop.ts";

export const radhausLindemann: DemoShop = {
  slug: "radhaus-lindemann", town: "erlenstedt", name: "Radhaus Lindemann", trade: "fahrrad",
  story: "Fahrräder, Teile und eine Werkstatt, seit 1962 in der Gerberstraße. Karin Lindemann hat hier als Kind Speichen sortiert und führt das Haus heute in dritter Generation. Wer vor neun mit einem Platten kommt, fährt meist vor zehn wieder los.",
  street: "Gerberstraße 8", east: 210, north: 275, phone: "0221 4710 112",
  trader: { name: "Radhaus Lindemann e. K.", legalForm: "Eingetragene Kauffrau", responsible: "Karin Lindemann", vatId: "DE000000001", registerEntry: "Amtsgericht Erlenstedt, HRA 0112" },
  hours: "Mo off; Tu-Fr 09:00-13:00,14:00-18:00; Sa 09:00-14:00; PH off", hoursAgeDays: 3,
  ranges: ["Fahrräder", "Kinderfahrräder", "Schlösser", "Helme", "Licht", "Reifen und Schläuche", "Lastenräder auf Bestellung"],
  services: [
    { name: "Inspektion mit Lichttest", minutes: 45, priceCents: 4900, description: "Bremsen, Schaltung, Reifen und Licht, mit Prüfzettel." },
    { name: "Reifen wechseln", minutes: 20, priceCents: 1200, from: true, description: "Ohne Termin, solange die Werkstatt offen hat." },
    { name: "Laufrad zentrieren", minutes: 30, priceCents: 1800, description: "Seiten- und Höhenschlag, Speichen werden nachgespannt." },
    { name: "Schaltung einstellen", minutes: 25, priceCents: 1900, description: "Kette und Ritzel sehen wir uns dabei mit an." },
    { name: "Winterlager", minutes: null, priceCents: 3500, description: "Trocken von November bis März, im Frühjahr geputzt zurück." },
  ],
  access: levelAccess, paymentKinds: ["cash", "girocard", "credit", "mobile"], languages: ["de", "en", "nl"],
  wayText: "Bushaltestelle Gerberstraße. Fahrradbügel vor der Tür, Parkplatz am Nordwall, 150 m.",
  reservations: true, purchases: true, slots: { ...usualSlots, capacity: 3 },
  products: `
    Faltschloss „Riegel 85“ | fahrradschloesser-buegel | Riegelwerk |  |  |  | nr 10 | Sechs Stahlglieder, ummantelt. Faltet sich in den Halter am Rahmen.
    + 75 cm | 54,90 |  | 3@12m
    + 85 cm | 59,90 |  | 4@12m
    + 110 cm | 64,90 |  | 0@12m
    Bügelschloss „Riegel U“ | fahrradschloesser-buegel | Riegelwerk | 44,90 |  | 9@12m | nr 11 | Gehärteter Bügel, 23 cm hoch, mit zwei Schlüsseln und Rahmenhalter.
    Bügelschloss „Wächter XL“ | fahrradschloesser-buegel | Torwacht | 62,00 |  | wenige@5h | nr 12 | Für Lastenräder: 30 cm Bügel aus 16 mm Stahl, Abdeckung gegen Regen.
    Rahmenschloss „Hafen“ | fahrradschloesser-buegel | Torwacht | 29,90 |  | 6@2d | nr 13 | Sitzt fest am Hinterrad und ist mit einem Griff zu.
    Kettenschloss „Ankerkette“ | fahrradschloesser-kette | Torwacht | 49,90 |  | 5@12m | nr 14 | 90 cm Kette, 8 mm stark, im Stoffschlauch. Schont den Lack.
    Kabelschloss „Spirale“ | fahrradschloesser-kette | Riegelwerk | 16,90 |  | 14@1d | nr 15 | 1,8 m Stahlkabel mit Zahlencode für den kurzen Halt.
    Kinderschloss „Käferchen“ | fahrradschloesser-kette | Kiesel | 12,95 |  | 1@12m | nr 16 | Leichtes Kabelschloss mit Marienkäfer und drei Zahlen.
    Stadthelm „Kontor“ | fahrradhelme | Windschatten |  |  |  | nr 20 | Schlichter Helm mit Rücklicht im Drehrad, 390 g.
    + S, 51–55 cm | 69,90 |  | 2@5h
    + M, 55–59 cm | 69,90 |  | 1@5h
    + L, 59–62 cm | 69,90 |  | 3@5h
    Tourenhelm „Pass“ | fahrradhelme | Windschatten | 89,00 |  | 2@2d | nr 21 | Sechzehn Lüftungen, Insektennetz, Größe 54–61 cm.
    Kinderhelm „Kiesel“, 48–54 cm | fahrradhelme | Kiesel | 34,90 |  | 5@12m | nr 22 | Mit Stirnschirm und Klemmschutz am Verschluss.
    Kleinkindhelm „Murmel“, 44–49 cm | fahrradhelme | Kiesel | 32,90 |  | wenige@3d | nr 23 | Flacher Hinterkopf, bequem im Kindersitz.
    Kinderrad „Kiesel 16“ | kinderfahrraeder | Kiesel |  |  |  | nr 30 | Ab vier Jahren: leicht, tiefer Einstieg, zwei Handbremsen.
    + Rot | 279,00 |  | 1@12m
    + Petrol | 279,00 |  | 2@12m
    Kinderrad „Kiesel 20“ | kinderfahrraeder | Kiesel | 339,00 |  | 2@2d | nr 31 | Ab sechs Jahren, drei Gänge in der Nabe, Licht mit Nabendynamo.
    Laufrad „Hummel 12“ | kinderfahrraeder | Kiesel | 119,00 |  | 3@6h | nr 32 | Ab zwei Jahren, aus Birkenholz, Sattel wächst mit.
    Jugendrad „Streuner 24“ | kinderfahrraeder | Nordspeiche | 469,00 |  | 1@4d | nr 33 | Acht Gänge, Schutzbleche und Gepäckträger sind dabei.
    Stadtrad „Allee 7“ | fahrraeder | Nordspeiche |  |  |  | nr 40 | Sieben Gänge, Rücktritt, tiefer Durchstieg und Korb.
    + 50 cm | 749,00 |  | 1@1d
    + 54 cm | 749,00 |  | 2@1d
    Tourenrad „Deichtour“ | fahrraeder | Nordspeiche | 1.149,00 |  | 2@3d | nr 41 | 27 Gänge, Scheibenbremsen, Licht mit Standlicht. Probefahrt gern.
    E-Rad „Rückenwind“ | fahrraeder | Nordspeiche | 2.699,00 |  | 1@1d | nr 42 | Mittelmotor, Akku für rund 100 km, Wartung im Haus.
    Faltrad „Bahnsteig“ | fahrraeder | Klappmann | 899,00 |  | ?@11d | nr 43 | In 15 Sekunden klein genug für den Zug.
    Rücklicht „Glimm“ | fahrradlicht | Lumenta | 14,90 |  | da@14d | nr 50 | Akku-Rücklicht mit Ladestand, hält acht Stunden.
    Steckleuchte mit Akku | fahrradlicht | Lumenta | 39,90 |  | 8@5h | nr 51 | 60 Lux, lädt über USB-C, mit Zulassung für die Straße.
    Lichtset „Dämmerung“ | fahrradlicht | Lumenta | 49,90 |  | 4@1d | nr 52 | Vorne 40 Lux, hinten Bremslicht, beide mit Akku.
    Speichenreflektoren, 36 Stück | fahrradlicht | Lumenta | 9,95 |  | da@2d | nr 53 | Klicken auf die Speichen und leuchten im Scheinwerfer.
    Fahrradschlauch 28 Zoll | fahrradteile | Rundum | 6,90 |  | 24@1d | nr 60 | Mit Fahrradventil, für Reifen von 28 bis 47 mm.
    Fahrradschlauch 20 Zoll | fahrradteile | Rundum | 6,50 |  | 11@1d | nr 61 | Mit Autoventil, passt zu den meisten Kinderrädern.
    Stadtreifen „Pflaster“, 28 Zoll | fahrradteile | Rundum | 27,90 |  | 6@2d | nr 62 | Pannenschutz und Reflexstreifen, 42 mm breit.
    Fahrradkette, 8-fach | fahrradteile | Kettwig & Sohn | 17,90 |  | wenige@6h | nr 63 | Rostgeschützt, mit Kettenschloss zum Nieten ohne Werkzeug.
    Bremsbeläge, 2 Paar | fahrradteile | Rundum | 11,90 |  | 10@3d | nr 64 | Für Felgenbremsen, leise auch bei Regen.
    Schraubenset für Halter | fahrradteile | Riegelwerk | 4,90 |  | da@2d | nr 65 | Edelstahlschrauben M5 für Schloss- und Flaschenhalter.
    Kettenöl „Tropfen“ | fahrradteile | Kettwig & Sohn | 7,90 | 100 ml | 9@2d | nr 66 | Für jedes Wetter, mit feiner Spitze zum Dosieren.
    Flickzeug mit Reifenhebern | fahrradteile | Rundum | 5,50 |  | 17@1d | nr 67 | Sechs Flicken, Vulkanisierlösung, Schmirgel und zwei Heber.
    Standpumpe „Atem“ | fahrradteile | Rundum | 34,90 |  | 3@4d | nr 68 | Bis 8 bar, großer Druckmesser, passt auf alle Ventile.
    Klingel „Pling“ | fahrradteile | Kettwig & Sohn | 9,90 |  | 12@6h |  | Messing, heller langer Ton.
    Fahrradkorb aus Weide | fahrradtaschen | Flechtgut | 42,00 |  | 2@2d | nr 70 | Von Hand geflochten, mit Haken für den Lenker.
    Packtasche „Pfütze“, 20 l | fahrradtaschen | Windschatten | 59,00 |  | 5@1d | nr 71 | Wasserdicht gerollt, ein Griff zum Abnehmen.
    Gepäckgummi mit Haken | fahrradtaschen | Rundum | 5,90 |  | da@5d |  | Drei Stränge, hält auch den Kuchen vom Bäcker.
    Kindersitz „Beifahrer“ | fahrradtaschen | Kiesel | 129,00 |  | 2@2d | nr 72 | Für Kinder bis 22 kg, verstellbare Fußstützen, Federung.
  `,
};
