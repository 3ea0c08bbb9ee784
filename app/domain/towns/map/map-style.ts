import type { LayerSpecification, StyleSpecification } from "maplibre-gl";

type Colours = Record<"ground" | "surface" | "sunk" | "line" | "control" | "ink" | "inkSoft" | "mint" | "sky" | "straw" | "chalk" | "accent", string>;
type Point = { lat: number; lon: number };
/** An operator's tiles: vector ones with the names of their layers, or pictures. */
export type Tiles = { url: string; kind: "vector"; layers: string[] } | { url: string; kind: "raster" };
export const STREETS = "stadtplan";

/** The paper a town's map is drawn on: the operator's tiles in our colours, or, without any, plain paper with two rings around the centre. */
export function mapStyle({ colours, centre, tiles }: { colours: Colours; centre: Point; tiles: Tiles | null }): StyleSpecification {
  const paper: LayerSpecification = { id: "papier", type: "background", paint: { "background-color": tiles ? colours.chalk : colours.surface } };
  if (tiles?.kind === "raster") return { version: 8, sources: { [STREETS]: { type: "raster", url: `pmtiles://${tiles.url}`, tileSize: 256 } }, layers: [paper, { id: "bild", type: "raster", source: STREETS }] };
  if (tiles) return { version: 8, sources: { [STREETS]: { type: "vector", url: `pmtiles://${tiles.url}` } }, layers: [paper, ...streetLayers(colours).filter(({ layer }) => tiles.layers.includes(layer)).map(({ draw }) => draw)] };
  return {
    version: 8, sources: { ringe: { type: "geojson", data: rings(centre) } },
    layers: [paper, { id: "ringe", type: "line", source: "ringe", paint: { "line-color": colours.control, "line-width": 1, "line-dasharray": [3, 4] } }],
  };
}

/** Layers of the two common schemas, Protomaps (earth, landuse, water, roads, buildings) and OpenMapTiles (landcover, park, water, transportation, building). */
function streetLayers(colours: Colours): Array<{ layer: string; draw: LayerSpecification }> {
  const fill = (layer: string, colour: string) => ({ layer, draw: { id: layer, type: "fill", source: STREETS, "source-layer": layer, paint: { "fill-color": colour } } satisfies LayerSpecification });
  const line = (layer: string, { id, colour, widths, dash }: { id: string; colour: string; widths: [number, number]; dash?: number[] }) => ({
    layer, draw: {
      id, type: "line", source: STREETS, "source-layer": layer, layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": colour, "line-width": ["interpolate", ["exponential", 1.6], ["zoom"], 12, widths[0], 19, widths[1]], ...(dash && { "line-dasharray": dash }) },
    } satisfies LayerSpecification,
  });
  const streets = ["roads", "transportation"].flatMap((layer) => [line(layer, { id: `${layer}-rand`, colour: colours.control, widths: [1.8, 25] }), line(layer, { id: layer, colour: colours.surface, widths: [1, 22] })]);
  return [
    fill("earth", colours.ground), ...["landuse", "landcover", "park"].map((layer) => greens(layer, colours)), fill("water", colours.sky), line("waterway", { id: "waterway", colour: colours.sky, widths: [1, 6] }),
    ...streets, fill("buildings", colours.sunk), fill("building", colours.sunk),
  ];
}

/** Only what is green, because every other use of land would only make the map restless. */
function greens(layer: string, colours: Colours) {
  const green = ["park", "grass", "forest", "wood", "garden", "meadow", "cemetery", "nature_reserve", "village_green", "pitch", "recreation_ground"];
  const word: LayerSpecification = { id: layer, type: "fill", source: STREETS, "source-layer": layer, filter: ["in", ["coalesce", ["get", "kind"], ["get", "subclass"], ["get", "class"], "park"], ["literal", green]], paint: { "fill-color": colours.mint } };
  return { layer, draw: word };
}

const METRES_PER_MINUTE = 75;
const METRES_PER_DEGREE = 111_320;

/** 5 and 10 minutes on foot around the centre. */
function rings({ lat, lon }: Point) {
  const ring = (metres: number) => Array.from({ length: 73 }, (_, at) => {
    const angle = (at * Math.PI) / 36;
    return [lon + (metres * Math.sin(angle)) / (METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180)), lat + (metres * Math.cos(angle)) / METRES_PER_DEGREE];
  });
  return { type: "MultiLineString" as const, coordinates: [ring(5 * METRES_PER_MINUTE), ring(10 * METRES_PER_MINUTE)] };
}
