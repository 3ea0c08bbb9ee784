import { dayOf } from "#app/values/day.ts";
import { formatNumericDay, formatShortDay } from "#app/values/day-words.ts";
import { lands } from "#app/values/lands.ts";

type Week = Array<{ day: string; weekday: string; text: string; state: "open" | "closed" | "unknown"; isToday: boolean; bands: Array<{ from: number; to: number; kind: "open" | "unknown" }> }>;
type Known = { week: Week; hoursValue: string | null; hoursConfirmedAt: Date | null; exceptions: Array<{ day: string; value: string; reason: string }>; source: string | null; sourceDate: Date | null; sourceUrl: string | null; licence: string | null };

/** A shop's week, special days and how fresh they are, as plain values. */
export function shopHoursView({ shop, land }: { shop: Known; land: string }) {
  return {
    known: shop.hoursValue !== null,
    days: shop.week.map((row) => ({ name: row.weekday, text: row.text, today: row.isToday, unknown: row.state === "unknown", intervals: row.bands.filter(({ kind }) => kind === "open").map(({ from, to }) => ({ from, to })) })),
    special: shop.exceptions.map(({ day, value, reason }) => ({ day: formatShortDay(day), text: [value === "off" ? "geschlossen" : spokenHours(value), reason].filter(Boolean).join(" · ") })),
    confirmed: shop.hoursConfirmedAt ? `Vom Geschäft bestätigt am ${formatNumericDay(dayOf(shop.hoursConfirmedAt))}.` : null,
    holidays: `Feiertage in ${lands[land] ?? "diesem Land"} sind berücksichtigt.`,
    source: shop.source && { text: [shop.source, shop.sourceDate && `Stand ${formatNumericDay(shop.sourceDate.toISOString().slice(0, 10))}`, shop.licence].filter(Boolean).join(", "), href: webAddress(shop.sourceUrl) },
  };
}
export type ShopHoursView = ReturnType<typeof shopHoursView>;

/** "9 bis 12, 14 bis 18:30 Uhr" from "09:00-12:00,14:00-18:30"; anything else stays as it is. */
function spokenHours(value: string): string {
  if (!/^\d\d:\d\d-\d\d:\d\d(,\s*\d\d:\d\d-\d\d:\d\d)*$/.test(value)) return value.replaceAll("-", " bis ").replaceAll(",", ", ");
  return `${value.replaceAll(/\b0?(\d{1,2}):(\d\d)/g, (_, hour: string, minute: string) => (minute === "00" ? hour : `${hour}:${minute}`)).replaceAll("-", " bis ").replaceAll(/,\s*/g, ", ")} Uhr`;
}

/** Only what leads to a page: an imported address could be a script. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
