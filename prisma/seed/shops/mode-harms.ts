import { levelAccess, usualSlots, type DemoShop } from "../demo-shop.ts";

export const modeHarms: DemoShop = {
  slug: "mode-harms", town: "erlenstedt", name: "Mode Harms", trade: "mode",
  story: "Drei Etagen, eine Treppe, ein Aufzug und Frau Harms, die Größen auf den ersten Blick sieht. Geändert wird im Haus, oft bis zum nächsten Tag. Anprobieren dürfen Sie auch zu Hause: zwei Tage, auf Vertrauen.",
  street: "Lange Straße 12", east: 45, north: -215, phone: "0221 4710 180",
  trader: { name: "Harms Textil GmbH & Co. KG", legalForm: "GmbH & Co. KG", responsible: "Antje Harms", vatId: "DE000000007", registerEntry: "Amtsgericht Erlenstedt, HRA 0180" },
  hours: "Mo-Fr 09:30-18:30; Sa 09:30-16:00; PH off", hoursAgeDays: 12,
  ranges: ["Damenmode", "Herrenmode", "Jacken", "Strick", "Wäsche", "große Größen", "Tücher"],
  services: [
    { name: "Hose kürzen", minutes: null, priceCents: 1200, description: "Bis zum nächsten Tag, mit Originalsaum auf Wunsch." },
    { name: "Einkaufsbegleitung", minutes: 60, priceCents: 0, description: "Mit Termin, auch vor der Öffnung." },
  ],
  access: { ...levelAccess, doorWidthCm: 120, hasWc: true }, paymentKinds: ["cash", "girocard", "credit", "mobile", "invoice"], languages: ["de", "en", "pl"],
  wayText: "Lange Straße, Fußgängerzone. Aufzug in alle Etagen, Parkhaus Lindenstraße 200 m.",
  reservations: true, purchases: true, slots: { ...usualSlots, capacity: 6 },
  products: `
    Regenjacke „Deich“ | jacken | Watt & Weite |  |  |  | nr 500 | Dicht, leise und mit einer Kapuze, die sich mitdreht.
    + S, Senfgelb | 129,00 |  | 2@1h
    + M, Senfgelb | 129,00 |  | 6@1h
    + L, Senfgelb | 129,00 |  | 1@1h
    + M, Nachtblau | 129,00 |  | 3@1h
    Steppmantel „Reif“ | jacken | Watt & Weite |  |  |  | nr 501 | Leicht und warm, mit recycelter Füllung.
    + 36 | 189,00 |  | 1@1d
    + 38 | 189,00 |  | 2@1d
    + 40 | 189,00 |  | 2@1d
    + 42 | 189,00 |  | 0@1d
    Herrenparka „Mole“ | jacken | Watt & Weite |  |  |  | nr 502 | Winddicht, mit herausnehmbarem Futter.
    + M | 219,00 |  | 2@2d
    + L | 219,00 |  | 1@2d
    + XL | 219,00 |  | 2@2d
    Wollmantel „Kontor“ | jacken | Tuchhaus Behn | 279,00 |  | wenige@2d |  | Schurwolle, gerader Schnitt, in Graphit. Größen im Geschäft.
    Strickjacke „Kamin“ | pullover-hemden | Maschenwerk Elster |  |  |  | nr 503 | Grob gestrickt mit Hornknöpfen.
    + S | 89,95 |  | 3@1d
    + M | 89,95 |  | 4@1d
    + L | 89,95 |  | 1@1d
    Pullover „Heide“ | pullover-hemden | Maschenwerk Elster |  |  |  | nr 504 | Feine Merinowolle mit Rundhals.
    + M, Beere | 79,95 |  | 5@1d
    + L, Beere | 79,95 |  | 2@1d
    + L, Tanne | 79,95 |  | 3@1d
    Rollkragenpullover „Boje“ | pullover-hemden | Watt & Weite | 69,95 |  | da@3d | nr 505 | Dicker Rippstrick aus Baumwolle, Größen 36 bis 44.
    Hemd „Werktag“, gestreift | pullover-hemden | Tuchhaus Behn |  |  |  | nr 506 | Bügelleicht, mit einer Tasche für die Brille.
    + Kragen 39 | 49,95 |  | 3@2d
    + Kragen 41 | 49,95 |  | 4@2d
    + Kragen 43 | 49,95 |  | 2@2d
    Flanellhemd „Waldrand“ | pullover-hemden | Tuchhaus Behn | 54,95 |  | 6@2d | nr 507 | Innen aufgeraut, rot kariert.
    Bluse „Sonntag“ | pullover-hemden | Atelier Lind | 59,95 |  | wenige@2d | nr 508 | Viskose mit kleinem Stehkragen.
    Ringelshirt „Hafen“ | pullover-hemden | Watt & Weite |  |  |  | nr 509 | Feste Baumwolle, lange Ärmel.
    + S | 34,95 |  | 6@1d
    + M | 34,95 |  | 8@1d
    + L | 34,95 |  | 4@1d
    T-Shirt aus schwerer Baumwolle | pullover-hemden | Watt & Weite | 24,95 |  | da@4d | nr 510 | Vier Farben, Größen S bis XXL im Geschäft.
    Jeans „Gerade“, Damen | hosen | Blaufaden |  |  |  | nr 511 | Hoher Bund, gerades Bein, mit etwas Dehnung.
    + 36 | 79,95 |  | 2@2d
    + 38 | 79,95 |  | 4@2d
    + 40 | 79,95 |  | 3@2d
    + 44 | 79,95 |  | 1@2d
    Jeans „Lager“, Herren | hosen | Blaufaden |  |  |  | nr 512 | Fester Stoff, normale Weite.
    + 32/32 | 84,95 |  | 3@2d
    + 34/32 | 84,95 |  | 2@2d
    + 36/34 | 84,95 |  | 2@2d
    Cordhose „Förster“ | hosen | Tuchhaus Behn | 89,95 |  | 5@5d | nr 513 | Breiter Cord in Oliv, Größen 48 bis 56.
    Stoffhose mit Gummibund | hosen | Atelier Lind | 64,95 |  | ?@19d |  | Sieht streng aus, sitzt bequem.
    Leggings aus Wolle | hosen | Maschenwerk Elster | 44,95 |  | wenige@4d | nr 514 | Für unter dem Kleid oder auf dem Rad.
    Kleid „Mirabelle“ | kleider-roecke | Atelier Lind |  |  |  | nr 515 | Wickelkleid mit langen Ärmeln, in Mirabellengelb.
    + 36 | 99,95 |  | 1@1d
    + 38 | 99,95 |  | 2@1d
    + 40 | 99,95 |  | 2@1d
    Strickkleid „Ofenbank“ | kleider-roecke | Maschenwerk Elster | 109,00 |  | 4@1d | nr 516 | Knielang, aus Merino und Baumwolle.
    Hemdblusenkleid „Büro“ | kleider-roecke | Tuchhaus Behn | 89,95 |  | 3@3d | nr 517 | Mit Gürtel und richtigen Taschen.
    Rock „Glocke“ | kleider-roecke | Atelier Lind | 69,95 |  | 5@3d | nr 518 | Schwingt, ohne aufzutragen.
    Wollrock kariert | kleider-roecke | Tuchhaus Behn | 79,95 |  | wenige@6d | nr 519 | Gefüttert, in Moos und Rost.
    Tuch „Erle“ aus Baumwolle | tuecher-muetzen | Atelier Lind | 29,95 |  | 9@1d | nr 520 | Bedruckt mit den Blättern des Stadtwappens, 90 × 90 cm.
    Schal aus Lammwolle | tuecher-muetzen | Maschenwerk Elster | 39,95 |  | 12@1d | nr 521 | 180 cm, in sechs Farben.
    Mütze „Kapitänin“ | tuecher-muetzen | Watt & Weite | 24,95 |  | 15@1d | nr 522 | Doppelt gestrickt, hält die Ohren warm.
    Handschuhe aus Walk | tuecher-muetzen | Maschenwerk Elster | 34,95 |  | 7@2d | nr 523 | Winddicht, Zeigefinger bedient das Telefon.
    Wollsocken, 2 Paar | tuecher-muetzen | Maschenwerk Elster | 16,95 |  | da@2d | nr 524 | In den Größen 36 bis 46.
    Gürtel aus Rindleder | tuecher-muetzen | Sattlerei Voss | 44,95 |  | 6@5d | nr 525 | 3,5 cm breit, wird passend gekürzt.
  `,
};
