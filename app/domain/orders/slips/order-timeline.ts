import type { TimelineStep } from "#app/ui/timeline.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";
import type { OrderMode, OrderStatus } from "../order-status.ts";

type Step = { to: OrderStatus; actor: string; reason: string | null; at: Date };
/** A step whose text is plain. */
type Told = Omit<TimelineStep, "text"> & { text?: string };
type Order = { mode: OrderMode; status: OrderStatus; answerBy: Date | null; steps: Step[] };

/** What has happened to an order, where it stands and what comes next, for its shopper. `payBy` is how long a payment may take. */
export function orderTimeline({ order, at, payBy }: { order: Order; at: Date; payBy: Date | null }): Told[] {
  const past = order.steps.map((step) => pastStep(step, order.mode, at));
  const waiting = waitingStep({ order, at, payBy });
  const last = past.at(-1);
  const standing = waiting || !last || last.state === "bad" || order.status === "collected" ? past : [...past.slice(0, -1), { ...last, state: "now" as const }];
  return once([...standing, ...(waiting ? [waiting] : []), ...upcoming(order)]);
}

function pastStep({ to, actor, reason, at }: Step, mode: OrderMode, now: Date): Told {
  const bought = mode === "purchase";
  const when = { time: dayOf(at) === dayOf(now) ? formatTime(at) : `${formatDay(dayOf(at), dayOf(now))} ${formatTime(at)}`, at: at.toISOString() };
  const words = {
    "awaiting-payment": "Bestellt",
    placed: bought ? "Bezahlung vorgemerkt" : "Reserviert",
    accepted: "Zugesagt",
    ready: "Liegt bereit",
    collected: bought ? "Abgeholt" : "Abgeholt und bezahlt",
    "not-collected": "Nicht abgeholt",
    declined: "Vom Geschäft abgesagt",
    expired: actor === "payment" ? "Nicht bezahlt" : "Keine Antwort vom Geschäft",
    cancelled: "Von Ihnen abgesagt",
  } satisfies Record<OrderStatus, string>;
  const texts: Partial<Record<OrderStatus, string>> = {
    accepted: "Das Geschäft legt es für Sie zurück.",
    ready: "Sie können kommen. Nennen Sie den Code.",
    declined: reason ? `„${reason}“` : undefined,
    expired: actor === "payment" ? "Die Zeit zum Bezahlen war um. Abgebucht wird nichts." : "Das tut uns leid. Bitte gehen Sie nicht vergeblich hin.",
  };
  const bad = to === "declined" || to === "expired" || to === "cancelled" || to === "not-collected";
  return { state: bad ? "bad" : "done", title: words[to], text: texts[to], ...when };
}

function waitingStep({ order: { status, answerBy }, at, payBy }: { order: Order; at: Date; payBy: Date | null }): Told | null {
  const until = (instant: Date) => `${dayOf(instant) === dayOf(at) ? "" : `${formatDay(dayOf(instant), dayOf(at))}, `}${formatTime(instant)} Uhr`;
  if (status === "awaiting-payment") return { state: "now", title: "Wartet auf die Bezahlung", text: payBy ? `Bis ${until(payBy)} ist alles für Sie zurückgelegt.` : undefined };
  if (status === "placed") return { state: "now", title: "Wartet auf die Antwort", text: answerBy ? `Das Geschäft antwortet spätestens bis ${until(answerBy)}.` : undefined };
  return null;
}

function upcoming({ mode, status }: Order): Told[] {
  const end = mode === "purchase" ? "Abgeholt" : "Abgeholt und bezahlt";
  const titles: Partial<Record<OrderStatus, string[]>> = {
    "awaiting-payment": ["Zugesagt", "Liegt bereit", end], placed: ["Liegt bereit", end], accepted: ["Liegt bereit", end], ready: [end],
  };
  return (titles[status] ?? []).map((title) => ({ state: "next", title }));
}

/** Of steps with the same words only the last is told: money that came late makes an order go some steps twice. */
function once(steps: Told[]): Told[] {
  return steps.filter(({ title }, index) => !steps.slice(index + 1).some((later) => later.title === title));
}
