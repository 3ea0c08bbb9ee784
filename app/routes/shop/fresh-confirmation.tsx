import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { z } from "zod";
import { confirmHours, type ConfirmProblem } from "#app/domain/opening-hours/freshness/confirm-hours.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { FreshPage } from "./fresh-page.tsx";
import { enterFresh, loadFresh } from "./load-fresh.server.ts";

const form = z.object({ gesehen: z.string().max(255).default("") });
const sentences = {
  unknown: "Es sind keine Zeiten eingetragen. Bitte schreiben Sie sie unten auf.", changed: "Die Zeiten haben sich inzwischen geändert. Bitte sehen Sie sie noch einmal an.",
} satisfies Record<ConfirmProblem, string>;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadFresh(request, params);

/** The hours that were looked at are true today. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, actor, base } = await enterFresh(params);
  const parsed = await parseForm(request, form);
  const confirmed = await confirmHours({ shop, actor, seen: parsed.ok ? parsed.value.gesehen : "" });
  return confirmed.ok ? redirect(`${base}?getan=bestaetigung`, { status: 303 }) : problem({ sentence: sentences[confirmed.problem] }, 409);
}

export const meta: MetaFunction = () => [{ title: "Stimmen Ihre Zeiten? · Stadtkorb" }, { name: "robots", content: "noindex, nofollow" }];

export default FreshPage;
