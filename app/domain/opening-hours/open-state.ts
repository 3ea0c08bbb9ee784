import { addDays, dayOf, daysBetween, instantOf, minuteOf, weekdayOf } from "#app/values/day.ts";
import { formatClock, formatMinute, formatWeekday } from "#app/values/day-words.ts";
import { after, days, hours, minutes } from "#app/values/time.ts";
import { closingMinute, type HoursWindow, type OpeningInterval } from "./opening-interval.ts";

export type OpenState = {
  /** soon: open, but closing within the hour. unknown is never to be shown as open. */
  kind: "open" | "soon" | "closed" | "unknown";
  /** When it closes; null when it is not open, or nobody knows. */
  until: Date | null;
  /** When it next opens; null when it is open, or nobody knows. */
  opensAt: Date | null;
  /** Ready to be shown: "offen bis 18:30", "öffnet morgen um 9 Uhr". */
  label: string;
  /** Note of a pause, reason of today's exception, name of today's holiday. */
  reason: string | null;
  /** From this instant on the label may be another one. */
  validUntil: Date;
};
/** What is special about today: the name of a public holiday, the reason of an exception of the shop's own, the note of a pause ("" without one). */
export type SpecialDay = { holiday: string | null; exception: string | null; pause?: string | null };

const NOTHING_SPECIAL: SpecialDay = { holiday: null, exception: null };
const PAUSED = "vorübergehend geschlossen";

/** What a shop's sign says at an instant, from the intervals of a window that begins today and goes on for a week or more. */
export function stateFrom({ window, at, today = NOTHING_SPECIAL }: { window: HoursWindow; at: Date; today?: SpecialDay }): OpenState {
  const reason = today.pause || today.exception || today.holiday || null;
  const answer = answerAt({ window, at, today });
  return { ...answer, reason, validUntil: earlier(answer.validUntil, nextMidnight(at)) };
}

type Answer = Omit<OpenState, "reason">;

function answerAt({ window, at, today }: { window: HoursWindow; at: Date; today: SpecialDay }): Answer {
  const here = window.intervals.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
  const next = window.intervals.find(({ startsAt }) => startsAt > at);
  if (at < window.from || at >= window.to) return { kind: "unknown", until: null, opensAt: null, label: "Zeiten unbekannt", validUntil: nextMidnight(at) };
  if (here?.kind === "open") return openNow({ here, next, at, window });
  if (here) return nobodyKnows({ here, window, at });
  return closedNow({ window, at, today });
}

function openNow({ here, next, at, window }: { here: OpeningInterval; next: OpeningInterval | undefined; at: Date; window: HoursWindow }): Answer {
  const until = here.endsAt;
  const state = { kind: "open" as const, until, opensAt: null };
  if (until >= window.to && until.getTime() - here.startsAt.getTime() >= days(2)) {
    return { ...state, until: null, label: "durchgehend offen", validUntil: nextMidnight(at) };
  }
  if (next?.why === "open-end" && next.startsAt.getTime() === until.getTime())
    return { ...state, until: null, label: `mindestens bis ${formatMinute(closingMinute(until))} offen`, validUntil: until };
  const left = until.getTime() - at.getTime();
  if (left <= hours(1)) {
    const count = Math.ceil(left / minutes(1));
    return { ...state, kind: "soon", label: `schließt in ${count} Min.`, validUntil: after(until, -minutes(count - 1)) };
  }
  const day = daysBetween(dayOf(at), dayOf(after(until, -1)));
  // A night out belongs to today; "offen bis 2:00" is understood.
  const when = day > 1 || (day === 1 && closingMinute(until) > 720) ? `${formatWeekday(weekdayOf(dayOf(after(until, -1))))}, ` : "";
  return { ...state, label: `offen bis ${when}${formatMinute(closingMinute(until))}`, validUntil: after(until, -hours(1)) };
}

function nobodyKnows({ here, window, at }: { here: OpeningInterval; window: HoursWindow; at: Date }): Answer {
  const opening = nextOpening(window, after(here.endsAt, -1));
  const opensAt = opening?.startsAt ?? null;
  const state = { kind: "unknown" as const, until: null, opensAt, validUntil: here.endsAt };
  if (here.why === "open-end") return { ...state, opensAt: null, label: `seit ${formatClock(minuteOf(here.startsAt))}, Ende offen` };
  if (here.why === "appointment")
    return { ...state, label: opening ? `jetzt nur nach Termin, ${opens(opening, at)}` : "nur nach Termin" };
  if (here.why === "holiday") return { ...state, label: "heute Feiertag, Zeiten unbekannt" };
  return { ...state, label: "Zeiten unbekannt" };
}

function closedNow({ window, at, today }: { window: HoursWindow; at: Date; today: SpecialDay }): Answer {
  const next = window.intervals.find(({ startsAt }) => startsAt > at);
  const opening = nextOpening(window, at);
  const state = { kind: "closed" as const, until: null, opensAt: opening?.startsAt ?? null, validUntil: next?.startsAt ?? window.to };
  const lead = restOfTodayIsShut({ window, at }) ? todaysLead({ window, at, today }) : "";
  if (isPaused(today) && !(opening && opening.startsAt < nextMidnight(at))) return { ...state, label: opening ? `${PAUSED}, ${opens(opening, at)}` : PAUSED };
  if (opening) return { ...state, label: [lead, opens(opening, at)].filter(Boolean).join(", ") };
  if (next?.why === "appointment") return { ...state, label: "nur nach Termin" };
  return { ...state, label: lead || "geschlossen" };
}

function isPaused({ pause = null }: SpecialDay): boolean {
  return pause !== null;
}

/** "heute Feiertag" or "heute geschlossen" for a whole day off; nothing after an ordinary closing time. */
function todaysLead({ window, at, today }: { window: HoursWindow; at: Date; today: SpecialDay }): string {
  const morning = instantOf(dayOf(at), 0);
  if (window.intervals.some(({ startsAt }) => startsAt >= morning && startsAt < nextMidnight(at))) return "";
  if (today.holiday) return "heute Feiertag";
  return today.exception === null ? "" : "heute geschlossen";
}

function restOfTodayIsShut({ window, at }: { window: HoursWindow; at: Date }): boolean {
  return !window.intervals.some(({ startsAt }) => startsAt > at && startsAt < nextMidnight(at));
}

/** The next interval in which the shop is sure to open; null when something unknown lies before it. */
function nextOpening(window: HoursWindow, at: Date): OpeningInterval | null {
  const next = window.intervals.find(({ startsAt, why }) => startsAt > at && why !== "appointment");
  return next && (next.kind === "open" || next.why === "open-end") ? next : null;
}

function opens({ startsAt }: OpeningInterval, at: Date): string {
  const distance = daysBetween(dayOf(at), dayOf(startsAt));
  const clock = formatClock(minuteOf(startsAt));
  if (distance === 0) return `öffnet heute um ${clock}`;
  if (distance === 1) return `öffnet morgen um ${clock}`;
  if (distance < 7) return `öffnet ${formatWeekday(weekdayOf(dayOf(startsAt)))} um ${clock}`;
  return `öffnet am ${dayAndMonth.format(startsAt)} um ${clock}`;
}

const dayAndMonth = new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", day: "numeric", month: "long" });

function nextMidnight(at: Date): Date {
  return instantOf(addDays(dayOf(at), 1), 0);
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
