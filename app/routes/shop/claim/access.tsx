import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findClaim } from "#app/domain/boarding/claims/find-claim.server.ts";
import { isFresh, offerAccess, type OfferAccessProblem } from "#app/domain/boarding/claims/offer-access.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input } from "#app/ui/field.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { minutes } from "#app/values/time.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { claimMeta, ClaimFrame } from "./claim-frame.tsx";
import { claimPath } from "./require-claim.server.ts";

const form = z.object({ email: z.email().max(254), frisch: z.string().max(200) });
const sentences = {
  gone: "Das geht nur gleich nach der Antwort. Bitte schreiben Sie dem Stadtmarketing, dann bekommen Sie Ihren Zugang.",
  "too-many": "Wir haben heute schon mehrere Einladungen geschickt. Bitte sehen Sie in Ihr Postfach, oder versuchen Sie es morgen wieder.",
  "already-there": "Diese Adresse gehört schon zum Geschäft. Sie können sich damit anmelden.",
} satisfies Record<OfferAccessProblem, string>;

/** For whoever has just answered: thanks, what happens next, and a log-in of their own if they want one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const claim = await findClaim(params.schluessel ?? "");
  const proof = new URL(request.url).searchParams.get("frisch") ?? "";
  if (!claim?.answeredAt || claim.answer === "removal" || !isFresh({ claimId: claim.id, proof })) throw redirect(claimPath(params.schluessel));
  const page = claim.shop.status === "published" ? `/${claim.town.slug}/geschaefte/${claim.shop.slug}` : null;
  return { town: claim.town.name, shop: claim.shop.name, proof, page, corrected: claim.answer === "corrected" };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await limitTries({ what: "claim-access", who: context.address, most: 10, within: minutes(15) });
  if (!(await findClaim(params.schluessel ?? ""))?.answeredAt) throw redirect(claimPath(params.schluessel), { status: 303 });
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed.email ?? "", sentTo: null });
  const { email, frisch } = parsed.value;
  const outcome = await offerAccess({ token: params.schluessel ?? "", proof: frisch, email });
  if (!outcome.ok) return problem({ errors: { email: sentences[outcome.problem] }, typed: email, sentTo: null }, outcome.problem === "too-many" ? 429 : 422);
  return { errors: {}, typed: email, sentTo: email };
}

export const meta: MetaFunction = () => claimMeta("Danke");

export default function Access() {
  const { town, shop, proof, page, corrected } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: Record<string, string> = answer?.errors ?? {};
  return (
    <ClaimFrame town={town}>
      <div className="stack">
        <p className="strong soft">{shop}</p>
        <h1>{corrected ? "Danke, das ist berichtigt." : "Danke, das ist bestätigt."}</h1>
        {page
          ? <><Keep icon="circle-check">Ihre Seite zeigt jetzt, dass die Angaben von Ihnen sind.</Keep><p><ButtonLink href={page}>Ihre Seite ansehen</ButtonLink></p></>
          : <Keep icon="hourglass">Das Stadtmarketing sieht kurz darüber und veröffentlicht dann Ihre Seite.</Keep>}
        <hr className="rule my-4" />
        {answer?.sentTo
          ? <><h2>Sehen Sie in Ihr Postfach</h2><p className="wrap-anywhere">An {answer.sentTo} ist eine Einladung unterwegs. Mit ihr melden Sie sich an, sie gilt sieben Tage.</p></>
          : (
            <>
              <h2>Möchten Sie Ihre Seite selbst pflegen?</h2>
              <p>Zum Beispiel Urlaub eintragen oder ein Foto zeigen. Dafür genügt eine Mailadresse, ein Passwort gibt es nicht. Sie können das auch lassen.</p>
              <ErrorSummary errors={errors} labels={{ email: "E-Mail-Adresse" }} />
              <form method="post" noValidate className="stack">
                <input type="hidden" name="frisch" value={proof} />
                <Input label="E-Mail-Adresse" name="email" type="email" autoComplete="email" inputMode="email" required maxLength={254} defaultValue={answer?.typed} error={errors.email} />
                <Button kind="main">Einladung schicken</Button>
              </form>
            </>
          )}
      </div>
    </ClaimFrame>
  );
}
