import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findOfficeHours } from "#app/domain/opening-hours/find-office-hours.server.ts";
import { germanHours } from "#app/domain/opening-hours/preview/german-hours.ts";
import { typedAgain } from "#app/domain/opening-hours/preview/preview-hours.server.ts";
import { showWeek } from "#app/domain/opening-hours/week-form/show-week.server.ts";
import { readWeekFields, weekFields } from "#app/domain/opening-hours/week-form/week-fields.ts";
import { writeWeek } from "#app/domain/opening-hours/week-form/week-form.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { weekSchema } from "./week-schema.server.ts";
import { WeekPage } from "./week-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base, frame } = await enterShop(request, params);
  const { hours, land, today } = await findOfficeHours({ shop, at: now() });
  // What was filled in before a preview is worked on further.
  const value = new URL(request.url).searchParams.get("wert")?.slice(0, 255) ?? hours.value;
  const shown = showWeek({ value, land, today });
  return { frame, here: `${base}/oeffnungszeiten`, fields: shown ? weekFields(shown) : {}, unshown: shown || !value ? null : { words: germanHours(value), text: typedAgain({ value, land, today }) } };
}

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
