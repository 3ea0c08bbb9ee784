import { categories } from "./categories.ts";
import { demoGtin } from "./gtin.ts";

/** How much is there and how many minutes ago somebody looked; null = nobody ever did. */
export type DemoStock = {
  stockKind: "exact" | "level" | "unknown";
  stock: number | null;
  stockLevel: "in" | "few" | "out" | null;
  ageMinutes: number | null;
};

export type DemoVariant = { label: string; gtin: string | null; priceCents: number; contentAmount: number | null; contentUnit: string | null } & DemoStock;

export type DemoProduct = {
  /** the article number behind a GTIN; rows of other shops refer to it */
  number: number | null;
  title: string;
  categoryId: string;
  brand: string | null;
  description: string;
  vatRate: number;
  motif: string;
  withdrawalException: string | null;
  ageLimit: number | null;
  ingredients: string | null;
  allergens: string | null;
  depositCents: number;
  variants: DemoVariant[];
};

/**
 * Reads a shop's product table, one product a line:
 *
 *     title | category | brand | price | content | stock | notes | description
 *     + label | price | content | stock            a variant of the product above, which then has no price of its own
 *     = number | price | stock                     the same article as in another shop (12.2: its second variant)
 *
 * price "12,90"; content "500 g", "0,75 l", "1,5 m" or empty (sold by the piece); stock "4@12m" (pieces), "da@2d",
 * "wenige@1h", "aus@3h" or "?" with its age; notes separated by ";": nr 12, frisch, Anfertigung, Hygiene, ab 18,
 * Pfand 0,25, MwSt 19, Zutaten: …, Allergene: …
 */
export function readProductTable({ table, smallBusiness, articles }: { table: string; smallBusiness: boolean; articles: Map<number, DemoProduct> }) {
  const products: DemoProduct[] = [];
  for (const line of table.trim().split("\n").map((text) => text.trim()).filter(Boolean)) {
    const cells = line.replace(/^[+=] /, "").split("|").map((cell) => cell.trim());
    if (line.startsWith("+ ")) addVariant(products.at(-1), cells);
    else if (line.startsWith("= ")) products.push(sameArticle({ cells, articles, smallBusiness }));
    else products.push(readProduct({ cells, smallBusiness }));
  }
  return products;
}

function readProduct({ cells, smallBusiness }: { cells: string[]; smallBusiness: boolean }): DemoProduct {
  const [title = "", categoryId = "", brand = "", price = "", content = "", stock = "", noteCell = "", description = ""] = cells;
  const category = categories.find((row) => row.id === categoryId);
  if (!category || cells.length !== 8) throw new Error(`demo product without category or with ${cells.length} cells: ${title}`);
  const notes = noteCell.split(";").map((note) => note.trim());
  const number = Number(noteAfter(notes, "nr ")) || null;
  const vat = Number(noteAfter(notes, "MwSt ") ?? category.vatRate);
  return {
    number, title, categoryId, brand: brand || null, description, motif: category.motif,
    vatRate: smallBusiness ? 0 : vat,
    withdrawalException: withdrawalException(notes),
    ageLimit: Number(noteAfter(notes, "ab ")) || null,
    ingredients: noteAfter(notes, "Zutaten: "),
    allergens: noteAfter(notes, "Allergene: "),
    depositCents: readCents(noteAfter(notes, "Pfand ") ?? "0"),
    variants: price === "" ? [] : [{ label: "", gtin: number === null ? null : demoGtin({ number, variant: 0 }), priceCents: readCents(price), ...readContent(content), ...readStock(stock) }],
  };
}

function addVariant(product: DemoProduct | undefined, cells: string[]) {
  const [label = "", price = "", content = "", stock = ""] = cells;
  if (!product || cells.length !== 4) throw new Error(`demo variant without product or with ${cells.length} cells: ${label}`);
  const gtin = product.number === null ? null : demoGtin({ number: product.number, variant: product.variants.length + 1 });
  product.variants.push({ label, gtin, priceCents: readCents(price), ...readContent(content), ...readStock(stock) });
}

function sameArticle({ cells, articles, smallBusiness }: { cells: string[]; articles: Map<number, DemoProduct>; smallBusiness: boolean }): DemoProduct {
  const [reference = "", price = "", stock = ""] = cells;
  const [number, which = "1"] = reference.split(".");
  const article = articles.get(Number(number));
  const variant = article?.variants[Number(which) - 1];
  if (!article || !variant) throw new Error(`no article with number ${reference}`);
  return { ...article, vatRate: smallBusiness ? 0 : article.vatRate, variants: [{ ...variant, priceCents: readCents(price), ...readStock(stock) }] };
}

function noteAfter(notes: string[], word: string) {
  return notes.find((note) => note.startsWith(word))?.slice(word.length) ?? null;
}

function withdrawalException(notes: string[]) {
  if (notes.includes("frisch")) return "perishable";
  if (notes.includes("Anfertigung")) return "custom-made";
  return notes.includes("Hygiene") ? "hygiene" : null;
}

function readCents(price: string) {
  return Math.round(Number(price.replace(".", "").replace(",", ".")) * 100);
}

const units: Record<string, { unit: string; times: number }> = {
  g: { unit: "g", times: 1 }, kg: { unit: "g", times: 1000 }, ml: { unit: "ml", times: 1 }, l: { unit: "ml", times: 1000 },
  cm: { unit: "cm", times: 1 }, m: { unit: "cm", times: 100 }, "m²": { unit: "cm2", times: 10_000 },
};

function readContent(content: string) {
  if (content === "") return { contentAmount: null, contentUnit: null };
  const [amount = "", name = ""] = content.split(" ");
  const unit = units[name];
  if (!unit) throw new Error(`demo content not understood: ${content}`);
  return { contentAmount: Math.round(Number(amount.replace(",", ".")) * unit.times), contentUnit: unit.unit };
}

const levels: Record<string, "in" | "few" | "out"> = { da: "in", wenige: "few", aus: "out" };
const minutesOf: Record<string, number> = { m: 1, h: 60, d: 1440 };

function readStock(cell: string): DemoStock {
  const [amount = "", age = ""] = cell.split("@");
  const ageMinutes = age === "" ? null : Number(age.slice(0, -1)) * (minutesOf[age.slice(-1)] ?? NaN);
  if (amount === "?") return { stockKind: "unknown", stock: null, stockLevel: null, ageMinutes };
  const stockLevel = levels[amount] ?? null;
  if (stockLevel) return { stockKind: "level", stock: null, stockLevel, ageMinutes };
  if (!/^\d+$/.test(amount) || ageMinutes === null) throw new Error(`demo stock not understood: ${cell}`);
  return { stockKind: "exact", stock: Number(amount), stockLevel: null, ageMinutes };
}
