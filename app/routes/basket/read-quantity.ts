import { z } from "zod";

const most = 99;
export const quantitySentence = `Bitte eine ganze Zahl von 1 bis ${most}, zum Beispiel 2.`;

/** What a stepper sends: the number beside it, and -1 or 1 where a step was pressed without JavaScript. Texts, so that they can be shown again. */
export const quantityFields = { menge: z.string().max(40).prefault(""), schritt: z.enum(["-1", "1"]).optional() };

/** The number meant, within `least` to 99; null where no whole number was typed. A step past an end stays at the end. */
export function readQuantity({ menge, schritt }: { menge: string; schritt?: "-1" | "1" }, least: number): number | null {
  if (!/^\d{1,4}$/.test(menge)) return null;
  const number = Number(menge);
  if (schritt) return Math.min(most, Math.max(least, number + Number(schritt)));
  return number < least || number > most ? null : number;
}
