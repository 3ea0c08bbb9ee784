import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { reportView } from "#app/domain/shops/reports/report-words.ts";
import { findStanding } from "#app/domain/shops/status/find-standing.server.ts";
import { moveProfile } from "#app/domain/shops/status/move-profile.server.ts";
import { moverOf, type MoveProblem } from "#app/domain/shops/status/move-shop.server.ts";
import { pauseWords } from "#app/domain/shops/status/pause.ts";
import { moveRefusal, type ShopStatus } from "#app/domain/shops/status/shop-status.ts";
import { standingWords } from "#app/domain/shops/status/standing-words.ts";
import { dayOf } from "#app/values/day.ts";
import { formatDay, formatLongDay, formatNumericDay } from "#app/values/day-words.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";

const done: Record<string, string> = {
  stand: "Gespeichert. Das Geschäft bekommt auch eine Nachricht.", pause: "Gespeichert. Kundinnen und Kunden sehen es schon.", umzug: "Die neue Adresse ist gespeichert.",
  bestaetigung: "Danke. Die Zeiten gelten als heute bestätigt.",
};

/** How the profile stands, for every address below it. */
export async function loadStatus(request: Request, params: { geschaeft?: string }) {
  const at = now();
  const today = dayOf(at);
  const { shop, base, frame, actor, isOwner } = await enterShop(request, params);
  const { status, reason, since, moves, missing, town, pause, moved, address, hoursKnown, hoursConfirmedAt, confirmedAt, reports, closedOn, slug } = await findStanding({ shop, actor, today });
  return {
    frame, base, today, mayClose: isOwner && moves.includes("closed"),
    card: { ...standingWords({ status, town: town.name }), status, reason, moves, missing, base, page: `/${town.slug}/geschaefte/${slug}`, since: sinceWords({ closedOn, since, today }) },
    pause: pause && { words: pauseWords(pause), runs: pause.runs, typed: { von: pause.from, bis: pause.until ?? "", hinweis: pause.note } },
    moved, address, hoursKnown, hoursConfirmed: dayWords(hoursConfirmedAt), profileConfirmed: dayWords(confirmedAt),
    reports: reports.map((report) => reportView(report, at)), said: done[new URL(request.url).searchParams.get("gespeichert") ?? ""] ?? null,
  };
}
export type StatusData = Awaited<ReturnType<typeof loadStatus>>;

function sinceWords({ closedOn, since, today }: { closedOn: string | null; since: Date | null; today: string }): string | null {
  if (closedOn) return `Seit ${formatLongDay(closedOn)}`;
  return since && `Seit ${formatDay(dayOf(since), today)}`;
}

function dayWords(instant: Date | null): string | null {
  return instant && formatNumericDay(dayOf(instant));
}

const reasonForm = z.object({ grund: z.string().max(500, "Bitte höchstens 500 Zeichen.").default("") });

/** Moves the profile and leads back; a refusal comes back as the page with a sentence that names what is possible. */
export async function moveFromForm({ request, params }: ActionFunctionArgs, to: ShopStatus) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, reasonForm);
  if (!parsed.ok) return problem({ sentence: Object.values(parsed.errors)[0], errors: parsed.errors, typed: parsed.typed });
  const moved = await moveProfile({ shop, to, actor, reason: parsed.value.grund });
  if (moved.ok) return redirect(`${base}/status?gespeichert=stand`, { status: 303 });
  return problem({ sentence: await refusalOf({ shop, actor, word: moved.problem }), errors: {}, typed: {} }, 409);
}

async function refusalOf({ shop, actor, word }: { shop: { id: string }; actor: Parameters<typeof moverOf>[0] & { id: string | null; name: string }; word: MoveProblem }): Promise<string> {
  if (word === "reason-missing") return "Bitte schreiben Sie dem Geschäft in einem Satz, warum.";
  const { status, reviews } = await findStanding({ shop, actor, today: dayOf(now()) });
  return moveRefusal({ from: status, by: moverOf(actor) ?? "shop", reviews });
}
