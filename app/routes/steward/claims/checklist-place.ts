import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { moveChecklistItem } from "#app/domain/boarding/checklist/save-checklist.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { enterOffice } from "../enter-office.server.ts";

const form = z.object({ richtung: z.enum(["hoch", "runter"]) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { base } = await enterOffice(request, params);
  return redirect(`${base}/checkliste`);
}

/** One place up or down. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, base } = await enterOffice(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return redirect(`${base}/checkliste`, { status: 303 });
  const outcome = await moveChecklistItem({ town, item: params.punkt ?? "", to: parsed.value.richtung === "hoch" ? "up" : "down" });
  return outcome.ok ? redirect(`${base}/checkliste#${params.punkt}`, { status: 303 }) : notFound();
}
