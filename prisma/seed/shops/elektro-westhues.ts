import { levelAccess, usualSlots, type DemoShop } from "../demo-shop.ts";

export const elektroWesthues: DemoShop = {
  slug: "elektro-westhues", town: "erlenstedt", name: "Elektro Westhues", trade: "elektronik",
  story: "Hier wird erst repariert und dann verkauft. Mehmet Westhues erklärt jedes Telefon so, dass man es danach auch bedienen kann. Für Geräte ohne Zukunft gibt es eine Kiste und einen freundlichen Abschied.",
  street: "Wilhelmstraße 9", east: 24, north: -392, phone: "0221 4710 196",
  trader: { name: "Elektro Westhues GmbH", legalForm: "GmbH", responsible: "Mehmet Westhues", vatId: "DE000000009", registerEntry: "Amtsgericht Erlenstedt, HRB 0196" },
  hours: "Mo-Fr 09:00-13:00,14:00-18:00; Sa 09:30-13:00; PH off", hoursAgeDays: 4,
  ranges: ["Radios", "Kopfhörer", "Telefone", "Kabel und Ladegeräte", "Lampen", "Batterien", "Reparatur"],
  services: [
    { name: "Bildschirm tauschen", minutes: 90, priceCents: 7900, from: true, description: "Gängige Telefone am selben Tag." },
    { name: "Akku wechseln", minutes: 45, priceCents: 4500, from: true, description: "Mit Datensicherung, wenn Sie mögen." },
    { name: "Fernseher einrichten", minutes: 60, priceCents: 5900, description: "Bei Ihnen zu Hause, bis die Sender stimmen." },
    { name: "Kostenvoranschlag", minutes: 15, priceCents: 1500, description: "Wird bei Reparatur angerechnet." },
  ],
  access: levelAccess, paymentKinds: ["cash", "girocard", "credit", "mobile"], languages: ["de", "tr", "en"],
  wayText: "Wilhelmstraße, Bushaltestelle vor dem Haus. Zwei Kurzparkplätze.",
  reservations: true, purchases: true, slots: usualSlots,
  products: `
    Fahrradschloss mit Alarm „Heuler“ | fahrradschloesser-buegel | Torwacht | 54,90 |  | 3@1d | nr 450 | Bügelschloss, das bei Erschütterung laut wird. Batterie hält ein Jahr.
    = 51 | 41,90 | 2@3d
    = 310 | 6,20 | da@3d
    = 311 | 19,90 | 4@3d
    = 256 | 23,90 | 6@2d
    Kopfhörer „Stille Post“ | kopfhoerer | Klangwerk | 89,90 |  | 4@1h | nr 460 | Mit Bügel und Geräuschdämpfung, 30 Stunden Akku.
    Kopfhörer mit Kabel „Probe“ | kopfhoerer | Klangwerk | 39,90 |  | 7@1d | nr 461 | Geschlossen, austauschbares Kabel.
    Ohrhörer „Knopf“ | kopfhoerer | Tonfeder |  |  |  | nr 462; Hygiene | Ladeschale für dreimal laden, gegen Regen geschützt.
    + Schwarz | 59,90 |  | 5@1d
    + Petrol | 59,90 |  | 0@1d
    Ohrhörer mit Kabel, USB-C | kopfhoerer | Tonfeder | 17,90 |  | da@2d | nr 463; Hygiene | Mit Mikrofon und drei Paar Stöpseln.
    Kinderkopfhörer „Leise“ | kopfhoerer | Tonfeder | 29,90 |  | wenige@2d | nr 464 | Höchstens 85 Dezibel, Bügel wächst mit.
    Küchenradio „Emma“ | radio-lautsprecher | Klangwerk | 99,00 |  | 3@1d | nr 465 | DAB+ und UKW, zwei Knöpfe, warmer Klang.
    Kofferradio „Ausflug“ | radio-lautsprecher | Klangwerk | 69,00 |  | 4@2d | nr 466 | Läuft mit Akku 18 Stunden.
    Radiowecker „Hahn“ | radio-lautsprecher | Tonfeder | 44,90 |  | 5@2d | nr 467 | Große Ziffern, wird langsam lauter.
    Lautsprecher „Backstein“ | radio-lautsprecher | Klangwerk | 79,90 |  | 3@1d | nr 468 | Bluetooth, spritzwassergeschützt, 12 Stunden.
    Plattenspieler „Rille“ | radio-lautsprecher | Klangwerk | 229,00 |  | 1@4d | nr 469 | Riemenantrieb, Vorverstärker eingebaut.
    Großtastentelefon „Deutlich“ | telefone | Rufnetz | 54,90 |  | 4@3d | nr 470 | Mit Bildtasten und lautem Hörer.
    Schnurlostelefon „Flur“ | telefone | Rufnetz | 49,90 |  | 6@3d | nr 471 | Anrufbeantworter, sperrt unbekannte Nummern.
    Klapptelefon „Nur Telefon“ | telefone | Rufnetz | 69,90 |  | 3@3d | nr 472 | Notruftaste, Ladeschale, kein Internet.
    Smartphone „Fair 6“, 128 GB | telefone | Löthaus |  |  |  | nr 473 | Akku und Bildschirm lassen sich mit einem Schraubendreher tauschen.
    + Nachtblau | 449,00 |  | 2@1d
    + Sand | 449,00 |  | 1@1d
    Ladekabel USB-C, 2 m | handyzubehoer | Löthaus | 12,90 |  | 19@1d | nr 480 | Textilmantel, hält Knicke aus.
    Netzteil 30 W, zwei Anschlüsse | handyzubehoer | Löthaus | 24,90 |  | 11@1d | nr 481 | Lädt Telefon und Tablet zugleich.
    Zusatzakku 10 000 mAh | handyzubehoer | Löthaus | 34,90 |  | 6@2d | nr 482 | Zwei volle Ladungen, 210 g.
    Handyhalter für das Fahrrad | handyzubehoer | Windschatten | 22,90 |  | 5@2d | nr 483 | Klemmt am Lenker, löst sich mit einer Hand.
    Schutzhülle aus Kork | handyzubehoer | Löthaus | 19,90 |  | wenige@5d | nr 484 | Für „Fair 6“, mit Kartenfach.
    Speicherstick, 64 GB | handyzubehoer | Löthaus | 11,90 |  | da@4d | nr 485 | USB-A und USB-C an einem Stück.
    Batterien AA, 8 Stück | strom-batterien | Dauerbrand | 8,90 |  | 40@1d | nr 486 | Wir nehmen leere zurück.
    Akkus AAA, 4 Stück | strom-batterien | Dauerbrand | 12,90 |  | 15@2d | nr 487 | Vorgeladen, tausendmal wieder aufladbar.
    Steckdosenleiste, 5-fach | strom-batterien | Festhalt | 16,90 |  | 12@4d | nr 488 | Schalter, Überspannungsschutz, 1,5 m Kabel.
    Zeitschaltuhr, 2 Stück | strom-batterien | Festhalt | 13,90 |  | 9@6d | nr 489 | Mechanisch, in Viertelstunden.
    Leselampe „Eule“ | lampen | Lumenta | 39,90 |  | 4@2d | nr 490 | Klemmt am Regal, drei Helligkeiten.
    Tischleuchte „Pilz“ | lampen | Lumenta | 64,90 |  | 2@3d | nr 491 | Mattes Glas, warmes Licht, dimmbar.
    Lichterkette, 50 Lampen | lampen | Lumenta | 24,90 |  | 13@1h | nr 492 | Für drinnen und draußen, mit Zeitschalter.
  `,
};
