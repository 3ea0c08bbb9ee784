import { readClock } from "../closing-time.ts";
import { dayKeys, type DayKind, type FormDay, type FormSpan, holidayKey, SPANS, type WeekForm } from "./week-form.ts";

/** What stands in the fields, by name: "mo-art", "mo-von-1", "mo-bis-1", "mo-ende", "termine". */
export type WeekFields = Record<string, string>;
/** A German sentence by field name. */
export type WeekErrors = Record<string, string>;

const numbers = Array.from({ length: SPANS }, (_, index) => index + 1);
/** The names of all fields of the form. */
export const weekFieldNames = [...dayKeys, holidayKey].flatMap((key) => [`${key}-art`, `${key}-ende`, ...numbers.flatMap((number) => [`${key}-von-${number}`, `${key}-bis-${number}`])]).concat("termine");

/** A form as it stands in its fields. */
export function weekFields({ days, holiday, appointments }: WeekForm): WeekFields {
  const all = [...days.map((day, index) => ({ key: dayKeys[index], day })), { key: holidayKey, day: holiday }];
  return { ...Object.assign({}, ...all.map(({ key, day }) => dayFields(key, day))), ...(appointments && { termine: "ja" }) };
}

function dayFields(key: string, { kind, spans }: FormDay): WeekFields {
  const times = spans.flatMap(({ from, to }, index) => [[`${key}-von-${index + 1}`, from], [`${key}-bis-${index + 1}`, to === "24:00" ? "00:00" : to ?? ""]]);
  return { [`${key}-art`]: kind, ...Object.fromEntries(times), ...(spans.at(-1)?.to === null && { [`${key}-ende`]: "ja" }) };
}

/** Reads the fields, or says what is wrong with which; nothing that was typed is lost. */
export function readWeekFields(fields: WeekFields): { ok: true; form: WeekForm } | { ok: false; errors: WeekErrors } {
  const errors: WeekErrors = {};
  const day = (key: string): FormDay => {
    const kind = readKind(fields[`${key}-art`] ?? "", key);
    const spans = kind === "offen" ? readSpans({ fields, key, count: SPANS }) : { spans: [], errors: {} };
    Object.assign(errors, spans.errors);
    return { kind, spans: spans.spans };
  };
  const form = { days: dayKeys.map(day), holiday: day(holidayKey), appointments: (fields.termine ?? "") !== "" };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, form };
}

function readKind(text: string, key: string): DayKind {
  if (text === "offen" || text === "zu" || text === "termin") return text;
  return text === "wie-tag" && key === holidayKey ? text : "unbekannt";
}

/** The times of one day: up to `count` stretches from "KEY-von-1", "KEY-bis-1" on; the last may run past midnight or, with "KEY-ende", have no end. */
export function readSpans({ fields, key, count }: { fields: WeekFields; key: string; count: number }): { spans: FormSpan[]; errors: WeekErrors } {
  const errors: WeekErrors = {};
  const openEnd = (fields[`${key}-ende`] ?? "") !== "";
  const rows = Array.from({ length: count }, (_, index) => ({ number: index + 1, from: fields[`${key}-von-${index + 1}`] ?? "", to: fields[`${key}-bis-${index + 1}`] ?? "" })).filter(({ from, to }) => from + to !== "");
  if (rows.length === 0) errors[`${key}-von-1`] = "Bitte eine Uhrzeit eintragen oder „geschlossen“ wählen.";
  const spans = rows.map(({ number, from, to }, index) => {
    const [start, end] = [readClock(from), readClock(to)];
    const last = index === rows.length - 1;
    if (start === null) errors[`${key}-von-${number}`] = "Ab wann? Bitte eine Uhrzeit wie 9:00 eintragen.";
    if (end === null && !(last && openEnd && to === "")) errors[`${key}-bis-${number}`] = "Bis wann? Bitte eine Uhrzeit eintragen, oder „Ende offen“ ankreuzen.";
    if (last && openEnd && to !== "") errors[`${key}-bis-${number}`] = "Entweder eine Uhrzeit oder „Ende offen“, nicht beides.";
    return { number, start: start ?? 0, end: end === null ? null : end === 0 ? 1440 : end };
  });
  if (Object.keys(errors).length === 0) Object.assign(errors, orderErrors(spans, key));
  return { spans: spans.map(({ start, end }) => ({ from: clock(start), to: end === null ? null : clock(end) })), errors };
}

function orderErrors(spans: Array<{ number: number; start: number; end: number | null }>, key: string): WeekErrors {
  const errors: WeekErrors = {};
  for (const [index, { number, start, end }] of spans.entries()) {
    const next = spans[index + 1];
    if (end === start) errors[`${key}-bis-${number}`] = "Anfang und Ende sind gleich.";
    else if (next && end !== null && end < start) errors[`${key}-bis-${number}`] = "Nur die letzte Zeit eines Tages darf über Mitternacht gehen.";
    else if (next && end !== null && next.start <= end) errors[`${key}-von-${next.number}`] = "Diese Zeit beginnt, bevor die vorige zu Ende ist.";
  }
  return errors;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** The same fields with one day's hours on other days too. */
export function copyDay({ fields, from, to }: { fields: WeekFields; from: string; to: readonly string[] }): WeekFields {
  const names = weekFieldNames.filter((name) => name.startsWith(`${from}-`));
  return to.reduce((all, key) => ({ ...all, ...Object.fromEntries(names.map((name) => [name.replace(from, key), fields[name] ?? ""])) }), fields);
}
