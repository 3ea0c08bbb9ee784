import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { addExceptions, type AddExceptionsProblem } from "#app/domain/opening-hours/exceptions/add-exceptions.server.ts";
import { findFreshPage } from "#app/domain/opening-hours/freshness/find-fresh-page.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { FreshPage } from "./fresh-page.tsx";
import { enterFresh, loadFresh } from "./load-fresh.server.ts";

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const form = z.object({ art: z.enum(["zeit", "zu"]).default("zeit"), von: z.string().max(12).default(""), bis: z.string().max(12).default("") });
const sentences = {
  "past-day": "Dieser Tag ist schon vorbei.", backwards: "Dieser Tag ist schon vorbei.", "too-many-days": "Das sind zu viele Tage.", "too-far": "Dieser Tag ist zu weit hin.", unreadable: "Diese Zeiten können wir nicht lesen.",
} satisfies Record<AddExceptionsProblem, string>;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadFresh(request, params);

/** What holds on one of the special days. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, actor, base } = await enterFresh(params);
  const { special, land } = await findFreshPage({ shop, at: now() });
  const { day, name } = special.find((one) => one.day === params.tag) ?? notFound();
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ day, errors: parsed.errors, typed: parsed.typed });
  const { art, von, bis } = parsed.value;
  const wrong = art === "zu" ? {} : { ...(!clock.test(von) && { von: "Bitte eine Uhrzeit." }), ...(!clock.test(bis) && { bis: "Bitte eine Uhrzeit." }), ...(clock.test(bis) && bis <= von && { bis: "Das liegt vor dem Anfang." }) };
  if (Object.keys(wrong).length > 0) return problem({ day, errors: wrong, typed: { von, bis } });
  const added = await addExceptions({ shop, land, from: day, until: day, value: art === "zu" ? "off" : `${von}-${bis}`, reason: name, actor });
  return added.ok ? redirect(`${base}?getan=tag#tage`, { status: 303 }) : problem({ sentence: sentences[added.problem], day, typed: { von, bis } });
}

export const meta: MetaFunction = () => [{ title: "Stimmen Ihre Zeiten? · Stadtkorb" }, { name: "robots", content: "noindex, nofollow" }];

export default FreshPage;
