import { findPlaceKind } from "../places/place-kinds.ts";

type Shop = { slug: string; name: string; tradeName: string; lat: number | null; lon: number | null; source: string | null; state: { kind: string; label: string } };
type Place = { kind: string; name: string; note: string; lat: number; lon: number; licence: string | null };
type Feature = { type: "Feature"; geometry: { type: "Point"; coordinates: [number, number] }; properties: Record<string, string> };

/** What must stand beside anything drawn from OpenStreetMap's data: https://www.openstreetmap.org/copyright */
export const OSM_CREDIT = "© OpenStreetMap contributors";

/** Everything on a town's map as GeoJSON (RFC 7946): shops with where they are described, places of the town's list. What has no place on earth is left out. */
export function mapFeatures({ town, shops, places }: { town: { slug: string }; shops: Shop[]; places: Place[] }) {
  const fromOsm = shops.some(({ source }) => source?.includes("OpenStreetMap")) || places.some(({ licence }) => licence?.includes("ODbL"));
  const features: Feature[] = [
    ...shops.flatMap(({ slug, name, tradeName, lat, lon, state }) => (lat === null || lon === null ? [] : [
      point({ lat, lon }, { art: "geschaeft", name, branche: tradeName, zeiten: state.label, stand: state.kind, adresse: `/${town.slug}/geschaefte/${slug}` }),
    ])),
    ...places.map(({ kind, name, note, lat, lon }) => point({ lat, lon }, { art: kind, name, sorte: findPlaceKind(kind)?.name ?? kind, hinweis: note })),
  ];
  return { type: "FeatureCollection" as const, ...(fromOsm && { attribution: OSM_CREDIT, licence: "ODbL 1.0" }), features };
}
export type MapFeatures = ReturnType<typeof mapFeatures>;

function point({ lat, lon }: { lat: number; lon: number }, properties: Record<string, string>): Feature {
  return { type: "Feature", geometry: { type: "Point", coordinates: [round(lon), round(lat)] }, properties };
}

/** Six digits are a tenth of a metre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
