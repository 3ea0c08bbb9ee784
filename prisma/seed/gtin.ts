/**
 * GTIN-13 with a prefix of GS1's range 20-29 for numbers used inside one company or region, so that no invented
 * article ever bears a real article's number. https://www.gs1.org/standards/id-keys/company-prefix
 */
export function demoGtin({ number, variant }: { number: number; variant: number }) {
  const body = `29${String(number * 10 + variant).padStart(10, "0")}`;
  return body + checkDigit(body);
}

/** The last digit of a GTIN whose other twelve digits are given (GS1 General Specifications, 7.9). */
export function checkDigit(body: string) {
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}
