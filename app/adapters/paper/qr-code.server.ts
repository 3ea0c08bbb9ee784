import QRCode from "qrcode";

/**
 * A QR code (ISO/IEC 18004, error correction M) as SVG path data, one unit a module, without a quiet zone. Neighbours in a row are
 * one rectangle, so that no hairline shows between them in print.
 */
export function qrPath(text: string): { path: string; modules: number } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const bars: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let start = 0; start < modules.size; start += 1) {
      if (!modules.get(row, start)) continue;
      let end = start;
      while (end < modules.size && modules.get(row, end)) end += 1;
      bars.push(`M${start} ${row}h${end - start}v1h-${end - start}z`);
      start = end;
    }
  }
  return { path: bars.join(""), modules: modules.size };
}

/** The same as an SVG file, dark blue on white with the four quiet modules the standard asks for. */
export function qrSvg(text: string): string {
  const { path, modules } = qrPath(text);
  const edge = modules + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge} ${edge}" width="${edge * 8}" height="${edge * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${edge}v${edge}H0z"/><path fill="#142743" transform="translate(4 4)" d="${path}"/></svg>\n`;
}
