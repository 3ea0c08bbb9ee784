import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { readOffer } from "#app/domain/shops/offers/offer-fields.ts";
import { dayOf } from "#app/values/day.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { offerErrors } from "./offer-sentences.ts";

const typedText = z.string().default("");
const form = z.object({ titel: typedText, text: typedText, preis: typedText, je: typedText, von: typedText, bis: typedText });

/** Reads an offer's form; what was typed comes back with a sentence for the field that is wrong. */
export async function readOfferForm(request: Request) {
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return { ok: false as const, errors: parsed.errors, typed: shortened(parsed.typed) };
  const { titel: title, text, preis: price, je: priceFor, von: from, bis: until } = parsed.value;
  const fields = readOffer({ title, text, price, priceFor, from, until }, dayOf(now()));
  const typed = shortened(parsed.value);
  return typeof fields === "string" ? { ok: false as const, errors: offerErrors(fields), typed } : { ok: true as const, fields, typed };
}

function shortened(typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.slice(0, 1000)]));
}
