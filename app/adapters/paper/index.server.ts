import type { Press } from "./contract.ts";

export { sheets } from "./contract.ts";
export type { Lettering, LineMark, Mark, Paper, PaperFont, PaperPage, PaperSize, PathMark, Press, QrMark, RectMark, TextMark } from "./contract.ts";

/** The press; its fonts and its library are loaded with the first paper. Nothing of it is outside, so it has no second twin. */
export async function openPress(): Promise<Press> {
  const { pdfkitPress } = await import("./pdfkit.server.ts");
  return pdfkitPress();
}

/** A QR code of the text as an SVG file. */
export async function drawQrCode(text: string): Promise<string> {
  const { qrSvg } = await import("./qr-code.server.ts");
  return qrSvg(text);
}
