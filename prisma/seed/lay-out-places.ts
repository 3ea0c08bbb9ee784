import townCentre from "./places/town-centre.json" with { type: "json" };
import { fnv1a } from "#app/values/paper.ts";
import { demoTowns, pointFrom } from "./towns.ts";

/** A place that lists nothing but itself: where it is, what it is and, where known, when it is open. */
export type DemoPlace = {
  id: string; townSlug: string; name: string; trade: string; street: string | null; plz: string | null; city: string | null; lat: number; lon: number;
  hours: string | null; wheelchair: string | null; ranges: string[]; website: string | null;
  source: string; sourceUrl: string; sourceDate: string; licence: string;
  /** days since somebody confirmed the hours; null = nobody did */
  hoursAgeDays: number | null;
};

const kitchens: Record<string, string> = {
  turkish: "türkische Küche", italian: "italienische Küche", greek: "griechische Küche", burger: "Burger", sushi: "Sushi",
  regional: "regionale Küche", armenian: "armenische Küche", asian: "asiatische Küche", "kebab;turkish": "Döner", german: "deutsche Küche",
};

/** The 270 places of a real small town's centre, under invented names, laid around the centre of each demo town. */
export function layOutPlaces(): DemoPlace[] {
  return demoTowns.flatMap((town) => townCentre.map((place) => {
    const here = town.slug === "planewalde" ? place.planewalde : place.erlenstedt;
    return {
      id: `shop-${town.slug}-${place.ref.replace("/", "-")}`, townSlug: town.slug, name: here.name, trade: place.trade,
      street: here.street && `${here.street} ${here.house}`, plz: town.plz, city: town.name,
      ...pointFrom({ town, east: place.east, north: place.north }),
      hours: place.hours, wheelchair: place.wheelchair, ranges: place.cuisine ? [kitchens[place.cuisine] ?? place.cuisine] : [], website: null,
      source: "Lage und Zeiten nach OpenStreetMap, Name erfunden", sourceUrl: "https://www.openstreetmap.org/copyright",
      sourceDate: "2020-01-15", licence: "© OpenStreetMap contributors, ODbL 1.0",
      hoursAgeDays: place.hours === null ? null : confirmedDaysAgo(place.ref + town.slug),
    };
  }));
}

/** A third was never confirmed, the rest between five days and half a year ago. */
function confirmedDaysAgo(seed: string) {
  const hash = fnv1a(seed);
  return hash % 3 === 0 ? null : 5 + ((hash >>> 4) % 180);
}
