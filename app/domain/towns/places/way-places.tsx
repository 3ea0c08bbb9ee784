import { TextLink } from "#app/ui/button.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { formatDistance } from "#app/values/distance.ts";
import type { NearPlace } from "./nearest-places.ts";
import { findPlaceKind } from "./place-kinds.ts";

/** The nearest stop, parking, bicycle stand and toilet, from the town's own list. Nothing where the list knows none. */
export function WayPlaces({ places }: { places: NearPlace[] }) {
  if (places.length === 0) return null;
  return (
    <div className="stack">
      {places.map(({ kind, name, note, metres, minutes }) => (
        <Keep key={kind} icon={findPlaceKind(kind)?.icon ?? "map-pin"}>
          {wordsOf(kind, name)}, {formatDistance(metres)}, {minutes} Min. zu Fuß{note && <span className="block small soft">{note}</span>}
        </Keep>
      ))}
      {places.some(({ fromOsm }) => fromOsm) && <p className="small soft"><a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a></p>}
    </div>
  );
}

/** "Haltestelle Gerbertor" says it already; "Wall" alone would not. */
function wordsOf(kind: string, name: string): string {
  const word = findPlaceKind(kind)?.name ?? "";
  return name.toLowerCase().includes(word.toLowerCase()) || /^(haltestelle|parkhaus|parkplatz|tiefgarage|bahnhof|fahrrad|wc|toilette)/i.test(name) ? name : `${word} ${name}`;
}

/** Links that open the phone's own map program, and a route on OpenStreetMap. Nothing is asked of anybody before they are followed. */
export function MapLinks({ lat, lon, name }: { lat: number; lon: number; name: string }) {
  return (
    <p className="row gap-y-0">
      <TextLink href={geoAddress({ lat, lon, name })} icon="navigation">In Karten-App öffnen</TextLink>
      <TextLink href={`https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&route=%3B${lat}%2C${lon}`} icon="footprints">Fußweg bei OpenStreetMap</TextLink>
      <TextLink href={`https://maps.apple.com/?daddr=${lat},${lon}`} icon="external-link">Apple Karten</TextLink>
    </p>
  );
}

/** RFC 5870, with the label that Android's map programs read. */
export function geoAddress({ lat, lon, name }: { lat: number; lon: number; name: string }): string {
  return `geo:${lat},${lon}?q=${lat},${lon}(${encodeURIComponent(name).replaceAll("(", "%28").replaceAll(")", "%29")})`;
}
