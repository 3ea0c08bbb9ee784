import { expect, test } from "vitest";
import { printColour, townInks } from "./print-colour.ts";

test("colours are those of the screen", () => {
  expect(printColour({ lightness: 1, chroma: 0, hue: 0 })).toBe("#ffffff");
  expect(printColour({ lightness: 0, chroma: 0, hue: 0 })).toBe("#000000");
  expect(printColour({ lightness: 0.628, chroma: 0.2577, hue: 29.23 })).toBe("#ff0000");
});

test("white letters on every town's colour can be read (WCAG 2.2, 1.4.3)", () => {
  for (let hue = 0; hue < 360; hue += 1) {
    const { town, onTown } = townInks(hue);
    expect((luminance(onTown) + 0.05) / (luminance(town) + 0.05), `hue ${hue}`).toBeGreaterThan(4.5);
  }
});

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
