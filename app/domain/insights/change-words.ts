import { germanHours } from "#app/domain/opening-hours/preview/german-hours.ts";
import { languageNames } from "#app/domain/shops/profile/languages.ts";
import { paymentNames } from "#app/domain/shops/profile/payment-kinds.ts";
import { type FactName, factNames, factWords } from "#app/domain/shops/shop-facts.ts";
import { findTrade } from "#app/domain/shops/trades.ts";

export type ChangeLine = { label: string; before: string; after: string };

const LONGEST = 160;
const wheelchair: Record<string, string> = { yes: "gut zugänglich", limited: "teilweise zugänglich", no: "nicht zugänglich" };

/** What a kept change did, fact by fact, in German words: "Telefon: 02861 1 → 02861 2". `before` and `after` as they are stored. */
export function changeLines({ kind, before, after }: { kind: string; before: unknown; after: unknown }): ChangeLine[] {
  if (kind === "hours") return [{ label: "Öffnungszeiten", before: hoursWords(read(before, "value")), after: hoursWords(read(after, "value")) }];
  const names = factNames.filter((name) => name !== "lon" && typeof before === "object" && before !== null && name in before);
  return names.map((name) => ({ label: factWords[name], before: factText(name, read(before, name)), after: factText(name, read(after, name)) }));
}

function read(values: unknown, name: string): unknown {
  return typeof values === "object" && values !== null ? Object.entries(values).find(([key]) => key === name)?.[1] : undefined;
}

function hoursWords(value: unknown): string {
  return typeof value === "string" && value !== "" ? germanHours(value) : "unbekannt";
}

function factText(name: FactName, value: unknown): string {
  if (value === null || value === undefined || value === "") return name === "story" || name === "quietHour" || name === "wayText" ? "nichts" : "unbekannt";
  if (typeof value === "boolean") return value ? "ja" : "nein";
  if (name === "lat") return "gesetzt";
  if (typeof value === "number") return `${value} cm`;
  if (Array.isArray(value)) return cut(listWords(name, value.filter((item) => typeof item === "string")) || "nichts");
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (name === "trade") return findTrade(text)?.name ?? text;
  return cut(name === "wheelchair" ? wheelchair[text] ?? text : text);
}

function listWords(name: FactName, items: string[]): string {
  return (name === "paymentKinds" ? paymentNames(items) : name === "languages" ? languageNames(items) : items).join(", ");
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
