import { z } from "zod";
import type { PartChoice } from "#app/domain/orders/slips/checkout-part.ts";
import { modeWords } from "#app/domain/orders/slips/checkout-words.ts";
import type { OrderMode } from "#app/domain/orders/order-status.ts";
import { isDay } from "#app/values/day.ts";
import { parseForm } from "#app/web/parse-form.server.ts";

const form = z.looseObject({});
const acts = ["pruefen", "aendern", "annehmen", "bestellen"] as const;
export type CheckoutAct = (typeof acts)[number];

/** Everything the checkout's form sent, as typed. Fields of shops are named art-, tag-, zeit- and gezeigt-, each with the shop's id. */
export type TypedCheckout = {
  act: CheckoutAct; name: string; email: string; phone: string; requestKey: string;
  choices: Record<string, PartChoice>;
  /** cents per shop as the page showed them */
  shown: Record<string, number>;
  /** what could not be read at all, by field id */
  errors: Record<string, string>;
};

/** Reads the form without judging it; what is missing is empty. */
export async function readCheckout(request: Request): Promise<TypedCheckout> {
  const parsed = await parseForm(request, form);
  const fields = parsed.ok ? parsed.value : parsed.typed;
  const text = (name: string) => firstText(fields[name]);
  const shopIds = Object.keys(fields).flatMap((name) => /^art-([\w-]{1,64})$/.exec(name)?.[1] ?? []).slice(0, 60);
  return {
    act: acts.find((act) => act === text("schritt")) ?? "pruefen",
    name: text("name"), email: text("email"), phone: text("telefon"), requestKey: text("anfrage"),
    choices: Object.fromEntries(shopIds.map((shopId) => [shopId, choiceOf(text, shopId)])),
    shown: Object.fromEntries(shopIds.map((shopId) => [shopId, /^\d{1,9}$/.test(text(`gezeigt-${shopId}`)) ? Number(text(`gezeigt-${shopId}`)) : -1])),
    errors: parsed.ok ? {} : parsed.errors,
  };
}

function choiceOf(text: (name: string) => string, shopId: string): PartChoice {
  const day = isDay(text(`tag-${shopId}`)) ? text(`tag-${shopId}`) : null;
  const slot = day === null ? "" : text(`zeit-${shopId}-${day}`);
  return { mode: modeOf(text(`art-${shopId}`)), day, slot: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(slot) ? slot : null };
}

function modeOf(word: string): OrderMode | null {
  return word === modeWords.reservation ? "reservation" : word === modeWords.purchase ? "purchase" : null;
}

function firstText(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first : "";
}
