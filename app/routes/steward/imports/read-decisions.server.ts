import { z } from "zod";
import type { Said } from "#app/domain/boarding/imports/decide-rows.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";

const form = z.record(z.string(), z.unknown());
const decisions = ["update", "new", "skip"] as const;

/** What a page of rows says: "entscheidung-12" is what becomes of row 12, "branche-12" its trade. Rows without an answer are not among it. */
export async function readDecisions(request: Request): Promise<Said[]> {
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return [];
  return Object.entries(parsed.value).flatMap(([name, value]) => {
    const number = Number(/^entscheidung-(\d{1,6})$/.exec(name)?.[1] ?? NaN);
    const decision = decisions.find((one) => one === value);
    const trade = parsed.value[`branche-${number}`];
    return Number.isInteger(number) && decision ? [{ number, decision, ...(typeof trade === "string" && trade !== "" && { trade }) }] : [];
  });
}
