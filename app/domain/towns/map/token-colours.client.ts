/** The design's colours as a map's style understands them, in the theme of this moment. */
export type TokenColours = Record<"ground" | "surface" | "sunk" | "line" | "control" | "ink" | "inkSoft" | "mint" | "sky" | "straw" | "chalk" | "accent", string>;
const names: Record<keyof TokenColours, string> = {
  ground: "--ground", surface: "--surface", sunk: "--sunk", line: "--line", control: "--control", ink: "--ink", inkSoft: "--ink-soft", mint: "--mint", sky: "--sky", straw: "--straw", chalk: "--chalk", accent: "--accent",
};

/** Because a map's style knows no oklch(), each colour is painted on one pixel and read back. */
export function readTokenColours(): TokenColours {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const styles = getComputedStyle(document.documentElement);
  const probe = document.body.appendChild(document.createElement("span"));
  probe.hidden = true;
  const colour = (name: string) => {
    probe.style.color = styles.getPropertyValue(name);
    if (!pen) return "#888888";
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
  const found: TokenColours = {
    ground: colour(names.ground), surface: colour(names.surface), sunk: colour(names.sunk), line: colour(names.line), control: colour(names.control), ink: colour(names.ink), inkSoft: colour(names.inkSoft),
    mint: colour(names.mint), sky: colour(names.sky), straw: colour(names.straw), chalk: colour(names.chalk), accent: colour(names.accent),
  };
  probe.remove();
  return found;
}
