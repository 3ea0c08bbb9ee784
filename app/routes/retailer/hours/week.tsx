import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readWeekFields } from "#app/domain/opening-hours/week-form/week-fields.ts";
import { writeWeek } from "#app/domain/opening-hours/week-form/week-form.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { loadWeek } from "./load-week.server.ts";
import { weekSchema } from "./week-schema.server.ts";
import { WeekPage } from "./week-page.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadWeek(request, params);

/** Leads to the preview; saves nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { base } = await enterShop(request, params);
  const parsed = await parseForm(request, weekSchema);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed });
  const fields = parsed.value;
  const read = readWeekFields(fields);
  if (!read.ok) return problem({ errors: read.errors, typed: fields });
  return redirect(`${base}/oeffnungszeiten/vorschau?wert=${encodeURIComponent(writeWeek(read.form) ?? "")}`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Zeiten Tag für Tag · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Week() {
  const { frame, here, fields, unshown } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <WeekPage frame={frame} here={here} fields={refused?.typed ?? fields} errors={refused?.errors} unshown={unshown} />;
}
