import { type DemoShop, unknownAccess, usualSlots } from "../demo-shop.ts";
import { cafeBlaueKanne } from "./cafe-blaue-kanne.ts";

/** A second shop of one trader. */
export const roestereiBlaueKanne: DemoShop = {
  slug: "roesterei-blaue-kanne", town: "erlenstedt", name: "Rösterei Blaue Kanne", trade: "tee-kaffee", traderOf: cafeBlaueKanne.slug, trader: cafeBlaueKanne.trader,
  story: "Zwei Straßen hinter dem Café wird geröstet, gewogen und verkauft, direkt aus dem Jutesack. Wer klopft, darf probieren. Leila Haddads Bruder Karim mahlt auf jede Mühle genau.",
  street: "Kornstraße 8", east: 330, north: -265, phone: "0221 4710 226",
  hours: "We-Fr 10:00-17:00; Sa 09:00-13:00; PH off", hoursAgeDays: 9,
  ranges: ["Kaffeebohnen", "Espresso", "Kaffee ohne Koffein", "Filter und Mühlen", "lose Tees"],
  services: [{ name: "Kaffee mahlen", minutes: 5, priceCents: 0, description: "Für jede Mühle und jede Kanne." }],
  access: { ...unknownAccess, stepCm: 12, wheelchair: "limited" }, paymentKinds: ["cash", "girocard"], languages: ["de", "ar"],
  wayText: "Kornstraße, durch die Toreinfahrt. Bitte am Tor klingeln, wenn Sie Hilfe an der Stufe möchten.",
  reservations: false, purchases: false, slots: usualSlots, products: "",
};
