import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { copyDay } from "#app/domain/opening-hours/week-form/week-fields.ts";
import { dayKeys } from "#app/domain/opening-hours/week-form/week-form.ts";
import { formatWeekday } from "#app/values/day-words.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { loadWeek } from "./load-week.server.ts";
import { WeekPage } from "./week-page.tsx";
import { copySchema, weekSchema } from "./week-schema.server.ts";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadWeek(request, params);

/** Shows the form again with one day's hours on the days that were ticked; saves nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  await enterShop(request, params);
  const [week, asked] = [await parseForm(request.clone(), weekSchema), await parseForm(request, copySchema)];
  if (!week.ok) return problem({ typed: week.typed, errors: week.errors, copied: null });
  if (!asked.ok) return problem({ typed: week.value, errors: {}, copied: null });
  const { von } = asked.value;
  const to = dayKeys.filter((key) => key !== von && (asked.value[`${von}-an`] ?? []).includes(key));
  const day = formatWeekday(dayKeys.indexOf(von) + 1);
  const copied = to.length === 0 ? `Bitte kreuzen Sie an, auf welche Tage der ${day} übertragen werden soll.` : `${day} übertragen auf: ${to.map((key) => formatWeekday(dayKeys.indexOf(key) + 1)).join(", ")}. Noch ist nichts gespeichert.`;
  return data({ typed: copyDay({ fields: week.value, from: von, to }), errors: {}, copied }, { headers: { "Cache-Control": "no-store" } });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `Zeiten Tag für Tag · ${page?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function CopiedDay() {
  const { frame, here, fields } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <WeekPage frame={frame} here={here} fields={answer?.typed ?? fields} errors={answer?.errors} copied={answer?.copied} />;
}
