import { z } from "zod";
import { now } from "#app/clock.server.ts";
import type { CorrectedFacts } from "#app/domain/boarding/claims/correct-claim.server.ts";
import type { FoundClaim } from "#app/domain/boarding/claims/find-claim.server.ts";
import { previewHours, typedAgain } from "#app/domain/opening-hours/preview/preview-hours.server.ts";
import { readRanges } from "#app/domain/shops/profile/range-words.ts";
import { dayOf } from "#app/values/day.ts";
import { type FieldErrors, parseForm } from "#app/web/parse-form.server.ts";

const orNull = (schema: z.ZodString) => schema.default("").transform((text) => text || null);
const form = z.object({
  stand: z.string().max(60).default(""), gesehen: z.string().max(255).default(""),
  name: z.string().min(1, "Bitte sagen Sie, wie Ihr Geschäft heißt.").max(120),
  strasse: orNull(z.string().max(120)), plz: orNull(z.string().regex(/^(\d{5})?$/, "Eine Postleitzahl hat fünf Ziffern.")), ort: orNull(z.string().max(80)),
  telefon: orNull(z.string().max(40).regex(/^(\+?[\d\s()/-]{4,40})?$/, "Bitte nur Ziffern, zum Beispiel 02561 4711.")),
  sortiment: z.string().max(2000).default(""), zeiten: z.string().max(500, "Das ist zu viel auf einmal, höchstens 500 Zeichen.").default(""),
  stufe: z.string().default("").pipe(z.string().regex(/^\d{0,3}$/, "Bitte eine Zahl in Zentimetern, zum Beispiel 12.")).transform((text) => (text === "" ? null : Number(text))),
  rollstuhl: z.enum(["", "yes", "limited", "no"]).default("").transform((word) => word || null),
  wc: z.enum(["", "ja", "nein"]).default("").transform((word) => (word === "" ? null : word === "ja")),
});
type Look = Extract<ReturnType<typeof previewHours>, { ok: true }>;
export type ReadCorrection =
  | { ok: true; standing: string; facts: CorrectedFacts; hours: string | null }
  /** `seen`: the hours as we understood them, to be looked at before they count */
  | { ok: false; errors: FieldErrors; typed: Record<string, string>; seen: Pick<Look, "value" | "words" | "week" | "notes" | "warnings"> | null };

/** What stands in the fields at first. */
export function correctionFields({ shop, town }: Pick<FoundClaim, "shop" | "town">): Record<string, string> {
  return {
    name: shop.name, strasse: shop.street ?? "", plz: shop.plz ?? town.plz, ort: shop.city ?? town.name, telefon: shop.phone ?? "", sortiment: shop.ranges.join(", "), zeiten: hoursWords({ shop, town }),
    stufe: shop.stepCm === null ? "" : String(shop.stepCm), rollstuhl: shop.wheelchair ?? "", wc: shop.hasWc === null ? "" : shop.hasWc ? "ja" : "nein",
  };
}

/**
 * Reads the form of a correction. Hours count only once their week has been seen: typed anew they come back as a table, and the form
 * says with "gesehen" that this very reading was shown. Left as they were, they are confirmed as they are.
 */
export async function readCorrection(request: Request, { shop, town }: FoundClaim): Promise<ReadCorrection> {
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return { ok: false, errors: parsed.errors, typed: parsed.typed, seen: null };
  const { stand, gesehen, zeiten, sortiment, name, strasse, plz, ort, telefon, stufe, rollstuhl, wc } = parsed.value;
  const typed = { name, strasse: strasse ?? "", plz: plz ?? "", ort: ort ?? "", telefon: telefon ?? "", sortiment, zeiten, stufe: stufe === null ? "" : String(stufe), rollstuhl: rollstuhl ?? "", wc: wc === null ? "" : wc ? "ja" : "nein" };
  const ranges = readRanges(sortiment);
  if (!ranges.ok) return { ok: false, errors: { sortiment: ranges.problem === "too-long" ? `„${ranges.wrong}“ ist zu lang. Bitte trennen Sie mit Kommas.` : "Bitte höchstens 40 Begriffe." }, typed, seen: null };
  const facts = { name, street: strasse, plz, city: ort, phone: telefon, ranges: ranges.ranges, stepCm: stufe, wheelchair: rollstuhl, hasWc: wc };
  const kept = shop.hours?.value ?? "";
  if (zeiten === hoursWords({ shop, town })) return { ok: true, standing: stand, facts, hours: kept || null };
  const look = previewHours({ shop: { value: kept || null, land: town.land }, trade: shop.trade, today: dayOf(now()), ...(zeiten === "" ? { value: "" } : { typed: zeiten }) });
  if (!look.ok) return { ok: false, errors: { zeiten: look.why }, typed, seen: null };
  if (gesehen !== (look.value || "keine")) return { ok: false, errors: {}, typed, seen: look };
  return { ok: true, standing: stand, facts, hours: look.value };
}

function hoursWords({ shop, town }: Pick<FoundClaim, "shop" | "town">): string {
  return typedAgain({ value: shop.hours?.value ?? null, land: town.land, today: dayOf(now()) });
}
