import { redirect, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { openByTypedCode } from "#app/domain/boarding/claims/open-by-typed-code.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input } from "#app/ui/field.tsx";
import { minutes } from "#app/values/time.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { claimMeta, ClaimFrame } from "./claim-frame.tsx";
import { claimPath } from "./require-claim.server.ts";

const form = z.object({ code: z.string().min(1, "Bitte tippen Sie den Code aus dem Brief ein.").max(40, "Der Code hat nur zehn Zeichen.") });
const UNKNOWN = "Diesen Code gibt es nicht, oder er gilt nicht mehr. Er steht im Brief unter dem Bild und hat zehn Buchstaben und Ziffern.";

/** The code of a letter leads to its page. Unknown, answered and ended codes are told the same. */
export async function action({ request, context }: ActionFunctionArgs) {
  // forty, because whole town halls and mobile networks stand behind one address; with 50 bits a code, guessing stays hopeless
  await limitTries({ what: "claim-code", who: context.address, most: 40, within: minutes(15) });
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed.code ?? "" });
  const token = await openByTypedCode(parsed.value.code);
  return token ? redirect(claimPath(token), { status: 303 }) : problem({ errors: { code: UNKNOWN }, typed: parsed.value.code });
}

export const meta: MetaFunction = () => claimMeta("Code aus dem Brief");

export default function TypeCode() {
  const answer = useActionData<typeof action>();
  const errors: Record<string, string> = answer?.errors ?? {};
  return (
    <ClaimFrame town={null}>
      <div className="stack">
        <h1>Sie haben Post von Ihrer Stadt</h1>
        <p className="lead">Tippen Sie den Code aus dem Brief ein. Dann sehen Sie, was wir über Ihr Geschäft wissen, und sagen, ob es stimmt.</p>
        <ErrorSummary errors={errors} labels={{ code: "Code aus dem Brief" }} />
        <form method="post" noValidate className="stack max-w-96">
          <Input label="Code aus dem Brief" name="code" className="num" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} required defaultValue={answer?.typed} error={errors.code ?? errors.form} hint="Zum Beispiel K7MQ4-XR2BH. Groß oder klein ist gleich." />
          <Button kind="main">Weiter</Button>
        </form>
        <p className="soft">Ein Konto brauchen Sie nicht. Den Code haben nur Sie: Bitte geben Sie ihn nicht weiter.</p>
      </div>
    </ClaimFrame>
  );
}
