import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { readDayTimes } from "#app/domain/opening-hours/exceptions/read-day-times.ts";
import { townSundayLaw } from "#app/domain/opening-hours/preview/sunday-law.ts";
import { addTownDay, type AddTownDayProblem } from "#app/domain/opening-hours/town-days/add-town-day.server.ts";
import { findTownDays } from "#app/domain/opening-hours/town-days/find-town-days.server.ts";
import { TownDayForm } from "#app/domain/opening-hours/town-days/town-day-form.tsx";
import { readTownDayKind } from "#app/domain/opening-hours/town-days/town-day-kinds.ts";
import { townDayView } from "#app/domain/opening-hours/town-days/town-day-view.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { TextLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { dayOf, isDay } from "#app/values/day.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterOffice } from "../enter-office.server.ts";
import { StewardPage } from "../steward-page.tsx";

const time = z.string().max(12).default("");
const form = z.object({
  art: z.string().max(40).default(""), name: z.string().max(200).default(""), tag: z.string().max(20).default(""), "zeit-von-1": time, "zeit-bis-1": time, "zeit-von-2": time, "zeit-bis-2": time,
});
const sentences = {
  "past-day": { field: "tag", sentence: "Dieser Tag ist schon vorbei." }, "too-far": { field: "tag", sentence: "Das ist mehr als zwei Jahre hin." }, "no-name": { field: "name", sentence: "Bitte geben Sie dem Tag einen Namen." },
  "not-sunday": { field: "tag", sentence: "Das ist weder ein Sonntag noch ein Feiertag. Nehmen Sie dafür „Langer Abend“ oder „Besonderer Tag“." },
  unreadable: { field: "zeit-von-1", sentence: "Diese Zeiten können wir nicht lesen." }, "already-there": { field: "tag", sentence: "Für diesen Tag ist schon etwas eingetragen." },
} satisfies Record<AddTownDayProblem, { field: string; sentence: string }>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, base } = await enterOffice(request, params);
  const today = dayOf(now());
  const { land, days } = await findTownDays({ town, today });
  const asked = new URL(request.url).searchParams.get("neu");
  return { office, here: `${base}/stadttage`, today, law: townSundayLaw(land), done: asked === "eingetragen" ? "Der Tag ist eingetragen. Die Geschäfte sehen ihn schon in ihrem Büro." : asked === "geloescht" ? "Der Tag ist gelöscht, überall gelten wieder die üblichen Zeiten." : null,
    days: days.map((day) => ({ ...townDayView(day), joining: day.joining, away: day.away, silent: day.silent })) };
}

/** A day for all shops that say yes. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, base } = await enterOffice(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed });
  const { art, name, tag, ...times } = parsed.value;
  const kind = readTownDayKind(art);
  const read = readDayTimes(times);
  const errors = { ...(kind === null && { art: "Bitte wählen Sie eine Art." }), ...(!isDay(tag) && { tag: "Bitte wählen Sie einen Tag." }), ...(!read.ok && read.errors) };
  if (kind === null || !read.ok || Object.keys(errors).length > 0) return problem({ errors, typed: parsed.value });
  const added = await addTownDay({ town, day: tag, kind, name, value: read.value, actor });
  if (added.ok) return redirect(`${base}/stadttage?neu=eingetragen`, { status: 303 });
  const { field, sentence } = sentences[added.problem];
  return problem({ errors: { [field]: sentence }, typed: parsed.value });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Tage der Stadt · ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function TownDays() {
  const { office, here, today, law, done, days } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StewardPage office={office}>
      <TextLink href={`/stadtmarketing/${office.slug}/geschaefte`} icon="arrow-left">Alle Geschäfte</TextLink>
      <h1 className="mt-2">Tage der Stadt</h1>
      <p className="lead mt-3 mb-6">Verkaufsoffene Sonntage, lange Abende und Feste, an denen Ihre Geschäfte anders öffnen.</p>
      {done && <Notice kind="ok" live className="mb-4">{done}</Notice>}
      <ErrorSummary errors={refused?.errors ?? {}} className="mb-4" />
      <div className="two">
        <section aria-labelledby="kommend"><h2 id="kommend" className="mb-4">Was kommt</h2>
          {days.length === 0 && <Empty title="Noch kein Tag" text="Was Sie eintragen, sehen die Geschäfte sofort in ihrem Büro." />}
          <ul>{days.map((day) => (
            <li key={day.day} className="border-b border-line py-4">
              <h3 className="text-h3"><a className="link" href={`${here}/${day.day}`}>{day.name}</a></h3>
              <p>{day.when}, {day.times}</p>
              <p className="small soft">{day.kind} · {day.joining} dabei, {day.away} nicht, {day.silent} noch ohne Antwort</p>
            </li>
          ))}</ul>
        </section>
        <section aria-labelledby="neu"><h2 id="neu" className="mb-4">Neuer Tag</h2><TownDayForm action={here} today={today} law={law} typed={refused?.typed ?? {}} errors={refused?.errors ?? {}} /></section>
      </div>
    </StewardPage>
  );
}
