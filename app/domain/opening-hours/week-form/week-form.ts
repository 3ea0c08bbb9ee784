/** Short names of the days in field names and addresses, Monday first; "ft" is the public holiday. */
export const dayKeys = ["mo", "di", "mi", "do", "fr", "sa", "so"] as const;
export const holidayKey = "ft";
export const SPANS = 3;

export type DayKey = (typeof dayKeys)[number];
/** zu: closed. unbekannt: nothing is said. termin: by appointment only. wie-tag (holidays only): as on that weekday. */
export type DayKind = "offen" | "zu" | "termin" | "unbekannt" | "wie-tag";
/** "09:00" to "13:00"; `to` null is an open end, "24:00" midnight, an earlier time than `from` the next morning. */
export type FormSpan = { from: string; to: string | null };
export type FormDay = { kind: DayKind; spans: FormSpan[] };
/** What the week form can say: a day each, the public holidays, and whether appointments are possible besides. */
export type WeekForm = { days: FormDay[]; holiday: FormDay; appointments: boolean };

export const APPOINTMENT = "nach Vereinbarung";
const codes = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/** The opening_hours text of a filled form; null where it says nothing at all. Days of the same hours stand together. */
export function writeWeek({ days, holiday, appointments }: WeekForm): string | null {
  const groups = new Map<string, number[]>();
  for (const [index, day] of days.entries()) groups.set(textOf(day), [...(groups.get(textOf(day)) ?? []), index]);
  const silent = groups.size === 1 && groups.has("unknown") && holiday.kind === "unbekannt";
  if (silent && !appointments) return null;
  const rules = silent ? [] : [...groups].map(([text, indexes]) => `${rangesOf(indexes)} ${text}`);
  const closing = holiday.kind === "wie-tag" ? [...groups].map(([text, indexes]) => `PH ${rangesOf(indexes)} ${text}`) : holiday.kind === "unbekannt" ? [] : [`PH ${textOf(holiday)}`];
  if (rules.length === 0) return `"${APPOINTMENT}"`;
  return [...rules, ...closing].join("; ") + (appointments ? ` || "${APPOINTMENT}"` : "");
}

function textOf({ kind, spans }: FormDay): string {
  if (kind === "zu") return "off";
  if (kind === "termin") return `"nur ${APPOINTMENT}"`;
  if (kind === "offen") return spans.map(({ from, to }) => (to === null ? `${from}+` : `${from}-${to}`)).join(",");
  return "unknown";
}

/** [0, 1, 2, 4] → "Mo-We,Fr". */
function rangesOf(indexes: number[]): string {
  const runs: number[][] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last && last[last.length - 1] === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs.map((run) => (run.length === 1 ? codes[run[0]] : `${codes[run[0]]}-${codes[run[run.length - 1]]}`)).join(",");
}
