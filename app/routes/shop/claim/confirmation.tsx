import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { confirmClaim } from "#app/domain/boarding/claims/confirm-claim.server.ts";
import { answerProof } from "#app/domain/boarding/claims/offer-access.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { claimPath, takeAnswer } from "./require-claim.server.ts";

const form = z.object({ stand: z.string().max(60).default("") });

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(claimPath(params.schluessel));
}

/** "Stimmt so". Whatever stands in the way, the letter's page says it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { token } = await takeAnswer(params.schluessel, context.address);
  const parsed = await parseForm(request, form);
  const outcome = await confirmClaim({ token, standing: parsed.ok ? parsed.value.stand : "" });
  if (outcome.ok) return redirect(`${claimPath(token)}/zugang?frisch=${answerProof(outcome.value.claimId)}`, { status: 303 });
  return redirect(`${claimPath(token)}${outcome.problem === "changed" ? "?problem=changed" : ""}`, { status: 303 });
}
