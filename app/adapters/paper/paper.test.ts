import { expect, test } from "vitest";
import { drawQrCode, openPress, sheets } from "./index.server.ts";
import { printable } from "./printable.ts";

const printedAt = new Date("2026-11-24T12:00:00Z");

test("a paper is a PDF of its size with its fonts in it, in German and tagged, and the same paper gives the same bytes", async () => {
  const press = await openPress();
  const paper = { title: "Bäckerei – Öffnungszeiten", printedAt, pages: [{ size: sheets.a4, marks: [
    { kind: "rect" as const, x: 0, y: 0, width: 210, height: 30, fill: "#9a3d2c" },
    { kind: "text" as const, x: 20, y: 40, text: "Größe ÄÖÜ ß 9–18 Uhr „Łódź“ €", font: "display" as const, size: 24, colour: "#142743", heading: 1 as const },
    { kind: "text" as const, x: 20, y: 60, text: "Montag", font: "body" as const, size: 12, colour: "#142743" },
    { kind: "qr" as const, x: 150, y: 230, size: 40, text: "https://stadt.example/a", colour: "#142743", ground: "#ffffff", spoken: "QR" },
  ] }] };
  const [bytes, again] = [await press.print(paper), await press.print(paper)];
  const source = bytes.toString("latin1");
  expect(source.startsWith("%PDF-1.7")).toBe(true);
  expect(source).toMatch(/\/MediaBox \[0 0 595\.27\d* 841\.88\d*\]/);
  for (const word of ["/Lang (de-DE)", "/MarkInfo", "/StructTreeRoot", "+Besley-700", "+HankenGrotesk-400", "/FontFile2"]) expect(source, word).toContain(word);
  expect(again.equals(bytes)).toBe(true);
});

test("the room of a text is measured in millimetres, and a narrower column makes it taller", async () => {
  const press = await openPress();
  const lettering = { text: "Vom ersten Advent an auch sonntags", font: "body" as const, size: 12 };
  const { width, height } = press.measure(lettering);
  expect(width).toBeGreaterThan(50);
  expect(width).toBeLessThan(80);
  expect(press.measure({ ...lettering, width: 30 }).height).toBeGreaterThan(2 * height);
});

test("letters that no font here has are left out, never drawn as boxes", () => {
  expect(printable("Cafe\u0301 🥐 Łukasz\u0000\u202e и So\u00adhn\r\nzwei")).toBe("Café  Łukasz  Sohn\nzwei");
});

test("a QR code is one path of bars, with its quiet zone, and nothing of the text in the markup", async () => {
  const svg = await drawQrCode("https://stadt.example/\"><script>");
  expect(svg).toMatch(/^<svg [^>]+><path fill="#fff" [^>]+\/><path fill="#142743" transform="translate\(4 4\)" d="(M\d+ \d+h\d+v1h-\d+z)+"\/><\/svg>\n$/);
});
