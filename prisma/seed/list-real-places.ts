import farmShops from "./places/farm-shops.json" with { type: "json" };
import weeklyMarkets from "./places/weekly-markets.json" with { type: "json" };
import type { DemoPlace } from "./lay-out-places.ts";

const goods: Record<string, string> = {
  egg: "Eier", eggs: "Eier", eeg: "Eier", potato: "Kartoffeln", potatoes: "Kartoffeln", onion: "Zwiebeln", noodle: "Nudeln", honey: "Honig", food: "Lebensmittel",
  ice_cream: "Eis", sausage: "Wurst", meat: "Fleisch", milk: "Milch", cereal: "Getreide", flour: "Mehl", cheese: "Käse", bread: "Brot",
  beer: "Bier", water: "Wasser", soda: "Limonade", limonade: "Limonade",
};

/**
 * Real farm shops and weekly markets around the demo towns: only what the open data say, no telephone, no e-mail,
 * no products, no invented word.
 */
export function listRealPlaces(): DemoPlace[] {
  return [...farmShops.map(farmShop), ...weeklyMarkets.map(weeklyMarket)];
}

function farmShop(place: (typeof farmShops)[number]): DemoPlace {
  const words = (place.goods ?? "").split(";").map((word) => goods[word]).filter((word) => word !== undefined);
  const kind = { vending: ["Automat"], beekeeper: ["Imkerei"], market: [], farm: [] }[place.kind] ?? [];
  return {
    id: `shop-osm-${place.ref.replace("/", "-")}`, townSlug: place.town, trade: place.trade,
    name: place.kind === "market" && !/markt/i.test(place.name) ? `Markt ${place.name}` : place.name,
    street: place.street && [place.street, place.house].filter(Boolean).join(" "), plz: place.postcode, city: place.city,
    lat: place.lat, lon: place.lon, hours: place.hours, hoursAgeDays: null, wheelchair: place.wheelchair, website: place.website,
    ranges: [...new Set([...kind, ...words, ...(place.organic ? ["Bio"] : [])])],
    source: "OpenStreetMap, zusammengestellt von farmshops.eu", sourceUrl: `https://www.openstreetmap.org/${place.ref}`,
    sourceDate: "2026-01-29", licence: "© OpenStreetMap contributors, ODbL 1.0",
  };
}

function weeklyMarket(market: (typeof weeklyMarkets)[number], index: number): DemoPlace {
  return {
    id: `shop-markt-${market.city}-${index + 1}`, townSlug: market.town, trade: "wochenmarkt",
    name: /markt/i.test(market.name) ? market.name : `Wochenmarkt ${market.name}`,
    street: market.location, plz: null, city: market.city.charAt(0).toUpperCase() + market.city.slice(1),
    lat: market.lat, lon: market.lon, hours: market.hours, hoursAgeDays: null, wheelchair: null, website: null, ranges: [],
    source: `wo-ist-markt.de, nach: ${market.source}`, sourceUrl: market.sourceUrl, sourceDate: "2026-07-11",
    licence: "MIT, © 2015 Code for Karlsruhe und Mitwirkende",
  };
}
