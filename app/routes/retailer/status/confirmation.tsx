import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { confirmHours, type ConfirmProblem } from "#app/domain/opening-hours/freshness/confirm-hours.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { loadStatus } from "./load-status.server.ts";
import { StatusDesk } from "./status-desk.tsx";

const sentences = {
  unknown: "Es sind noch keine Zeiten eingetragen.", changed: "Die Zeiten haben sich inzwischen geändert. Bitte sehen Sie sie noch einmal an.",
} satisfies Record<ConfirmProblem, string>;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadStatus(request, params);

/** The hours as they stand are true today. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const confirmed = await confirmHours({ shop, actor });
  return confirmed.ok ? redirect(`${base}/status?gespeichert=bestaetigung`, { status: 303 }) : problem({ sentence: sentences[confirmed.problem], errors: {}, typed: {} }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Stand des Profils · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default StatusDesk;
