/** A colour of app/ui/tokens.css for paper, where there are no custom properties: OKLCH as "#rrggbb" of sRGB, clipped to what sRGB has. https://www.w3.org/TR/css-color-4/#color-conversion-code */
export function printColour({ lightness, chroma, hue }: { lightness: number; chroma: number; hue: number }): string {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const [long, middle, short] = [lightness + 0.3963377774 * a + 0.2158037573 * b, lightness - 0.1055613458 * a - 0.0638541728 * b, lightness - 0.0894841775 * a - 1.291485548 * b].map((cone) => cone ** 3);
  const linear = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  return `#${linear.map((light) => hex(light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055)).join("")}`;
}

/** The inks of a town's papers: the house's night blue and lantern yellow, and the town's colour in the strength that every hue can print. */
export function townInks(hue: number): { ink: string; soft: string; town: string; onTown: string; wash: string; lantern: string; line: string } {
  const bump = (angle: number) => Math.max(0, Math.cos((angle * Math.PI) / 180)) ** 2;
  const chroma = 0.068 + 0.095 * bump(hue - 10) + 0.065 * bump(hue - 300) + 0.028 * bump((hue - 140) * 2);
  return {
    ink: printColour({ lightness: 0.27, chroma: 0.055, hue: 258 }), soft: printColour({ lightness: 0.4, chroma: 0.035, hue: 258 }), lantern: printColour({ lightness: 0.87, chroma: 0.15, hue: 88 }),
    town: printColour({ lightness: 0.5, chroma, hue }), onTown: printColour({ lightness: 0.99, chroma: 0.004, hue }), wash: printColour({ lightness: 0.935, chroma: 0.026, hue }), line: printColour({ lightness: 0.8, chroma: 0.02, hue }),
  };
}

function hex(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).padStart(2, "0");
}
