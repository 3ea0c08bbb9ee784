import { numberWord } from "#app/domain/baskets/basket-view.ts";
import { hasWithdrawalRight, withdrawalReason } from "#app/domain/legal/withdrawal-words.ts";
import { cents, formatMoney } from "#app/values/money.ts";
import type { OrderMode } from "../order-status.ts";
import type { LineTrouble, OrderProblem, PersonField } from "../order-trouble.ts";

/** The two modes as forms send them. */
export const modeWords = { reservation: "reservierung", purchase: "kauf" } satisfies Record<OrderMode, string>;

/** Why nothing was ordered, or why a shop's part cannot be ordered so. */
export const problemSentences = {
  "basket-empty": "In Ihrem Korb liegt nichts mehr. Vielleicht haben Sie schon bestellt: Dann finden Sie alles in unserer E-Mail.",
  "basket-changed": "Ihr Korb hat sich inzwischen geändert. Bitte sehen Sie ihn noch einmal durch.",
  "prices-changed": "Ein Preis hat sich inzwischen geändert. Bitte sehen Sie die Summen noch einmal durch.",
  "sold-out": "Etwas davon ist inzwischen nicht mehr da.",
  "shop-takes-no-orders": "Dieses Geschäft nimmt gerade keine Bestellungen an.",
  "mode-not-offered": "So können Sie hier gerade nicht bestellen. Bitte wählen Sie neu.",
  "slot-closed": "Zu dieser Zeit kann das Geschäft nichts übergeben. Bitte wählen Sie eine andere.",
  "slot-full": "Diese Zeit ist eben vergeben worden. Bitte wählen Sie eine andere.",
  "bad-person": "Bitte sehen Sie Ihre Angaben noch einmal durch.",
} satisfies Record<OrderProblem, string>;

/** What is wrong with a person's field, as typed. */
export function personSentence(field: PersonField, typed: string): string {
  if (field === "phone") return "Bitte nur Ziffern, Leerzeichen und +, zum Beispiel 0151 23456789.";
  if (typed.trim() === "") return field === "name" ? "Bitte sagen Sie, wer abholt." : "Bitte tragen Sie Ihre E-Mail-Adresse ein.";
  if (field === "name") return "Bitte höchstens 100 Zeichen in einer Zeile.";
  return typed.includes("@") ? "Diese E-Mail-Adresse ist nicht vollständig, zum Beispiel name@anbieter.de." : "Es fehlt das @-Zeichen, zum Beispiel name@anbieter.de.";
}

/** What stands against one line, in a sentence that names it. */
export function lineSentence({ title, problem, left, priceNowCents }: LineTrouble): string {
  const name = title || "Ein Produkt";
  if (problem === "price-changed" && priceNowCents !== null) return `${name} kostet jetzt ${formatMoney(cents(priceNowCents))}.`;
  if (problem === "fewer-left") return `${name}: Davon ist nur noch ${left} Stück da.`;
  if (problem === "shop-takes-no-orders") return `${name}: ${problemSentences[problem]}`;
  return problem === "sold-out" ? `${name} ist inzwischen ausverkauft.` : `${name} gibt es in diesem Geschäft nicht mehr.`;
}

/** "einen Kaufvertrag", "zwei Kaufverträge" */
export function contractsWords(count: number): string {
  return count === 1 ? "einen Kaufvertrag" : `${numberWord(count)} Kaufverträge`;
}

/** "eine Reservierung", "drei Reservierungen" */
export function reservationsWords(count: number): string {
  return count === 1 ? "eine Reservierung" : `${numberWord(count)} Reservierungen`;
}

/** The label of the one button: the law's words as soon as one part is paid for (§ 312j (3) BGB). */
export function orderButton(modes: OrderMode[]): string {
  return modes.includes("purchase") ? "Zahlungspflichtig bestellen" : "Unverbindlich reservieren";
}

/** Whether a purchase can be taken back, with every exception named (Art. 246a § 1 (3) EGBGB). */
export function withdrawalWords({ shop, lines }: { shop: string; lines: Array<{ title: string; withdrawalException: string | null }> }): string {
  const excluded = lines.filter(({ withdrawalException }) => withdrawalException).map(({ title, withdrawalException }) => `${title}: ${withdrawalReason(withdrawalException) ?? ""}`);
  const without = excluded.length > 0 ? ` Ausgenommen: ${excluded.join("; ")}.` : "";
  if (!lines.some(({ withdrawalException }) => hasWithdrawalRight(withdrawalException))) return `Den Kauf bei ${shop} können Sie nicht widerrufen.${without}`;
  return `Den Kauf bei ${shop} können Sie bis 14 Tage nach dem Abholen widerrufen, ohne Gründe.${without}`;
}
