/** Metres around the town's middle. */
const REACH = 2500;

/** What to paste into overpass-turbo.eu for the shops of a town. https://wiki.openstreetmap.org/wiki/Overpass_API/Overpass_QL */
export function overpassQuery({ lat, lon }: { lat: number; lon: number }): string {
  const around = `(around:${REACH},${lat},${lon})`;
  return [
    "[out:json][timeout:60];", "(", `  nwr["shop"]${around};`, `  nwr["craft"]${around};`,
    `  nwr["amenity"~"^(cafe|restaurant|pub|bar|biergarten|fast_food|ice_cream|pharmacy|bank|post_office|library|theatre|cinema|townhall|marketplace|fuel)$"]${around};`,
    `  nwr["office"="travel_agent"]${around};`, ");", "out center tags;",
  ].join("\n");
}
