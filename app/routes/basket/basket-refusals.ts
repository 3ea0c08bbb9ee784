import type { PutInBasketProblem } from "#app/domain/baskets/put-in-basket.server.ts";
import { quantitySentence } from "./read-quantity.ts";

/** Why something was not put into the basket, for the person. */
export const refusals = {
  "unknown-product": "Dieses Produkt gibt es nicht mehr. Es wurde nichts in den Korb gelegt.",
  "sold-out": "So viele sind davon nicht mehr da. Im Korb hat sich nichts geändert.",
  quantity: quantitySentence,
  "basket-full": "Ihr Korb ist voll: Mehr als 50 verschiedene Dinge passen nicht hinein.",
  "shop-takes-no-orders": "Dieses Geschäft nimmt gerade keine Bestellungen an. Kommen Sie gern vorbei.",
  "shop-paused": "Dieses Geschäft ist vorübergehend geschlossen und nimmt gerade keine Bestellungen an. Es wurde nichts in den Korb gelegt.",
} satisfies Record<PutInBasketProblem, string>;

/** The sentence for a word from an address; null for any other word. */
export function refusalOf(word: string | null): string | null {
  return Object.entries(refusals).find(([problem]) => problem === word)?.[1] ?? null;
}
