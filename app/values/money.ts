/** An amount of money. `amount` is whole cents, so that sums are exact; the sign may be negative for refunds. */
export type Money = { amount: number; currency: "EUR" };

/** What a package contains: 750 ml, 100 g, 2.5 m, 6 pieces. `quantity` may be a fraction, `unit` is what the label says. */
export type Content = { quantity: number; unit: ContentUnit };
export type ContentUnit = "g" | "kg" | "ml" | "l" | "cm" | "m" | "m2" | "piece";
export type BaseUnit = "kg" | "l" | "m" | "m2" | "piece";

const baseOf = {
  g: { unit: "kg", per: 1000 },
  kg: { unit: "kg", per: 1 },
  ml: { unit: "l", per: 1000 },
  l: { unit: "l", per: 1 },
  cm: { unit: "m", per: 100 },
  m: { unit: "m", per: 1 },
  m2: { unit: "m2", per: 1 },
  piece: { unit: "piece", per: 1 },
} satisfies Record<ContentUnit, { unit: BaseUnit; per: number }>;

const unitName = { kg: "kg", l: "l", m: "m", m2: "m²", piece: "Stück" } satisfies Record<BaseUnit, string>;

const euros = new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" });

/** Cents as money. */
export function cents(amount: number): Money {
  return { amount, currency: "EUR" };
}

/** "59,90 €", with a no-break space before the sign. */
export function formatMoney(money: Money): string {
  return euros.format(money.amount / 100);
}

/** The sum of amounts; an empty list is 0 €. */
export function sumMoney(parts: Money[]): Money {
  return cents(parts.reduce((sum, part) => sum + part.amount, 0));
}

/** The amount `times` over; `times` is a whole number of pieces. */
export function multiplyMoney(money: Money, times: number): Money {
  return { ...money, amount: money.amount * times };
}

/**
 * The base price (Grundpreis) for one kilogram, litre, metre, square metre or piece, rounded to the cent.
 * PAngV § 4 (1), § 5 (1): always the full unit, never 100 g. Null where none is owed: under 10 g or 10 ml (§ 4 (3) no. 1),
 * or where the content is not a positive number.
 */
export function basePrice(price: Money, content: Content): { money: Money; unit: BaseUnit } | null {
  if (!(content.quantity > 0) || isTiny(content)) return null;
  const base = baseOf[content.unit];
  return { money: cents(Math.round((price.amount * base.per) / content.quantity)), unit: base.unit };
}

/** "99,50 €/kg", or null where no base price is owed. */
export function formatBasePrice(price: Money, content: Content): string | null {
  const base = basePrice(price, content);
  return base && `${formatMoney(base.money)}/${unitName[base.unit]}`;
}

/** What a sum holds (PAngV § 6 (1), § 7): VAT by the rates in it, of which a seller under § 19 UStG has none, and the deposit. */
export function vatWords(rates: number[], deposit: Money = cents(0)): string {
  const bottles = deposit.amount > 0 ? `${formatMoney(deposit)} Pfand` : null;
  if (rates.length > 0 && rates.every((rate) => rate === 0)) return `ohne MwSt. (§\u00a019\u00a0UStG)${bottles ? `, inkl. ${bottles}` : ""}`;
  if (rates.includes(0)) return `inkl. MwSt., soweit sie anfällt${bottles ? `, und ${bottles}` : ""}`;
  return `inkl. MwSt.${bottles ? ` und ${bottles}` : ""}`;
}

/**
 * Reads what a person types as a price: "59,90", "59.9", "1.299,00", "12 €". Null for anything else:
 * negative, more than two decimals, above 1,000,000 €.
 */
export function parseMoney(text: string): Money | null {
  const plain = text.replace(/[\s\u00a0€]/g, "");
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,(\d{1,2}))?$/.exec(plain) ?? /^(\d{1,7})\.(\d{1,2})$/.exec(plain);
  if (!match) return null;
  const amount = Number((match[1] ?? "").replaceAll(".", "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return amount <= 100_000_000 ? cents(amount) : null;
}

function isTiny({ quantity, unit }: Content): boolean {
  const base = baseOf[unit];
  return (base.unit === "kg" || base.unit === "l") && quantity / base.per < 0.01;
}
