/** Lengths and places are millimetres from the paper's upper left corner, letter sizes are points (1/72 inch), colours "#rrggbb". */
export type PaperSize = { width: number; height: number };

/** display: Besley bold. body: Hanken Grotesk. strong: Hanken Grotesk bold. */
export type PaperFont = "display" | "body" | "strong";

export type Lettering = {
  text: string;
  font: PaperFont;
  size: number;
  /** wraps at this width; without it the text is one line, unless it has line breaks */
  width?: number;
  /** between lines, in points, on top of what the font asks for */
  leading?: number;
};

/** What is read aloud as a heading; everything else that has letters is a paragraph. */
export type TextMark = Lettering & { kind: "text"; x: number; y: number; colour: string; align?: "left" | "center" | "right"; heading?: 1 | 2 };
export type RectMark = { kind: "rect"; x: number; y: number; width: number; height: number; fill?: string; stroke?: string; thickness?: number; radius?: number; dash?: number };
export type LineMark = { kind: "line"; x1: number; y1: number; x2: number; y2: number; colour: string; thickness?: number; dash?: number };
/** A QR code of the text (ISO/IEC 18004), error correction M, as one vector path; `quiet` modules of `ground` around it count into `size`. */
export type QrMark = { kind: "qr"; x: number; y: number; size: number; text: string; colour: string; ground?: string; quiet?: number; spoken: string };
/** SVG path data in its own units, scaled by `scale` millimetres a unit. */
export type PathMark = { kind: "path"; x: number; y: number; scale: number; path: string; colour: string };
export type Mark = TextMark | RectMark | LineMark | QrMark | PathMark;

/** Marks are printed in their order, later ones over earlier ones; text is read in the same order. */
export type PaperPage = { size: PaperSize; marks: Mark[] };
/** Pages that are laid out one by one, while the ones before are printed, keep a long paper from holding up everybody else. */
export type Paper = { title: string; printedAt: Date; pages: PaperPage[] | AsyncIterable<PaperPage> };

export type Press = {
  /** The room a text takes, in millimetres. */
  measure(lettering: Lettering): { width: number; height: number };
  /** A PDF with its fonts in it, tagged for reading aloud, in German. The same paper gives the same bytes. */
  print(paper: Paper): Promise<Buffer>;
};

/** DIN sheets, upright. ISO 216. */
export const sheets = { a4: { width: 210, height: 297 }, a5: { width: 148, height: 210 }, a6: { width: 105, height: 148 } } satisfies Record<string, PaperSize>;
