import { levelAccess, usualSlots, type DemoShop } from "../demo-shop.ts";

export const zweiradYilmaz: DemoShop = {
  slug: "zweirad-yilmaz", town: "erlenstedt", name: "Zweirad Yilmaz", trade: "fahrrad",
  story: "Emre Yilmaz repariert, was andere aufgeben, auch Roller und alte Mofas. Sein Lager ist größer, als die Ladentür vermuten lässt. Tee gibt es, während Sie warten.",
  street: "Heidener Weg 40", east: 560, north: 705, phone: "0221 4710 252",
  trader: { name: "Zweirad Yilmaz, Emre Yilmaz", legalForm: "Einzelunternehmen", responsible: "Emre Yilmaz", vatId: "DE000000017", registerEntry: null },
  hours: "Mo-Fr 09:00-18:30; Sa 09:00-13:00; PH off", hoursAgeDays: 2,
  ranges: ["Fahrräder", "Roller", "Schlösser", "Reifen und Schläuche", "Reparatur am selben Tag"],
  services: [
    { name: "Platten flicken", minutes: 20, priceCents: 1000, description: "Meist sofort." },
    { name: "Bremsen einstellen", minutes: 20, priceCents: 1500, description: "Mit Probefahrt." },
    { name: "E-Rad auslesen", minutes: 30, priceCents: 2500, description: "Fehlerspeicher und Akku." },
  ],
  access: { ...levelAccess, doorWidthCm: 88 }, paymentKinds: ["cash", "girocard"], languages: ["de", "tr", "en"],
  wayText: "Heidener Weg, hinter dem Kreisel rechts. Parken vor der Tür.",
  reservations: true, purchases: true, slots: usualSlots,
  products: `
    = 10.2 | 59,90 | 2@12m
    = 11 | 43,90 | 4@2h
    = 12 | 59,00 | 1@2h
    = 14 | 52,00 | wenige@1d
    = 16 | 12,50 | 3@1d
    = 60 | 6,50 | da@1d
    = 66 | 7,50 | 6@1d
    = 67 | 5,90 | da@3d
    Kettenschloss „Moped“, 110 cm | fahrradschloesser-kette | Hallwerk | 58,00 |  | 2@1d | nr 80 | 10 mm Kette für Roller und Mofa, mit Schutzhülle.
    Kombischloss Kabel, 1 m | fahrradschloesser-kette | Rundum | 9,90 |  | ?@13d | nr 81 | Vier Ziffern, frei einstellbar.
    Mantel 20 Zoll mit Reflexstreifen | fahrradteile | Rundum | 18,90 |  | 5@4d | nr 82 | Für Kinderräder, 47 mm breit.
    Fahrradanhänger „Lastesel“ | fahrraeder | Nordspeiche | 249,00 |  | 2@1d | nr 86 | Trägt 40 kg und ist in einer Minute abgekuppelt.
    Bremszug-Set | fahrradteile | Kettwig & Sohn | 8,90 |  | da@6d | nr 83 | Innen- und Außenhüllen für vorn und hinten.
    Akku-Schutzhülle aus Neopren | fahrradteile | Windschatten | 34,90 |  | 3@5d | nr 84 | Hält den Akku im Winter warm.
  `,
};
