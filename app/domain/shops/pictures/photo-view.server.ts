import { thumbHashToRGBA } from "thumbhash";
import { type PhotoEdge, photoEdges, photoHref } from "./photo-files.ts";

type Row = { id: string; key: string; width: number; height: number; thumbhash: string; alt: string };

/** A photo as plain values for ShopPhotos: the largest address, the others by width, and a blurred picture of it as a data URL. */
export function photoView({ id, key, width, height, thumbhash, alt }: Row) {
  const widthAt = (edge: PhotoEdge) => Math.round(width * Math.min(1, edge / Math.max(width, height)));
  const sizes = photoEdges.filter((edge, at) => at === 0 || widthAt(edge) > widthAt(photoEdges[at - 1]));
  return {
    id, alt, width, height, src: photoHref(key, 960), small: photoHref(key, 480),
    srcSet: sizes.map((edge) => `${photoHref(key, edge)} ${widthAt(edge)}w`).join(", "), blur: blurOf(thumbhash),
  };
}
export type PhotoView = ReturnType<typeof photoView>;

const COLUMNS = 4;
const ROWS = 3;

/** Twelve colours of the photo, run into each other: half a kilobyte that needs no request, no script and no style attribute. */
function blurOf(thumbhash: string): string | null {
  const bytes = Buffer.from(thumbhash, "base64");
  if (bytes.length < 5) return null;
  const { w, h, rgba } = thumbHashToRGBA(bytes);
  const fields = Array.from({ length: COLUMNS * ROWS }, (_, at) => {
    const [x, y] = [at % COLUMNS, Math.floor(at / COLUMNS)];
    const start = 4 * (Math.floor(((y + 0.5) / ROWS) * h) * w + Math.floor(((x + 0.5) / COLUMNS) * w));
    return `<path fill='#${Buffer.from(rgba.subarray(start, start + 3)).toString("hex")}' d='M${x} ${y}h1v1h-1z'/>`;
  });
  const paper = /#[0-9a-f]{6}/.exec(fields[5])?.[0] ?? "#888888"; // under the blur, whose edges are thin
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${COLUMNS} ${ROWS}' preserveAspectRatio='none'><filter id='b' x='0' y='0' width='1' height='1'><feGaussianBlur stdDeviation='.6'/></filter><path fill='${paper}' d='M0 0h4v3H0z'/><g filter='url(#b)'>${fields.join("")}</g></svg>`;
  return `data:image/svg+xml,${svg.replaceAll("#", "%23").replaceAll("<", "%3C").replaceAll(">", "%3E")}`;
}
