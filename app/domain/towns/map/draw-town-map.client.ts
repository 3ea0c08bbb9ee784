import { AttributionControl, Map as GlMap, addProtocol, NavigationControl, setWorkerUrl } from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import mapCss from "maplibre-gl/dist/maplibre-gl.css?url";
import { PMTiles, Protocol, TileType } from "pmtiles";
import { keepMarkers } from "./map-markers.client.ts";
import { mapStyle, type Tiles } from "./map-style.ts";
import { readTokenColours } from "./token-colours.client.ts";

type Asked = { container: HTMLElement; points: string; centre: { lat: number; lon: number }; tiles: string | null };
const PATIENCE = 20_000;

/** Draws the map into its container: paper, points, keys and buttons. Rejects where the browser cannot, or the points do not come. `remove` takes all of it away. */
export async function drawTownMap({ container, points, centre, tiles: address }: Asked): Promise<{ remove: () => void }> {
  const [features, tiles] = await Promise.all([readPoints(points), address ? readTiles(new URL(address, location.href).href) : null, loadStyles()]);
  setWorkerUrl(worker);
  const style = () => mapStyle({ colours: readTokenColours(), centre, tiles });
  const map = new GlMap({
    container, style: style(), center: [centre.lon, centre.lat], zoom: 15, minZoom: 11, maxZoom: 19.5, attributionControl: false, cooperativeGestures: true, locale: german, pitchWithRotate: false, dragRotate: false,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  if (tiles) map.addControl(new AttributionControl({ compact: true }), "bottom-right");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const recolour = () => map.setStyle(style());
  dark.addEventListener("change", recolour);
  await new Promise<void>((done, fail) => {
    map.once("load", () => done());
    setTimeout(() => fail(new Error("the map took too long")), PATIENCE);
  }).catch((error: unknown) => { map.remove(); throw error; });
  keepMarkers({ map, features, centre });
  return { remove: () => { dark.removeEventListener("change", recolour); map.remove(); } };
}

const german = {
  "NavigationControl.ZoomIn": "Näher heran", "NavigationControl.ZoomOut": "Weiter weg", "AttributionControl.ToggleAttribution": "Quellen zeigen", "Map.Title": "Karte",
  "CooperativeGesturesHandler.WindowsHelpText": "Mit Strg und dem Mausrad näher heran", "CooperativeGesturesHandler.MacHelpText": "Mit ⌘ und dem Mausrad näher heran", "CooperativeGesturesHandler.MobileHelpText": "Mit zwei Fingern verschieben",
};

async function readPoints(address: string) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no points: ${answer.status}`);
  return answer.json();
}

let protocol: Protocol | null = null;

/** What kind of tiles the operator's file holds; null, and so plain paper, where it cannot be read. */
async function readTiles(url: string): Promise<Tiles | null> {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol("pmtiles", protocol.tile);
  }
  const file = new PMTiles(url);
  protocol.add(file);
  try {
    if ((await file.getHeader()).tileType !== TileType.Mvt) return { url, kind: "raster" };
    return { url, kind: "vector", layers: layerNames(await file.getMetadata()) };
  } catch {
    return null;
  }
}

function layerNames(metadata: unknown): string[] {
  if (typeof metadata !== "object" || metadata === null || !("vector_layers" in metadata) || !Array.isArray(metadata.vector_layers)) return [];
  return metadata.vector_layers.map((layer: { id?: unknown }) => String(layer?.id));
}

/** The library's own stylesheet, fetched with the map and not with every page. */
function loadStyles(): Promise<void> {
  if (document.querySelector(`link[href="${mapCss}"]`)) return Promise.resolve();
  return new Promise((done, fail) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: mapCss, onload: () => done(), onerror: () => fail(new Error("no styles")) });
    document.head.append(link);
  });
}
