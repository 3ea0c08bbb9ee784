import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { removeByClaim } from "#app/domain/boarding/claims/remove-by-claim.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Textarea } from "#app/ui/field.tsx";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { claimMeta, ClaimFrame } from "./claim-frame.tsx";
import { claimPath, requireOpenClaim, takeAnswer } from "./require-claim.server.ts";

const form = z.object({ grund: z.string().max(500, "Bitte höchstens 500 Zeichen.").default("") });

export async function loader({ params }: LoaderFunctionArgs) {
  const claim = await requireOpenClaim(params.schluessel);
  return { shop: claim.shop.name, town: claim.town.name, here: claimPath(claim.token) };
}

/** "Bitte entfernen": gone at once. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { token } = await takeAnswer(params.schluessel, context.address);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed });
  await removeByClaim({ token, reason: parsed.value.grund });
  return redirect(claimPath(token), { status: 303 });
}

export const meta: MetaFunction = () => claimMeta("Geschäft entfernen");

export default function RemoveShop() {
  const { shop, town, here } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ClaimFrame town={town}>
      <div className="stack">
        <p className="strong soft">Für {shop}, ohne Anmeldung</p>
        <h1>Möchten Sie nicht dabei sein?</h1>
        <p className="lead">Dann verschwindet das Profil sofort, und wir löschen, was wir über Ihr Geschäft wissen.</p>
        <p>Gemerkt bleiben nur der Name und die Lage, damit keine neue Liste es zurückbringt. Das Stadtmarketing erfährt davon.</p>
        <form method="post" noValidate className="stack mt-2">
          <Textarea label="Möchten Sie uns sagen, warum?" name="grund" optional maxLength={500} rows={3} defaultValue={answer?.typed.grund} error={answer?.errors.grund} />
          <div className="answers">
            <Button kind="danger" wide>Profil entfernen</Button>
            <ButtonLink href={here} wide>Doch nicht, zurück</ButtonLink>
          </div>
        </form>
      </div>
    </ClaimFrame>
  );
}
