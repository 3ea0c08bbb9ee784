import { levelAccess, usualSlots, type DemoShop } from "../demo-shop.ts";

export const blumenAmsel: DemoShop = {
  slug: "blumen-amsel", town: "erlenstedt", name: "Blumen Amsel", trade: "blumen",
  story: "Greta Amsel bindet, was die Jahreszeit hergibt, und holt im Sommer jeden Morgen vom eigenen Feld. Für Trauer hat sie Zeit, für Eile hat sie fertige Sträuße. Der Hund heißt Farn.",
  street: "Johannisstraße 4", east: -70, north: -58, phone: "0221 4710 203",
  trader: { name: "Blumen Amsel, Greta Amsel", legalForm: "Einzelunternehmen", responsible: "Greta Amsel", vatId: "DE000000010", registerEntry: null },
  hours: "Mo-Fr 08:30-12:30,14:00-18:00; Sa 08:30-14:00; Su 10:00-12:00; PH off", hoursAgeDays: 2,
  ranges: ["Sträuße", "Schnittblumen", "Topfpflanzen", "Trauerfloristik", "Blumenzwiebeln", "Töpfe und Vasen"],
  services: [
    { name: "Strauß nach Wunsch binden", minutes: 15, priceCents: 2000, from: true, description: "Farbe und Anlass genügen." },
    { name: "Trauerkranz", minutes: null, priceCents: 9500, from: true, description: "Mit Schleife, zwei Werktage vorher." },
    { name: "Grabpflege", minutes: null, priceCents: 1800, from: true, description: "Je Besuch, mit Foto auf Wunsch." },
  ],
  access: levelAccess, paymentKinds: ["cash", "girocard", "mobile"], languages: ["de"],
  wayText: "Johannisstraße, Ecke Kirchplatz. Fahrradbügel vor der Tür.",
  reservations: true, purchases: true, slots: { ...usualSlots, lead: 120, horizon: 14 },
  products: `
    Strauß „Marktmorgen“ | straeusse |  |  |  |  | frisch | Bunt und locker, mit dem, was heute frisch ist.
    + klein | 18,00 |  | 6@35m
    + mittel | 28,00 |  | 4@35m
    + groß | 42,00 |  | 2@35m
    Strauß „Still“ in Weiß | straeusse |  | 32,00 |  | 2@35m | frisch | Weiß und grün, für leise Anlässe.
    Sonnenblume, Stiel | straeusse |  | 2,80 |  | 0@2h | frisch | Vom eigenen Feld, solange es geht.
    Rosen, Bund mit 10 Stielen | straeusse |  | 16,90 |  | 5@2h | frisch | 50 cm, in Rot oder Apricot.
    Chrysanthemen, Bund | straeusse |  | 8,90 |  | 9@2h | frisch | Halten zwei Wochen, wenn sie Wasser haben.
    Eukalyptus, Bund | straeusse |  | 6,50 |  | wenige@2h | frisch | Duftet auch getrocknet.
    Trockenstrauß „Scheune“ | straeusse |  | 24,00 |  | 7@1d |  | Strohblumen, Hafer und Mohnkapseln vom Sommer.
    Türkranz „Advent“ | straeusse |  | 34,00 |  | 8@2h | frisch | Tanne, Zapfen und Band, 35 cm.
    Alpenveilchen im Topf | topfpflanzen |  | 6,90 |  | 14@2h |  | Mag es kühl und nicht von oben.
    Weihnachtsstern | topfpflanzen |  | 5,90 |  | 20@2h |  | Rot, aus einer Gärtnerei im Nachbarort.
    Orchidee, zwei Rispen | topfpflanzen |  | 19,90 |  | 6@1d |  | Blüht drei Monate, ein Glas Wasser in der Woche.
    Monstera, 60 cm | topfpflanzen |  | 29,90 |  | 3@1d |  | Wächst auch im Flur.
    Bogenhanf | topfpflanzen |  | 14,90 |  | 5@3d |  | Verzeiht jeden Urlaub.
    Rosmarin im Topf | topfpflanzen |  | 4,90 |  | wenige@1d |  | Kräftig, für Fensterbank und Küche.
    Heidekraut, 3 Töpfe | topfpflanzen |  | 9,90 |  | 12@2h |  | Weiß, rosa, lila, winterhart.
    Tulpenzwiebeln „Erlenstedt“, 10 Stück | saat-zwiebeln | Zwiebelmeier | 5,90 |  | 30@4d | nr 540 | Bunt gemischt, bis Dezember in die Erde.
    Krokusse, 20 Zwiebeln | saat-zwiebeln | Zwiebelmeier | 4,90 |  | 26@4d | nr 541 | Kommen jedes Jahr wieder.
    Wildblumensaat „Bienenweide“, 50 g | saat-zwiebeln | Zwiebelmeier | 6,50 | 50 g | da@9d | nr 542 | Für etwa zehn Quadratmeter, heimische Arten.
    Vase „Flasche“, blau | toepfe-vasen | Glashütte Fichtel | 19,90 |  | 5@6d | nr 543 | Mundgeblasen, für einen bis fünf Stiele.
    Übertopf Steinzeug, 14 cm | toepfe-vasen | Herdfest | 14,90 |  | 9@6d | nr 544 | Sandfarben mit grünem Rand.
    Tontopf, 18 cm | toepfe-vasen | Grünspan | 5,50 |  | da@12d | nr 545 | Frostfest, mit Loch und Untersetzer.
    Blumenerde ohne Torf, 10 l | garten | Grünspan | 5,90 | 10 l | 16@5d | nr 546 | Aus Kompost und Holzfaser.
  `,
};
