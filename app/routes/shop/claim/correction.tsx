import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctClaim, type CorrectClaimProblem } from "#app/domain/boarding/claims/correct-claim.server.ts";
import { CorrectionForm } from "#app/domain/boarding/claims/correction-form.tsx";
import { answerProof } from "#app/domain/boarding/claims/offer-access.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { claimMeta, ClaimFrame } from "./claim-frame.tsx";
import { correctionFields, readCorrection } from "./read-correction.server.ts";
import { claimPath, factsOf, requireOpenClaim, takeAnswer } from "./require-claim.server.ts";

const sentences = {
  gone: "Dieses Schreiben gilt nicht mehr.", answered: "Dieses Schreiben wurde schon beantwortet.", changed: "Inzwischen hat sich etwas geändert. Bitte sehen Sie noch einmal darüber und speichern Sie erneut.",
  "too-long": "Das sind zu viele verschiedene Zeiten auf einmal. Bitte fassen Sie Tage zusammen.", unreadable: "Diese Zeiten können wir nicht lesen.", "too-slow": "Diese Zeiten können wir nicht sicher auswerten. Bitte schreiben Sie sie einfacher.",
} satisfies Record<CorrectClaimProblem, string>;

export async function loader({ params }: LoaderFunctionArgs) {
  const claim = await requireOpenClaim(params.schluessel);
  return { town: claim.town.name, shop: claim.shop.name, here: claimPath(claim.token), standing: factsOf(claim).standing, fields: correctionFields(claim) };
}

/** Saves what the shop wrote, once it has seen how its hours were understood. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const claim = await takeAnswer(params.schluessel, context.address);
  const read = await readCorrection(request, claim);
  if (!read.ok) return problem({ errors: read.errors, typed: read.typed, seen: read.seen });
  const outcome = await correctClaim({ token: claim.token, standing: read.standing, facts: read.facts, hours: read.hours });
  if (outcome.ok) return redirect(`${claimPath(claim.token)}/zugang?frisch=${answerProof(outcome.value.claimId)}`, { status: 303 });
  if (outcome.problem === "gone" || outcome.problem === "answered") return redirect(claimPath(claim.token), { status: 303 });
  return problem({ errors: { [outcome.problem === "changed" ? "form" : "zeiten"]: sentences[outcome.problem] }, typed: correctionFields(claim), seen: null }, 409);
}

export const meta: MetaFunction = () => claimMeta("Angaben korrigieren");

export default function Correct() {
  const { town, shop, here, standing, fields } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ClaimFrame town={town}>
      <p className="strong soft">Für {shop}, ohne Anmeldung</p>
      <h1 className="mt-1.5 mb-2">{answer?.seen ? "Stimmt das so?" : "Was stimmt nicht?"}</h1>
      {!answer?.seen && <p className="lead mb-5">Ändern Sie, was falsch ist. Was richtig ist, lassen Sie stehen; auch das gilt dann als bestätigt.</p>}
      <CorrectionForm key={answer?.seen?.value} here={here} standing={standing} values={answer?.typed ?? fields} errors={answer?.errors ?? {}} seen={answer?.seen ?? null} />
    </ClaimFrame>
  );
}
