import { addDays, type Day } from "#app/values/day.ts";
import type { TownSlug } from "./demo-shop.ts";
import { relativeDay } from "./relative-day.ts";
import { demoTown, pointFrom } from "./towns.ts";

const INVENTED = "Erfunden für die Probestadt";

// kind | name | metres east | metres north | note
const places: Record<TownSlug, string> = {
  erlenstedt: `
    bus-stop | Haltestelle Rathaus | -30 | 130 | Bus 2, 5 und 7
    bus-stop | Haltestelle Gerberstraße | 180 | 205 | Bus 2 und 5
    bus-stop | Haltestelle Kornstraße | 370 | -280 | Bus 7
    bus-stop | Haltestelle Wilhelmstraße | 40 | -380 | Bus 5
    bus-stop | Haltestelle Heidener Weg | 520 | 640 | Bus 2
    bus-stop | Haltestelle Brunnenplatz | -180 | -150 | Bus 5 und 7
    station | Bahnhof Erlenstedt | -760 | -520 | Aufzug zu allen Gleisen
    parking | Tiefgarage Marktplatz | 20 | 40 | Aufzug, 1,20 € je Stunde
    parking | Parkhaus Lindenstraße | 190 | -300 | 30 Minuten frei
    parking | Parkplatz Nordwall | 120 | 390 | 2 Stunden frei mit Parkscheibe
    parking | Parkplatz Am Kornspeicher | 450 | -350 | 2 Stunden frei mit Parkscheibe
    disabled-parking | Behindertenparkplatz Am Graben | 60 | 235 | 2 Plätze
    disabled-parking | Behindertenparkplatz Rathaus | -50 | 95 | 3 Plätze
    disabled-parking | Behindertenparkplatz Lange Straße | 70 | -240 | 1 Platz
    bike-stand | Fahrradbügel Marktplatz | 40 | 95 | 40 Bügel
    bike-stand | Fahrradbügel Gerberstraße | 205 | 262 | 12 Bügel, 2 für Lastenräder
    bike-stand | Fahrradbügel Kirchplatz | -95 | -35 | 10 Bügel
    bike-stand | Fahrradbügel Lange Straße | 40 | -200 | 24 Bügel
    bike-stand | Fahrradboxen Bahnhof | -740 | -500 | abschließbar
    wc | WC am Rathaus | -60 | 120 | rollstuhlgerecht, Wickeltisch, 8 bis 20 Uhr
    wc | WC in der Tiefgarage Marktplatz | 25 | 30 | 50 Cent`,
  planewalde: `
    bus-stop | Haltestelle Markt | 30 | 30 | Bus 541 und 553
    bus-stop | Haltestelle Speicherstraße | 250 | -300 | Bus 553
    bus-stop | Haltestelle Burghof | -60 | -120 | Bus 541
    station | Bahnhof Planewalde | 720 | 380 | Züge nach Dessau und Berlin, ohne Stufen
    parking | Parkplatz Am Burggraben | -110 | -190 | kostenfrei
    parking | Parkplatz Brandenburger Straße | 190 | 180 | 2 Stunden frei mit Parkscheibe
    disabled-parking | Behindertenparkplatz Markt | -20 | 20 | 2 Plätze
    bike-stand | Fahrradbügel Markt | 10 | 45 | 16 Bügel
    bike-stand | Fahrradbügel am Wehr | -360 | -200 | 8 Bügel
    wc | WC im Rathaus | -40 | 10 | rollstuhlgerecht, zu den Öffnungszeiten`,
};

/** What stands in the two towns' lists of places: invented, as the towns are. */
export function demoTownPlaces() {
  return (["erlenstedt", "planewalde"] as const).flatMap((slug) => places[slug].trim().split("\n").map((line) => {
    const [kind = "", name = "", east = "", north = "", note = ""] = line.split("|").map((cell) => cell.trim());
    const town = demoTown(slug);
    return { townId: town.id, kind, name, note, source: INVENTED, ...pointFrom({ town, east: Number(east), north: Number(north) }) };
  }));
}

const offers = [
  { shop: "baeckerei-sommerfeld", until: "Sa+0", days: 6, title: "Stutenkerl mit Hagelzucker", text: "Jeden Morgen ab 6 Uhr frisch, solange der Korb voll ist.", priceCents: 220, priceFor: "je Stück" },
  { shop: "cafe-blaue-kanne", until: "So+0", days: 7, title: "Apfelstrudel und ein Kännchen Tee", text: "Täglich von 14 bis 17 Uhr, der Strudel kommt warm aus dem Ofen.", priceCents: 790, priceFor: "zusammen" },
  { shop: "weinhandlung-rebstock", until: "Sa+1", days: 12, title: "Glühwein vom Winzer, weiß und rot", text: "Zum Probieren steht immer eine Kanne warm.", priceCents: 690, priceFor: "je 0,75 l (9,20 € je Liter)" },
  { shop: "blumen-amsel", until: "Sa+0", days: 6, title: "Adventskranz, selbst gebunden", text: "Kommen Sie am Donnerstag ab 17 Uhr: Grün, Draht und Tee sind da, wir zeigen, wie es geht.", priceCents: 1900, priceFor: "mit allem Material" },
  { shop: "radhaus-lindemann", until: "Sa+1", days: 12, title: "Lichttest umsonst", text: "Rad vorbeibringen, fünf Minuten warten, sicher nach Hause fahren.", priceCents: null, priceFor: "" },
  { shop: "muehlenbaeckerei", until: "Sa+0", days: 6, title: "Roggenbrot aus dem Holzofen", text: "Mittwoch und Samstag.", priceCents: 480, priceFor: "je Laib, 1 kg" },
  { shop: "seifensiederei-lehmann", until: "So+1", days: 14, title: "Seifenreste im Leinenbeutel", text: "Kleine Stücke vom Rand, gut gemischt.", priceCents: 650, priceFor: "je 200 g (32,50 € je Kilo)" },
];

/** The offers that run around `today`: each until its next weekday, since some days before. */
export function demoOffers({ today, townOf }: { today: Day; townOf: (shopId: string) => string | null }) {
  return offers.flatMap(({ shop, until, days, ...offer }) => {
    const shopId = `shop-${shop}`;
    const townId = townOf(shopId);
    const last = relativeDay({ text: until, today });
    return townId === null ? [] : [{ id: `offer-${shop}`, townId, shopId, ...offer, fromDay: dateOf(addDays(last, -days)), untilDay: dateOf(last) }];
  });
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
