import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { ownPath } from "#app/domain/accounts/own-path.ts";
import { germanHours } from "#app/domain/opening-hours/preview/german-hours.ts";
import { findStanding } from "#app/domain/shops/status/find-standing.server.ts";
import { findTownShop } from "#app/domain/shops/status/find-town-shop.server.ts";
import { moveProfile } from "#app/domain/shops/status/move-profile.server.ts";
import { reportView } from "#app/domain/shops/reports/report-words.ts";
import { pauseWords } from "#app/domain/shops/status/pause.ts";
import { moveRefusal, type ShopStatus } from "#app/domain/shops/status/shop-status.ts";
import { standingWords } from "#app/domain/shops/status/standing-words.ts";
import { dayOf } from "#app/values/day.ts";
import { formatDay, formatNumericDay } from "#app/values/day-words.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterOffice } from "../enter-office.server.ts";

type Params = { stadt?: string; geschaeft?: string };

/** A shop of the town as its office sees it, for every address below it. */
export async function loadShop(request: Request, params: Params) {
  const at = now();
  const today = dayOf(at);
  const { town, office, base, actor } = await enterOffice(request, params);
  const shop = await findTownShop({ town, slug: params.geschaeft ?? "" }) ?? notFound();
  const standing = await findStanding({ shop, actor, today });
  const { status, reason, since, moves, missing, pause, moved, address, phone, email, hoursValue, hoursConfirmedAt, confirmedAt, reports, story, ranges } = standing;
  return {
    office, base, here: `${base}/geschaefte/${shop.slug}`, desk: `/laden/${shop.id}`, name: shop.name, page: `/${town.slug}/geschaefte/${shop.slug}`,
    ...standingWords({ status, town: town.name }), status, reason, moves, missing, since: since && `Seit ${formatDay(dayOf(since), today)}`,
    facts: [
      ["Adresse", address.street ? `${address.street}, ${address.plz} ${address.city}` : "unbekannt"], ["Telefon", phone ?? "unbekannt"], ["E-Mail", email ?? "unbekannt"],
      ["Öffnungszeiten", hoursValue === null ? "unbekannt" : `${germanHours(hoursValue)}, ${freshWords(hoursConfirmedAt)}`],
      ...(ranges.length > 0 ? [["Sortiment", ranges.join(", ")]] : []), ...(story ? [["Über das Geschäft", story.length > 300 ? `${story.slice(0, 299)}…` : story]] : []), ["Profil", freshWords(confirmedAt)],
    ],
    notes: [pause && pauseWords(pause), moved].filter((note) => note !== null),
    reports: reports.map((report) => reportView(report, at)), saved: new URL(request.url).searchParams.get("gespeichert") !== null,
  };
}

function freshWords(instant: Date | null): string {
  return instant ? `zuletzt bestätigt am ${formatNumericDay(dayOf(instant))}` : "noch nie bestätigt";
}

const form = z.object({ grund: z.string().max(500, "Bitte höchstens 500 Zeichen.").default(""), weiter: z.string().default("") });

/** Moves a profile for the town; a refusal comes back as the shop's page with what is missing. */
export async function decide({ request, params }: ActionFunctionArgs, to: ShopStatus) {
  const { town, actor, base } = await enterOffice(request, params);
  const shop = await findTownShop({ town, slug: params.geschaeft ?? "" }) ?? notFound();
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ to, sentence: null, errors: parsed.errors, typed: parsed.typed.grund ?? "" });
  const { grund, weiter } = parsed.value;
  const moved = await moveProfile({ shop, to, actor, reason: grund });
  if (moved.ok) return redirect(`${ownPath(weiter, `${base}/geschaefte/${shop.slug}`).split("?")[0]}?gespeichert=${shop.slug}`, { status: 303 });
  const missing: Record<string, string> = { grund: "Bitte schreiben Sie dem Geschäft in einem Satz, warum." };
  if (moved.problem === "reason-missing") return problem({ to, sentence: null, errors: missing, typed: grund });
  const { status, reviews } = await findStanding({ shop, actor, today: dayOf(now()) });
  return problem({ to, sentence: moveRefusal({ from: status, by: "steward", reviews }), errors: {}, typed: "" }, 409);
}
