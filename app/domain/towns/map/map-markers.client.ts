import { type GeoJSONSource, type Map as GlMap, Marker } from "maplibre-gl";
import sprite from "#app/ui/icons.svg";
import type { MapFeatures } from "./map-features.ts";
import { findPlaceKind } from "../places/place-kinds.ts";

type Feature = MapFeatures["features"][number];
const SHOPS = "geschaefte";
/** From this zoom on the names stand beside the shops, and the places of the town's list are shown. */
const NEAR = 16.5;

/** Keeps a link for every shop that is in view, a button for every heap of them, and the town's places once one is near: real links and buttons, so that keys reach them. */
export function keepMarkers({ map, features, centre }: { map: GlMap; features: MapFeatures; centre: { lat: number; lon: number } }): void {
  const shops = features.features.filter(({ properties }) => properties.art === "geschaeft");
  const places = features.features.filter(({ properties }) => properties.art !== "geschaeft");
  const shown = new Map<string, Marker>();
  new Marker({ element: centreSign() }).setLngLat([centre.lon, centre.lat]).addTo(map);

  const addShops = () => {
    if (map.getSource(SHOPS)) return;
    map.addSource(SHOPS, { type: "geojson", data: { type: "FeatureCollection", features: shops }, cluster: true, clusterRadius: 52, clusterMaxZoom: 17 });
    // never seen: the library only sorts into heaps what some layer draws
    map.addLayer({ id: SHOPS, type: "circle", source: SHOPS, paint: { "circle-opacity": 0, "circle-radius": 1 } });
  };
  const refresh = () => {
    if (!map.getSource(SHOPS) || !map.isSourceLoaded(SHOPS)) return;
    const wanted = new Map<string, () => Marker>();
    const box = map.getBounds();
    for (const { properties, geometry } of map.querySourceFeatures(SHOPS)) {
      if (geometry.type !== "Point") continue;
      const [lon, lat] = geometry.coordinates;
      if (!box.contains([lon, lat])) continue;
      const at: [number, number] = [lon, lat];
      if (properties.cluster) wanted.set(`heap ${properties.cluster_id}`, () => new Marker({ element: heapButton({ map, id: properties.cluster_id, count: properties.point_count, at }) }).setLngLat(at));
      else wanted.set(`shop ${properties.adresse}`, () => new Marker({ element: shopLink(properties), anchor: "left", offset: [-22, 0] }).setLngLat(at));
    }
    if (map.getZoom() >= NEAR) for (const place of places) if (box.contains(place.geometry.coordinates)) wanted.set(`place ${place.properties.art} ${place.properties.name}`, () => new Marker({ element: placeSign(place) }).setLngLat(place.geometry.coordinates));
    for (const [key, marker] of shown) if (!wanted.has(key)) { marker.remove(); shown.delete(key); }
    for (const [key, make] of wanted) if (!shown.has(key)) shown.set(key, make().addTo(map));
    spareCrowdedNames(map.getContainer());
  };
  map.on("styledata", addShops);
  map.on("idle", refresh);
  map.on("moveend", refresh);
  addShops();
}

/** A name that would cover its neighbours, or run out of the map, is left to hovering, focus and screen readers. */
function spareCrowdedNames(container: HTMLElement): void {
  const frame = container.getBoundingClientRect();
  const names = [...container.querySelectorAll<HTMLElement>(".map-name")];
  for (const name of names) name.classList.remove("opacity-0");
  const taken = [...container.querySelectorAll(".map-sign")].map((sign) => sign.getBoundingClientRect());
  for (const name of names) {
    const box = name.getBoundingClientRect();
    const own = name.previousElementSibling;
    const crowded = box.right > frame.right || taken.some((other) => meet(box, other)) || (own !== null && taken.filter((other) => meet(own.getBoundingClientRect(), other)).length > 1);
    if (crowded) name.classList.add("opacity-0");
    else taken.push(box);
  }
}

function meet(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function centreSign(): HTMLElement {
  return element("span", "block size-4 rounded-pill bg-ink border-2 border-surface", { role: "img", "aria-label": "Stadtmitte" });
}

function heapButton({ map, id, count, at }: { map: GlMap; id: number; count: number; at: [number, number] }): HTMLElement {
  const button = element("button", "map-sign grid place-items-center size-11 rounded-pill font-body text-small bg-accent text-accent-ink font-bold border-2 border-surface cursor-pointer", { type: "button", "aria-label": `${count} Geschäfte, näher heran` });
  button.textContent = String(count);
  button.addEventListener("click", () => {
    const source = map.getSource<GeoJSONSource>(SHOPS);
    void source?.getClusterExpansionZoom(id).then((zoom) => map.easeTo({ center: at, zoom: zoom + 0.1, animate: !matchMedia("(prefers-reduced-motion: reduce)").matches }));
  });
  return button;
}

const windows: Record<string, string> = { open: "bg-lantern border-ink", soon: "bg-lantern border-ink", closed: "bg-ink border-ink", unknown: "bg-surface border-ink border-dashed" };

/** A window of the house, lit where the shop is open, with its name beside it. */
function shopLink({ name, branche, zeiten, stand, adresse }: Record<string, string>): HTMLElement {
  const link = element("a", "map-shop group flex items-center gap-1.5 min-h-11 pl-2 text-ink no-underline hover:z-10 focus:z-10", { href: adresse, title: `${name}, ${branche}, ${zeiten}`, "aria-label": `${name}, ${branche}, ${zeiten}` });
  link.append(element("span", `map-sign block size-7 shrink-0 rounded-cut border-2 ${windows[stand] ?? windows.unknown}`, {}));
  const label = element("span", "map-name group-hover:opacity-100 group-focus-visible:opacity-100 font-body rounded-cut bg-surface px-1.5 text-small font-semibold whitespace-nowrap", {});
  label.textContent = name;
  link.append(label);
  return link;
}

function placeSign({ properties: { art, name, sorte } }: Feature): HTMLElement {
  const sign = element("span", "map-sign grid place-items-center size-7 rounded-pill bg-sky text-ink border border-surface", { role: "img", "aria-label": `${sorte} ${name}`, title: `${sorte} ${name}` });
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("class", "icon");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${sprite}#${findPlaceKind(art)?.icon ?? "map-pin"}`);
  picture.append(use);
  sign.append(picture);
  return sign;
}

function element(name: string, className: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
