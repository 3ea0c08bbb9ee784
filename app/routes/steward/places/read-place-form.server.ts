import { z } from "zod";
import { readPlace } from "#app/domain/shops/profile/read-place.ts";
import type { PlaceFields } from "#app/domain/towns/places/place-fields.ts";
import type { Point } from "#app/values/distance.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { pointSentences } from "./place-sentences.ts";

const typedText = z.string().default("");
const form = z.object({ art: typedText, name: typedText, lage: typedText, hinweis: typedText });
type Read = { ok: true; place: PlaceFields; typed: Record<string, string> } | { ok: false; errors: Record<string, string>; typed: Record<string, string> };

/** Reads the form of one place; "51.85230, 6.90511" and "51,85230 6,90511" are the same point. */
export async function readPlaceForm(request: Request, town: Point): Promise<Read> {
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return { ok: false, errors: parsed.errors, typed: shortened(parsed.typed) };
  const { art, name, lage, hinweis } = parsed.value;
  const point = readPlace({ lat: lage, lon: "", town });
  const typed = shortened(parsed.value);
  if (!point.ok) return { ok: false, errors: { lage: pointSentences[point.problem] }, typed };
  if (point.place === null) return { ok: false, errors: { lage: pointSentences.half }, typed };
  const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();
  return { ok: true, place: { kind: art, name: oneLine(name), note: oneLine(hinweis), ...point.place }, typed };
}

function shortened(typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.slice(0, 300)]));
}
