import { levelAccess, usualSlots, type DemoShop } from "../demo-shop.ts";

export const salonNadjaKern: DemoShop = {
  slug: "salon-nadja-kern", town: "erlenstedt", name: "Salon Nadja Kern", trade: "friseur",
  story: "Vier Stühle, zwei Spiegel, ein Kaffee. Nadja Kern hört zu, bevor sie schneidet. Wer Ruhe möchte, sagt „stiller Stuhl“ und bekommt sie.",
  street: "Hagenstraße 5", east: -300, north: -125, phone: "0221 4710 245",
  trader: { name: "Salon Nadja Kern", legalForm: "Einzelunternehmen", responsible: "Nadja Kern", vatId: "DE000000016", registerEntry: "Handwerksrolle, Handwerkskammer Erlenstedt" },
  hours: "Tu,We 10:00-18:00; Th,Fr 10:00-17:00; Sa 08:30-14:00; Mo,Su,PH off", hoursAgeDays: 5,
  ranges: ["Haarschnitt", "Farbe und Strähnen", "Kinderhaarschnitt", "Bartpflege", "Hochsteckfrisuren", "Haarpflege"],
  services: [
    { name: "Haarschnitt, trocken", minutes: 30, priceCents: 2400, description: "Ohne Waschen, kurz und gut." },
    { name: "Waschen, schneiden, föhnen", minutes: 60, priceCents: 4800, description: "Mit Beratung und Kopfmassage." },
    { name: "Kinderhaarschnitt bis 10 Jahre", minutes: 25, priceCents: 1600, description: "Auf dem Feuerwehrstuhl." },
    { name: "Herrenschnitt mit Bart", minutes: 45, priceCents: 3600, description: "Mit warmem Tuch." },
    { name: "Bart formen", minutes: 20, priceCents: 1500, description: "Auch ohne Termin, wenn ein Stuhl frei ist." },
    { name: "Färben, Ansatz", minutes: 90, priceCents: 5900, from: true, description: "Pflanzenfarbe auf Wunsch." },
    { name: "Strähnen", minutes: 120, priceCents: 8500, from: true, description: "Mit Schnitt und Pflege." },
    { name: "Hochsteckfrisur", minutes: 75, priceCents: 6500, from: true, description: "Für Feste, mit Probetermin." },
    { name: "Pony schneiden", minutes: 10, priceCents: 800, description: "Für Stammgäste umsonst." },
    { name: "Hausbesuch", minutes: 45, priceCents: 3900, description: "Für Menschen, die nicht kommen können." },
  ],
  access: { ...levelAccess, doorWidthCm: 92, hasWc: true }, paymentKinds: ["cash", "girocard", "mobile"], languages: ["de", "pl", "en"],
  wayText: "Hagenstraße, ein Haus hinter dem Brunnenplatz.",
  reservations: true, purchases: true, slots: { ...usualSlots, capacity: 2 },
  products: `
    Shampoo „Brennnessel“, 250 ml | haarpflege | Kopfsache | 12,90 | 250 ml | 9@2d | nr 700 | Für schnell fettendes Haar, ohne Silikon.
    Shampoo „Hafer“, 250 ml | haarpflege | Kopfsache | 12,90 | 250 ml | 6@2d | nr 701 | Mild, für empfindliche Kopfhaut.
    Spülung „Leinsamen“, 200 ml | haarpflege | Kopfsache | 13,90 | 200 ml | 5@2d | nr 702 | Macht kämmbar, beschwert nicht.
    Haaröl „Klette“, 50 ml | haarpflege | Kopfsache | 16,50 | 50 ml | wenige@2d | nr 703 | Zwei Tropfen in die Spitzen.
    Bartöl „Zeder“, 30 ml | haarpflege | Kopfsache | 14,90 | 30 ml | 4@2d | nr 704 | Weich und unaufdringlich.
    Haarbürste aus Wildschweinborsten | haarpflege | Borstig | 29,90 |  | 3@8d | nr 705; Hygiene | Birnbaumholz, pflegt beim Bürsten.
    Kamm aus Horn | haarpflege | Borstig | 18,90 |  | 5@8d | nr 706; Hygiene | Lädt sich nicht auf.
    Haargummis aus Baumwolle, 6 Stück | haarpflege | Kopfsache | 5,90 |  | da@8d | nr 707 | Reißen nicht und ziepen nicht.
  `,
};
