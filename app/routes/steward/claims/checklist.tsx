import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ChecklistForm } from "#app/domain/boarding/checklist/checklist-form.tsx";
import { checklistItems } from "#app/domain/boarding/checklist/checklist-items.ts";
import { findChosenItems } from "#app/domain/boarding/checklist/find-checklist.server.ts";
import { LONGEST_HINT, saveChecklist, type SaveChecklistProblem } from "#app/domain/boarding/checklist/save-checklist.server.ts";
import { checklistRows } from "#app/domain/boarding/checklist/checklist-rows.ts";
import { TextLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { many, parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterOffice } from "../enter-office.server.ts";
import { StewardPage } from "../steward-page.tsx";

const form = z.looseObject({ punkt: many(z.string().max(40)) });
const sentences = { empty: "Bitte wählen Sie mindestens einen Punkt aus.", unknown: "Diesen Punkt gibt es nicht." } satisfies Record<SaveChecklistProblem, string>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, base } = await enterOffice(request, params);
  return { office, here: `${base}/checkliste`, rows: checklistRows(await findChosenItems(town)), saved: new URL(request.url).searchParams.get("gespeichert") !== null };
}

/** Which things the town asks of a profile, with its own words. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, base, actor } = await enterOffice(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ sentence: sentences.empty });
  const hintOf = (word: string) => { const hint = parsed.value[`hinweis-${word}`]; return typeof hint === "string" ? hint.slice(0, LONGEST_HINT) : ""; };
  const chosen = checklistItems.filter(({ word }) => parsed.value.punkt.includes(word)).map(({ word }) => ({ item: word, hint: hintOf(word) }));
  const outcome = await saveChecklist({ town, actor, chosen });
  return outcome.ok ? redirect(`${base}/checkliste?gespeichert=ja`, { status: 303 }) : problem({ sentence: sentences[outcome.problem] });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Checkliste · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function TownChecklist() {
  const { office, here, rows, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StewardPage office={office}>
      <TextLink href={`/stadtmarketing/${office.slug}/geschaefte`} icon="arrow-left">Alle Geschäfte</TextLink>
      <h1 className="mt-2">Checkliste „Ihr Profil“</h1>
      <p className="soft mt-3 max-w-160">Was ein gutes Profil in Ihrer Stadt ausmacht. Jedes Geschäft sieht, wie weit es ist, und als Nächstes den obersten offenen Punkt.</p>
      {refused && <Notice kind="bad" live className="mt-4" title={refused.sentence} />}
      {saved && <Notice kind="ok" live className="mt-4" title="Gespeichert. Die Geschäfte sehen die neue Liste schon." />}
      <ChecklistForm here={here} rows={rows} />
    </StewardPage>
  );
}
