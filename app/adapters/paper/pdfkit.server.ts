import PDFDocument from "pdfkit";
import type { Lettering, LineMark, Mark, Paper, PaperFont, PaperPage, PathMark, Press, QrMark, RectMark, TextMark } from "./contract.ts";
import { printable } from "./printable.ts";
import { qrPath } from "./qr-code.server.ts";

type Sheet = PDFKit.PDFDocument;
type Fonts = Record<PaperFont, Buffer>;

const POINTS = 72 / 25.4;
let loaded: Promise<Fonts> | null = null;

/** The press on pdfkit (https://pdfkit.org). */
export async function pdfkitPress(): Promise<Press> {
  loaded ??= loadFonts();
  const fonts = await loaded;
  const scale = newSheet({ title: "", printedAt: new Date(0) }, fonts);
  return {
    measure: (lettering) => measure(scale, lettering),
    print: (paper) => print(paper, fonts),
  };
}

/** Bundled as text, so that the built program needs no file beside it. */
async function loadFonts(): Promise<Fonts> {
  const [display, body, strong] = await Promise.all([import("./fonts/besley-700.ttf?inline"), import("./fonts/hanken-grotesk-400.ttf?inline"), import("./fonts/hanken-grotesk-700.ttf?inline")]);
  const bytes = ({ default: uri }: { default: string }) => Buffer.from(uri.slice(uri.indexOf(",") + 1), "base64");
  return { display: bytes(display), body: bytes(body), strong: bytes(strong) };
}

function newSheet({ title, printedAt }: Pick<Paper, "title" | "printedAt">, fonts: Fonts): Sheet {
  const sheet = new PDFDocument({ autoFirstPage: false, margin: 0, pdfVersion: "1.7", tagged: true, lang: "de-DE", displayTitle: true, info: { Title: printable(title), Producer: "Stadtkorb", Creator: "Stadtkorb", CreationDate: printedAt } });
  for (const [name, bytes] of Object.entries(fonts)) sheet.registerFont(name, bytes);
  return sheet;
}

function measure(sheet: Sheet, { text, font, size, width, leading = 0 }: Lettering): { width: number; height: number } {
  sheet.font(font).fontSize(size);
  const lines = printable(text);
  const widest = Math.max(...lines.split("\n").map((line) => sheet.widthOfString(line)));
  const room = width === undefined ? widest + 1 : width * POINTS;
  return { width: Math.min(widest, room) / POINTS, height: sheet.heightOfString(lines, { width: room, lineGap: leading }) / POINTS };
}

async function print(paper: Paper, fonts: Fonts): Promise<Buffer> {
  const sheet = newSheet(paper, fonts);
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((done, fail) => {
    sheet.on("data", (part: Buffer) => parts.push(part));
    sheet.on("end", () => done(Buffer.concat(parts)));
    sheet.on("error", fail);
  });
  for await (const page of paper.pages) printPage(sheet, page);
  sheet.end();
  return whole;
}

function printPage(sheet: Sheet, { size, marks }: PaperPage): void {
  sheet.addPage({ size: [size.width * POINTS, size.height * POINTS], margin: 0 });
  for (const mark of marks) {
    if (mark.kind === "text") sheet.addStructure(sheet.struct(mark.heading ? `H${mark.heading}` : "P", {}, () => write(sheet, mark)));
    else if (mark.kind === "qr") sheet.addStructure(sheet.struct("Figure", { alt: printable(mark.spoken) }, () => drawQr(sheet, mark)));
    else aside(sheet, mark);
  }
}

/** What carries no words is no content to be read aloud. */
function aside(sheet: Sheet, mark: Exclude<Mark, TextMark | QrMark>): void {
  sheet.markContent("Artifact", { type: "Layout" });
  if (mark.kind === "rect") drawRect(sheet, mark);
  else if (mark.kind === "line") drawLine(sheet, mark);
  else drawPath(sheet, mark);
  sheet.endMarkedContent();
}

function write(sheet: Sheet, { text, font, size, x, y, width, leading = 0, colour, align = "left" }: TextMark): void {
  const lines = printable(text);
  sheet.font(font).fontSize(size).fillColor(colour);
  sheet.text(lines, x * POINTS, y * POINTS, width === undefined ? { lineBreak: lines.includes("\n"), lineGap: leading } : { width: width * POINTS, lineGap: leading, align });
}

function drawRect(sheet: Sheet, { x, y, width, height, fill, stroke, thickness = 0.3, radius = 0, dash }: RectMark): void {
  sheet.save();
  sheet.roundedRect(x * POINTS, y * POINTS, width * POINTS, height * POINTS, radius * POINTS).lineWidth(thickness * POINTS);
  if (dash !== undefined) sheet.dash(dash * POINTS, {});
  if (fill && stroke) sheet.fillAndStroke(fill, stroke);
  else if (fill) sheet.fill(fill);
  else sheet.stroke(stroke ?? "#000000");
  sheet.restore();
}

function drawLine(sheet: Sheet, { x1, y1, x2, y2, colour, thickness = 0.3, dash }: LineMark): void {
  sheet.save();
  sheet.moveTo(x1 * POINTS, y1 * POINTS).lineTo(x2 * POINTS, y2 * POINTS).lineWidth(thickness * POINTS);
  if (dash !== undefined) sheet.dash(dash * POINTS, {});
  sheet.stroke(colour).restore();
}

function drawPath(sheet: Sheet, { x, y, scale, path, colour }: PathMark): void {
  sheet.save();
  sheet.translate(x * POINTS, y * POINTS).scale(scale * POINTS).path(path).fill(colour);
  sheet.restore();
}

function drawQr(sheet: Sheet, { x, y, size, text, colour, ground, quiet = 4 }: QrMark): void {
  const { path, modules } = qrPath(text);
  const scale = size / (modules + 2 * quiet);
  if (ground) drawRect(sheet, { kind: "rect", x, y, width: size, height: size, fill: ground });
  drawPath(sheet, { kind: "path", x: x + quiet * scale, y: y + quiet * scale, scale, path, colour });
}
