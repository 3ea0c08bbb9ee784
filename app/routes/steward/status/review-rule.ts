import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { setReviewRule } from "#app/domain/towns/set-review-rule.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { enterOffice } from "../enter-office.server.ts";

const form = z.object({ pruefen: z.enum(["ja", "nein"]) });

/** There is nothing to look at. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await enterOffice(request, params);
  return notFound();
}

/** Who publishes: the town, after a look, or each shop itself. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, base } = await enterOffice(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return notFound();
  await setReviewRule({ town, reviews: parsed.value.pruefen === "ja", actor });
  return redirect(`${base}/pruefung?regel=1#regel`, { status: 303 });
}
