import { z } from "zod";
import type { AddServiceProblem } from "#app/domain/shops/price-list/add-service.server.ts";
import type { ChangeServiceProblem } from "#app/domain/shops/price-list/change-service.server.ts";
import { MOST_SERVICES, type OfferedService } from "#app/domain/shops/price-list/offered-service.ts";
import { parseMoney } from "#app/values/money.ts";
import { priceText } from "../price-text.ts";
import { line, neededLine } from "./typed-facts.server.ts";

const minutes = z.string().default("").transform((typed, context) => {
  const plain = typed.replace(/\s*(min\.?|minuten)$/i, "");
  if (plain === "") return null;
  if (/^\d{1,4}$/.test(plain) && Number(plain) >= 1 && Number(plain) <= 1440) return Number(plain);
  context.addIssue({ code: "custom", message: "Bitte eine Zahl von 1 bis 1440, in Minuten." });
  return z.NEVER;
});
const price = z.string().default("").transform((typed, context) => {
  if (typed === "") return null;
  const money = parseMoney(typed);
  if (money === null) context.addIssue({ code: "custom", message: "Bitte einen Preis wie 49,00 eintragen, oder das Feld leer lassen." });
  return money?.amount ?? null;
});

/** A service as it is typed, as what is kept. */
export const offered = z.object({ name: neededLine(80, "Bitte sagen Sie, was Sie tun."), beschreibung: line(300), dauer: minutes, preis: price, ab: z.string().optional() })
  .transform(({ name, beschreibung, dauer, preis, ab }): OfferedService => ({ name, description: beschreibung ?? "", minutes: dauer, priceCents: preis, priceFrom: ab !== undefined && preis !== null }));

/** A service by field name. */
export function offeredValues({ name, description, minutes: long, priceCents, priceFrom }: OfferedService): Record<string, string> {
  return { name, beschreibung: description, dauer: long === null ? "" : String(long), preis: priceCents === null ? "" : priceText(priceCents), ...(priceFrom && { ab: "ja" }) };
}

type Wrong = Record<string, string>;
/** Why a service could not be kept, by the field it is about. */
export const offeredSentences = {
  "name-taken": { name: "Eine Dienstleistung mit diesem Namen gibt es schon." }, "too-many": { form: `Mehr als ${MOST_SERVICES} Dienstleistungen passen nicht auf eine Liste.` },
} satisfies Record<AddServiceProblem | Exclude<ChangeServiceProblem, "not-found">, Wrong>;
