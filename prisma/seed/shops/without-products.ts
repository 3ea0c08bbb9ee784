import { levelAccess, unknownAccess, usualSlots, type DemoShop } from "../demo-shop.ts";

/** Shops that are worth a visit without one listed product. */
export const stadttorApotheke: DemoShop = {
  slug: "stadttor-apotheke", town: "erlenstedt", name: "Stadttor-Apotheke", trade: "apotheke",
  story: "Dr. Ines Marquardt nimmt sich Zeit für Beipackzettel. Medikamente bestellen Sie hier nicht über Stadtkorb: Rufen Sie an oder kommen Sie vorbei, meist liegt die Arznei noch am selben Tag bereit.",
  street: "Am Graben 2", east: 46, north: 225, phone: "0221 4710 232",
  trader: { name: "Stadttor-Apotheke, Dr. Ines Marquardt e. K.", legalForm: "Eingetragene Kauffrau", responsible: "Dr. Ines Marquardt", vatId: "DE000000014", registerEntry: "Amtsgericht Erlenstedt, HRA 0232" },
  hours: "Mo-Fr 08:00-18:30; Sa 08:30-13:00; PH off", hoursAgeDays: 10,
  ranges: ["Arzneimittel", "Rezepte", "Salben aus eigener Herstellung", "Verbandstoffe", "Reiseapotheke", "Sonnenschutz", "Blutdruckgeräte"],
  services: [
    { name: "Blutdruck messen", minutes: 10, priceCents: 200, description: "Ohne Termin, mit Eintrag in Ihr Heft." },
    { name: "Medikationsberatung", minutes: 60, priceCents: 0, description: "Bei fünf und mehr Arzneien, mit Termin." },
    { name: "Grippeimpfung", minutes: 15, priceCents: 0, description: "Dienstags und donnerstags, die Kasse zahlt." },
    { name: "Kompressionsstrümpfe anmessen", minutes: 20, priceCents: 0, description: "Am besten morgens." },
  ],
  access: { ...levelAccess, doorWidthCm: 110, hasLoop: true }, paymentKinds: ["cash", "girocard", "credit", "mobile"], languages: ["de", "en", "ru"],
  wayText: "Am Graben, gleich am Stadttor. Zwei Parkplätze für Menschen mit Behinderung vor dem Haus.",
  reservations: false, purchases: false, slots: usualSlots, products: "",
};

export const fundgrubeAmTor: DemoShop = {
  slug: "fundgrube-am-tor", town: "erlenstedt", name: "Fundgrube am Tor", trade: "fahrrad",
  story: "Gebrauchte Räder und Zubehör, gerichtet von Menschen, die wieder in Arbeit kommen. Jedes Rad ist geprüft und hat eine Geschichte am Lenker hängen. Was da ist, steht im Hof.",
  street: "Am Nordtor 1", east: 330, north: 515, phone: "0221 4710 238",
  trader: { name: "Fundgrube am Tor gGmbH", legalForm: "gGmbH", responsible: "Heiko Wirtz", vatId: "DE000000015", registerEntry: "Amtsgericht Erlenstedt, HRB 0238" },
  hours: "We-Fr 10:00-16:00; Sa 10:00-13:00; PH off", hoursAgeDays: 45,
  ranges: ["Gebrauchte Fahrräder", "Kinderräder", "Schlösser", "Ersatzteile", "Fahrradreparatur zum Selbermachen"],
  services: [{ name: "Selbsthilfewerkstatt", minutes: 60, priceCents: 500, description: "Werkzeug und Rat, freitags ab 13 Uhr." }],
  access: unknownAccess, paymentKinds: ["cash"], languages: ["de"], wayText: "Durch das Nordtor, dann gleich links in den Hof.",
  reservations: false, purchases: false, slots: usualSlots, products: "",
};
