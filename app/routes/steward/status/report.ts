import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { outcomes } from "#app/domain/shops/reports/report-words.ts";
import { settleReport } from "#app/domain/shops/reports/settle-report.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { enterOffice } from "../enter-office.server.ts";

const form = z.object({ ergebnis: z.enum(outcomes) });

/** There is nothing to look at. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await enterOffice(request, params);
  return notFound();
}

/** What became of a report. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, base } = await enterOffice(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return notFound();
  const settled = await settleReport({ town, reportId: params.meldung ?? "", outcome: parsed.value.ergebnis, actor });
  return settled.ok ? redirect(`${base}/meldungen?erledigt=1`, { status: 303 }) : notFound();
}
