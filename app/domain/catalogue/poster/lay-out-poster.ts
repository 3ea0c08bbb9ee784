import type { Mark, PaperPage, PaperSize, Press, TextMark } from "#app/adapters/paper/index.server.ts";
import { skyline } from "./poster-drawings.ts";

export type PosterView = {
  name: string; trade: string;
  week: Array<{ days: string; text: string }>;
  /** null where the hours are not known: then the poster has lines to write on */
  known: boolean;
  holidays: string;
  special: Array<{ day: string; text: string }>;
  /** printed without https:// */
  address: string; url: string; town: string; asOf: string;
  /** whom to credit for facts from elsewhere */
  credit: string | null;
  inks: { ink: string; soft: string; town: string; onTown: string; wash: string; lantern: string; line: string };
};

/** Everything is laid out on A4 and then made smaller. Millimetres. */
const A4 = { width: 210, height: 297 };
/** Printers of offices leave up to 8 mm of the edge white. */
const EDGE = 10;
const LEFT = 18;
const RIGHT = 192;
const TIMES = 102;
const FOOT = 234;
const WEEKDAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

/** A shop's window poster on one sheet of a DIN size: name, week, special days, and at the foot the way to its page. */
export function layOutPoster({ view, press, size }: { view: PosterView; press: Press; size: PaperSize }): PaperPage {
  const head = layOutHead(view, press);
  const room = FOOT - head.bottom - 10;
  let body = layOutBody({ view, press, top: head.bottom + 10, scale: 1, most: view.special.length });
  for (let scale = 1; body.height > room && scale > 0.62; scale -= 0.04) body = layOutBody({ view, press, top: head.bottom + 10, scale, most: view.special.length });
  for (let most = view.special.length - 1; body.height > room && most >= 0; most -= 1) body = layOutBody({ view, press, top: head.bottom + 10, scale: 0.62, most });
  const factor = size.width / A4.width;
  return { size, marks: [...head.marks, ...body.marks, ...layOutFoot(view, press)].map((mark) => smaller(mark, factor)) };
}

function layOutHead({ name, trade, town, inks }: PosterView, press: Press): { marks: Mark[]; bottom: number } {
  const width = RIGHT - LEFT - 6;
  const lettering = fit({ text: name, font: "display", sizes: [62, 54, 48, 42, 36, 30, 26, 22, 18], width, height: 46, leading: -8, press });
  const tall = press.measure(lettering).height;
  const height = tall + 25;
  return {
    bottom: EDGE + height,
    marks: [
      { kind: "rect", x: EDGE + 2.2, y: EDGE + 2.2, width: A4.width - 2 * EDGE - 2.2, height, fill: inks.lantern },
      { kind: "rect", x: EDGE, y: EDGE, width: A4.width - 2 * EDGE - 2.2, height, fill: inks.town },
      { ...lettering, kind: "text", x: LEFT, y: EDGE + 7, colour: inks.onTown, heading: 1 },
      { kind: "text", x: LEFT, y: EDGE + 9 + tall, text: `${trade} in ${town}`, font: "body", size: 20, width, colour: inks.onTown },
    ],
  };
}

type BodyAsked = { view: PosterView; press: Press; top: number; scale: number; most: number };

function layOutBody({ view, press, top, scale, most }: BodyAsked): { marks: Mark[]; height: number } {
  const { inks } = view;
  const marks: Mark[] = [];
  let y = top;
  const write = (text: string, mark: Omit<TextMark, "kind" | "text" | "y" | "size"> & { size: number }) => {
    const scaled = { ...mark, size: mark.size * scale };
    marks.push({ ...scaled, kind: "text", text, y });
    return press.measure({ ...scaled, text }).height;
  };
  y += write("Öffnungszeiten", { x: LEFT, font: "display", size: 30, colour: inks.ink, heading: 2 }) + 2 * scale;
  const rows = view.known ? view.week : WEEKDAYS.map((days) => ({ days, text: "" }));
  for (const { days, text } of rows) {
    marks.push({ kind: "line", x1: LEFT, y1: y, x2: RIGHT, y2: y, colour: inks.line, thickness: 0.35 });
    y += 2.4 * scale;
    const left = write(days, { x: LEFT, font: "strong", size: 23, width: TIMES - LEFT - 4, colour: inks.ink });
    const right = text ? write(text, { x: TIMES, font: "body", size: 23, width: RIGHT - TIMES, colour: inks.ink }) : 0;
    y += Math.max(left, right) + 1.6 * scale;
  }
  marks.push({ kind: "line", x1: LEFT, y1: y, x2: RIGHT, y2: y, colour: inks.line, thickness: 0.35 });
  y += 4 * scale;
  if (view.known) y += write(view.holidays, { x: LEFT, font: "body", size: 17, width: RIGHT - LEFT, colour: inks.ink });
  const special = view.special.slice(0, most);
  if (special.length > 0) y += 6 * scale;
  if (special.length > 0) y += write("Besondere Tage", { x: LEFT, font: "display", size: 21, colour: inks.ink, heading: 2 }) + 1.5 * scale;
  for (const { day, text } of special) {
    const left = write(day, { x: LEFT, font: "strong", size: 16, width: TIMES - LEFT - 4, colour: inks.ink });
    const right = write(text, { x: TIMES, font: "body", size: 16, width: RIGHT - TIMES, colour: inks.ink });
    y += Math.max(left, right) + 1 * scale;
  }
  return { marks, height: y - top };
}

