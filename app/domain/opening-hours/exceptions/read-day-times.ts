import { readSpans, type WeekErrors } from "../week-form/week-fields.ts";

/** The times of one day from the fields "zeit-von-1", "zeit-bis-1" and so on: "09:00-13:00,14:00-16:00", or what is wrong with them. */
export function readDayTimes(fields: Record<string, string>): { ok: true; value: string } | { ok: false; errors: WeekErrors } {
  const { spans, errors } = readSpans({ fields, key: "zeit", count: 2 });
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: spans.map(({ from, to }) => `${from}-${to ?? "24:00"}`).join(",") };
}
