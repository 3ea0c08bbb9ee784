import { dayOf } from "#app/values/day.ts";
import { formatNumericDay, formatShortDay } from "#app/values/day-words.ts";
import { lands } from "#app/values/lands.ts";

type Week = Array<{ day: string; weekday: string; text: string; state: "open" | "closed" | "unknown"; isToday: boolean; bands: Array<{ from: number; to: number; kind: "open" | "unknown" }> }>;
type Known = { week: Week; hoursValue: string | null; hoursConfirmedAt: Date | null; hoursConfirmedBy: string | null; special: Array<{ from: string; until: string; text: string; reason: string }>; source: string | null };

/** A shop's week, special days and how fresh they are, as plain values. */
export function shopHoursView({ shop, land }: { shop: Known; land: string }) {
  return {
    known: shop.hoursValue !== null,
    days: shop.week.map((row) => ({ name: row.weekday, text: row.text, today: row.isToday, unknown: row.state === "unknown", intervals: row.bands.filter(({ kind }) => kind === "open").map(({ from, to }) => ({ from, to })) })),
    special: shop.special.map(specialView),
    confirmed: confirmedWords(shop),
    holidays: `Feiertage in ${lands[land] ?? "diesem Land"} sind berücksichtigt.`,
  };
}
export type ShopHoursView = ReturnType<typeof shopHoursView>;

/** Who stood for the hours, and when; hours that only came with public data nobody has confirmed, however young the data. */
function confirmedWords({ hoursConfirmedAt, hoursConfirmedBy, source }: Known): string | null {
  if (!hoursConfirmedAt || (source !== null && hoursConfirmedBy !== "shop" && hoursConfirmedBy !== "steward")) return null;
  return `${hoursConfirmedBy === "steward" ? "Vom Stadtmarketing" : "Vom Geschäft"} bestätigt am ${formatNumericDay(dayOf(hoursConfirmedAt))}.`;
}

/** A special day as a line: "Do, 24. Dez" or "Mo, 21. Dez bis Mi, 23. Dez", and "9 bis 13 Uhr · Heiligabend". */
export function specialView({ from, until, text, reason }: { from: string; until: string; text: string; reason: string }): { day: string; text: string } {
  return { day: from === until ? formatShortDay(from) : `${formatShortDay(from)} bis ${formatShortDay(until)}`, text: [text, reason].filter(Boolean).join(" · ") };
}