function layOutFoot({ address, url, town, asOf, credit, known, inks }: PosterView, press: Press): Mark[] {
  const scale = (A4.width - 2 * EDGE) / skyline.width;
  const roofs = 240;
  const ground = roofs + skyline.height * scale - 0.2;
  const code = 33;
  const textLeft = LEFT + code + 8;
  const width = RIGHT - textLeft;
  const white = "#ffffff";
  return [
    { kind: "path", x: EDGE, y: roofs, scale, path: skyline.houses, colour: inks.ink },
    { kind: "path", x: EDGE, y: roofs, scale, path: skyline.windows, colour: inks.lantern },
    { kind: "rect", x: EDGE, y: ground, width: A4.width - 2 * EDGE, height: A4.height - EDGE - ground, fill: inks.ink },
    { kind: "qr", x: LEFT, y: 251, size: code, text: url, colour: inks.ink, ground: white, quiet: 3, spoken: `QR-Code zu ${address}` },
    { kind: "text", x: textLeft, y: 252, text: known ? "Immer auf dem neuesten Stand" : "Hier erfahren Sie mehr", font: "display", size: 18, width, colour: white, heading: 2 },
    { ...fit({ text: inTwoLines(address), font: "strong", sizes: [14, 13, 12, 11, 10, 9, 8], width, height: 12, press }), kind: "text", x: textLeft, y: 260.5, colour: white },
    { kind: "text", x: textLeft, y: 273.5, text: `Stadtkorb ${town}: ein Korb für die ganze Innenstadt`, font: "body", size: 11, width, colour: white },
    { kind: "text", x: textLeft, y: 279, text: asOf, font: "body", size: 11, width, colour: white },
    ...(credit ? [{ ...fit({ text: credit, font: "body", sizes: [9, 8, 7, 6, 5], width: RIGHT - LEFT, height: 5, press }), kind: "text" as const, x: LEFT, y: A4.height - EDGE + 1, colour: inks.soft }] : []),
  ];
}

/** A long address goes on after its first slash, so that it can be typed. */
function inTwoLines(address: string): string {
  return address.length > 44 ? address.replace("/", "/\n") : address;
}

type FitAsked = { text: string; font: "display" | "strong" | "body"; sizes: number[]; width: number; height: number; leading?: number; press: Press };

/** The largest of these sizes at which a text keeps within its box and no word of it has to be broken. */
function fit({ text, font, sizes, width, height, leading, press }: FitAsked) {
  const longest = text.split(/\s+/).reduce((one, other) => (one.length >= other.length ? one : other), "");
  const size = sizes.find((candidate) => press.measure({ text, font, size: candidate, width, leading }).height <= height && press.measure({ text: longest, font, size: candidate }).width <= width) ?? sizes.at(-1) ?? 9;
  return { text, font, size, width, leading };
}

/** A mark on a sheet that many times as wide. */
function smaller(mark: Mark, factor: number): Mark {
  if (mark.kind === "text") return { ...mark, x: mark.x * factor, y: mark.y * factor, size: mark.size * factor, leading: (mark.leading ?? 0) * factor, ...(mark.width !== undefined && { width: mark.width * factor }) };
  if (mark.kind === "line") return { ...mark, x1: mark.x1 * factor, y1: mark.y1 * factor, x2: mark.x2 * factor, y2: mark.y2 * factor, thickness: (mark.thickness ?? 0.3) * factor };
  if (mark.kind === "qr") return { ...mark, x: mark.x * factor, y: mark.y * factor, size: mark.size * factor };
  if (mark.kind === "path") return { ...mark, x: mark.x * factor, y: mark.y * factor, scale: mark.scale * factor };
  return { ...mark, x: mark.x * factor, y: mark.y * factor, width: mark.width * factor, height: mark.height * factor };
}
