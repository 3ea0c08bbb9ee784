import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { addExceptions, type AddExceptionsProblem } from "#app/domain/opening-hours/exceptions/add-exceptions.server.ts";
import { ExceptionForm } from "#app/domain/opening-hours/exceptions/exception-form.tsx";
import { ExceptionList } from "#app/domain/opening-hours/exceptions/exception-list.tsx";
import { MOST_DAYS } from "#app/domain/opening-hours/exceptions/exception-runs.ts";
import { readDayTimes } from "#app/domain/opening-hours/exceptions/read-day-times.ts";
import { findOfficeHours } from "#app/domain/opening-hours/find-office-hours.server.ts";
import { sundayLaw } from "#app/domain/opening-hours/preview/sunday-law.ts";
import { TextLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { isDay } from "#app/values/day.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";
import { exceptionView } from "./exception-view.ts";

const time = z.string().max(12).default("");
const form = z.object({
  von: z.string().max(20).default(""), bis: z.string().max(20).default(""), art: z.enum(["zu", "zeiten"], "Bitte wählen Sie, was an dem Tag gilt.").default("zu"),
  "zeit-von-1": time, "zeit-bis-1": time, "zeit-von-2": time, "zeit-bis-2": time, grund: z.string().max(120).default(""),
});
const sentences = {
  "past-day": { field: "von", sentence: "Dieser Tag ist schon vorbei." }, backwards: { field: "bis", sentence: "Der letzte Tag liegt vor dem ersten." },
  "too-many-days": { field: "bis", sentence: `Das sind mehr als ${MOST_DAYS} Tage. Für eine lange Pause gibt es „vorübergehend geschlossen“ unter Status.` },
  "too-far": { field: "von", sentence: "Das ist mehr als zwei Jahre hin." }, unreadable: { field: "zeit-von-1", sentence: "Diese Zeiten können wir nicht lesen." },
} satisfies Record<AddExceptionsProblem, { field: string; sentence: string }>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base, frame } = await enterShop(request, params);
  const { exceptions, today, land, trade } = await findOfficeHours({ shop, at: now() });
  return { frame, here: `${base}/oeffnungszeiten`, exceptions: exceptions.map(exceptionView), today, law: sundayLaw({ land, trade }) };
}

/** Other hours for a day or for several in a row. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed });
  const { von, bis, art, grund, ...times } = parsed.value;
  const read = art === "zu" ? { ok: true as const, value: "off" } : readDayTimes(times);
  const errors = {
    ...(!isDay(von) && { von: "Bitte wählen Sie einen Tag." }), ...(bis !== "" && !isDay(bis) && { bis: "Bitte wählen Sie einen Tag, oder lassen Sie das Feld leer." }), ...(!read.ok && read.errors),
  };
  if (!read.ok || Object.keys(errors).length > 0) return problem({ errors, typed: parsed.value });
  const { land } = await findOfficeHours({ shop, at: now() });
  const added = await addExceptions({ shop, land, from: von, until: bis || von, value: read.value, reason: grund, actor });
  if (added.ok) return redirect(`${base}/oeffnungszeiten?gespeichert=ausnahme#ausnahmen`, { status: 303 });
  const { field, sentence } = sentences[added.problem];
  return problem({ errors: { [field]: sentence }, typed: parsed.value });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Ausnahmen · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Exceptions() {
  const { frame, here, exceptions, today, law } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ShopPage frame={frame}>
      <TextLink href={here} icon="arrow-left">Zurück zu den Öffnungszeiten</TextLink>
      <h1 className="mt-2 mb-4">Ausnahme eintragen</h1>
      <ErrorSummary errors={refused?.errors ?? {}} className="mb-4" />
      <div className="two">
        <ExceptionForm action={`${here}/ausnahmen`} today={today} typed={refused?.typed ?? {}} errors={refused?.errors ?? {}} law={law} />
        <section aria-labelledby="liste"><h2 id="liste" className="text-h3 mb-3">Schon eingetragen</h2><ExceptionList exceptions={exceptions} here={`${here}/ausnahmen`} /></section>
      </div>
    </ShopPage>
  );
}
