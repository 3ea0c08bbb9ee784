import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { markLettersSent } from "#app/domain/boarding/claims/mark-letters-sent.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { enterOffice } from "../enter-office.server.ts";

/** `bis`: when the page was opened; what was written since has not been printed. */
const form = z.object({ bis: z.iso.datetime() });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { base } = await enterOffice(request, params);
  return redirect(`${base}/einladungen`);
}

/** The printed letters are on their way. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, base } = await enterOffice(request, params);
  const parsed = await parseForm(request, form);
  if (parsed.ok) await markLettersSent({ town, writtenBy: new Date(parsed.value.bis) });
  return redirect(`${base}/einladungen?verschickt=ja`, { status: 303 });
}
