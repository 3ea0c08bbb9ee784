import { usualSlots, type DemoShop } from "../demo-shop.ts";

export const eisenwarenPetersen: DemoShop = {
  slug: "eisenwaren-petersen", town: "erlenstedt", name: "Eisenwaren Petersen", trade: "eisenwaren",
  story: "Bei Petersen gibt es die Schraube einzeln, und wer nur das Loch mitbringt, bekommt auch die passende. Jonas Petersen kennt seine vierhundert Schubladen auswendig. Seine Mutter kennt die Kunden.",
  street: "Kornstraße 21", east: 415, north: -320, phone: "0221 4710 167",
  trader: { name: "Petersen Eisenwaren OHG", legalForm: "OHG", responsible: "Jonas Petersen, Hilde Petersen", vatId: "DE000000005", registerEntry: "Amtsgericht Erlenstedt, HRA 0167" },
  hours: "Mo-Fr 08:00-12:30,13:30-19:00; Sa 08:00-13:00; PH off", hoursAgeDays: 21,
  ranges: ["Werkzeug", "Schrauben einzeln", "Schlösser, Ketten, Beschläge", "Farben", "Gartengeräte", "Haushaltswaren", "Leuchtmittel"],
  services: [
    { name: "Schlüssel nachmachen", minutes: 10, priceCents: 850, from: true, description: "Die meisten Haus- und Fahrradschlüssel sofort." },
    { name: "Messer schleifen", minutes: null, priceCents: 500, from: true, description: "Bis mittwochs gebracht, freitags fertig." },
    { name: "Farbe mischen", minutes: 15, priceCents: 0, description: "Über tausend Töne, beim Kauf der Farbe." },
    { name: "Bohrmaschine ausleihen", minutes: null, priceCents: 900, description: "Ein Tag, mit drei Bohrern." },
  ],
  access: { stepCm: 4, doorWidthCm: 110, wheelchair: "limited", hasWc: false, hasLoop: null, guideDogs: true },
  paymentKinds: ["cash", "girocard", "invoice"], languages: ["de", "da"],
  wayText: "Kornstraße, Ecke Am Kornspeicher. Drei Parkplätze im Hof, Bushaltestelle Kornstraße.",
  reservations: true, purchases: true, slots: { ...usualSlots, capacity: 5, lead: 90, answer: 180 },
  products: `
    = 11 | 46,50 | 3@2d
    = 15 | 15,90 | da@6d
    Kettenschloss „Werft“, 120 cm | fahrradschloesser-kette | Hallwerk | 36,50 |  | ?@9d | nr 250 | Vierkantkette mit Vorhängeschloss, für Fahrrad, Tor und Anhänger.
    Spiralkabelschloss mit Schlüssel | fahrradschloesser-kette | Hallwerk | 13,90 |  | wenige@9d | nr 251 | 1,5 m Kabel, passt unter den Sattel.
    Vorhängeschloss Messing, 40 mm | schloesser-sicherheit | Hallwerk | 11,50 |  | 12@4d | nr 252 | Drei Schlüssel, rostfreier Bügel.
    Zahlenschloss für den Spind | schloesser-sicherheit | Hallwerk | 9,90 |  | 8@4d | nr 253 | Vier Ziffern, für Schule und Schwimmbad.
    Türzylinder 30/35 mit fünf Schlüsseln | schloesser-sicherheit | Torwacht | 34,90 |  | 4@9d | nr 254 | Not- und Gefahrenfunktion, mit Sicherungskarte.
    Türspion mit Weitwinkel | schloesser-sicherheit | Torwacht | 12,90 |  | da@20d | nr 255 | Für Türen von 35 bis 60 mm.
    Rauchmelder „Wachauge“ | schloesser-sicherheit | Torwacht | 22,90 |  | 10@3d | nr 256 | Batterie für zehn Jahre, geprüft nach EN 14604.
    Klauenhammer, 450 g | werkzeug | Hallwerk | 18,90 |  | 7@5d | nr 260 | Stiel aus Esche, Kopf geschmiedet.
    Schlosserhammer, 300 g | werkzeug | Hallwerk | 14,50 |  | 9@5d | nr 261 | Der für alles zwischen Nagel und Meißel.
    Schraubendreher-Satz, 6-teilig | werkzeug | Drehmoment Nord | 24,90 |  | 5@5d | nr 262 | Schlitz und Kreuz, Griffe für trockene und nasse Hände.
    Wasserpumpenzange, 250 mm | werkzeug | Drehmoment Nord | 27,50 |  | wenige@6d | nr 263 | Greift Rohre bis zwei Zoll.
    Kombizange, 180 mm | werkzeug | Drehmoment Nord | 19,90 |  | 6@6d | nr 264 | Schneidet auch harten Draht.
    Innensechskant-Satz, 9-teilig | werkzeug | Drehmoment Nord | 16,90 |  | 8@6d | nr 265 | Mit Kugelkopf, von 1,5 bis 10 mm. Auch fürs Fahrrad.
    Feinsäge mit Rückenblatt | werkzeug | Sägefried | 21,90 |  | 3@9d | nr 266 | Für saubere Schnitte in Leisten.
    Wasserwaage, 60 cm | werkzeug | Lotrecht | 23,50 |  | 4@9d | nr 267 | Drei Libellen, Magnet an der Unterseite.
    Zollstock aus Buche, 2 m | werkzeug | Lotrecht | 6,90 |  | 20@2d | nr 268 | Mit Winkelmaß am ersten Gelenk.
    Bandmaß, 5 m | werkzeug | Lotrecht | 11,90 |  | 11@2d | nr 269 | Rollt gebremst zurück.
    Holzbohrer-Satz, 3 bis 10 mm | werkzeug | Sägefried | 17,90 |  | da@12d | nr 270 | Acht Bohrer mit Zentrierspitze.
    Holzschrauben 4 × 40, 100 Stück | schrauben-beschlaege | Hallwerk | 6,50 |  | da@4d | nr 280 | Verzinkt, Sternantrieb, Bit liegt bei.
    Holzschrauben 5 × 60, 50 Stück | schrauben-beschlaege | Hallwerk | 7,20 |  | da@4d | nr 281 | Für Terrasse und Zaun, Edelstahl.
    Dübel 8 mm, 50 Stück | schrauben-beschlaege | Festhalt | 5,40 |  | 30@6d | nr 282 | Halten in Beton, Ziegel und Gipskarton.
    Nägel 2,5 × 50, 250 g | schrauben-beschlaege | Hallwerk | 3,60 | 250 g | da@9d | nr 283 | Blank, Senkkopf, lose gewogen.
    Winkelverbinder, 4 Stück | schrauben-beschlaege | Festhalt | 5,90 |  | 16@9d | nr 284 | 60 × 60 mm, mit Versteifung.
    Scharnier Messing, 60 mm, 2 Stück | schrauben-beschlaege | Festhalt | 8,40 |  | wenige@9d | nr 285 | Für alte Schränke und neue Truhen.
    Möbelgriff „Knauf“, Eiche | schrauben-beschlaege | Festhalt | 4,20 |  | 22@12d |  | Gedreht, geölt, mit Schraube.
    Stahlkette verzinkt, 4 mm | schrauben-beschlaege | Hallwerk | 4,80 | 1 m | da@9d | nr 286 | Vom Meter, wir schneiden auf Maß.
    Karabinerhaken, 60 mm | schrauben-beschlaege | Hallwerk | 3,20 |  | 18@9d | nr 287 | Mit Sicherung, nicht zum Klettern.
    Wandfarbe „Kalkweiß“ | farben-lacke | Farbmühle |  |  |  | nr 290 | Deckt in einem Gang, riecht nach einem Tag nicht mehr.
    + 2,5 l | 24,90 | 2,5 l | 8@5d
    + 5 l | 42,90 | 5 l | 5@5d
    + 10 l | 74,90 | 10 l | 2@5d
    Buntlack seidenmatt „Signalrot“, 375 ml | farben-lacke | Farbmühle | 13,90 | 375 ml | 6@8d | nr 291 | Auf Wasserbasis, für Kindermöbel geeignet.
    Buntlack seidenmatt „Nachtblau“, 375 ml | farben-lacke | Farbmühle | 13,90 | 375 ml | 4@8d | nr 292 | Auf Wasserbasis, für innen und außen.
    Leinölfirnis, 500 ml | farben-lacke | Farbmühle | 12,50 | 500 ml | wenige@10d | nr 293 | Nährt altes Holz, auch Gartenbänke.
    Malerpinsel flach, 50 mm | farben-lacke | Borstig | 7,90 |  | 13@6d | nr 294 | Helle Borsten, verliert keine Haare.
    Malerkrepp, 50 m | farben-lacke | Borstig | 4,90 | 50 m | 26@6d | nr 295 | 30 mm breit, löst sich nach Tagen noch sauber.
    Abdeckfolie, 20 m² | farben-lacke | Borstig | 3,90 | 20 m² | da@6d | nr 296 | Vier mal fünf Meter.
    Gartenschere „Rosenkavalier“ | garten | Grünspan | 29,90 |  | 5@10d | nr 300 | Bypass-Schneide, Ersatzklingen sind zu haben.
    Spaten mit T-Griff | garten | Grünspan | 44,90 |  | 3@14d | nr 301 | Blatt aus einem Stück, Stiel aus Esche.
    Handschaufel | garten | Grünspan | 9,90 |  | 8@14d | nr 302 | Rostfrei, mit Maßstrichen für Zwiebeln.
    Laubbesen aus Bambus | garten | Grünspan | 14,90 |  | 6@3d | nr 303 | Breit und federleicht.
    Gießkanne verzinkt, 9 l | garten | Grünspan | 38,50 |  | 2@14d | nr 304 | Mit Messingbrause, hält ein Gärtnerleben.
    LED-Lampe E27, warmweiß | lampen | Lumenta | 5,90 |  | da@5d | nr 310 | 806 Lumen bei 7 Watt, dimmbar.
    Taschenlampe „Kellerkind“ | lampen | Lumenta | 19,90 |  | 7@5d | nr 311 | 300 Lumen, fällt auch mal herunter.
    Handfeger mit Rosshaar | putzen-waschen | Borstig | 12,90 |  | 9@12d | nr 312 | Buchenholz, fegt auch feinen Staub.
    Emaille-Topf, 2 l | geschirr-kueche | Herdfest | 34,90 |  | 3@15d | nr 313 | Für alle Herde, weiß mit blauem Rand.
  `,
};
