/** https://taxation-customs.ec.europa.eu/vat-identification-numbers_en: how each country writes them. */
const shapes: Record<string, RegExp> = {
  AT: /^U\d{8}$/, BE: /^[01]\d{9}$/, BG: /^\d{9,10}$/, CY: /^\d{8}[A-Z]$/, CZ: /^\d{8,10}$/, DE: /^\d{9}$/, DK: /^\d{8}$/, EE: /^\d{9}$/, EL: /^\d{9}$/, ES: /^[A-Z\d]\d{7}[A-Z\d]$/, FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z\d]{2}\d{9}$/, HR: /^\d{11}$/, HU: /^\d{8}$/, IE: /^\d[A-Z\d+*]\d{5}[A-Z]{1,2}$/, IT: /^\d{11}$/, LT: /^(\d{9}|\d{12})$/, LU: /^\d{8}$/, LV: /^\d{11}$/, MT: /^\d{8}$/,
  NL: /^[A-Z\d+*]{12}$/, PL: /^\d{10}$/, PT: /^\d{9}$/, RO: /^\d{2,10}$/, SE: /^\d{12}$/, SI: /^\d{8}$/, SK: /^\d{10}$/, XI: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
};

/** A VAT identification number (§ 27a UStG) as it is kept, "DE123456789"; null for what has not the shape of one. Whether it was ever given out, only the tax office knows. */
export function readVatId(typed: string): string | null {
  const plain = typed.toUpperCase().replaceAll(/[\s./-]/g, "");
  const [country, rest] = [plain.slice(0, 2), plain.slice(2)];
  return Object.hasOwn(shapes, country) && shapes[country].test(rest) ? plain : null;
}
