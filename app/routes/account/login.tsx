import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ownPath } from "#app/domain/accounts/own-path.ts";
import { PasskeyForm } from "#app/domain/accounts/passkeys/passkey-form.tsx";
import { requestLoginLink } from "#app/domain/notifications/request-login-link.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input } from "#app/ui/field.tsx";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { TownPage } from "#app/web/town-page.tsx";
import { findVisitorOf } from "#app/web/visitor.server.ts";
import { DemoLink } from "./demo-link.tsx";

const form = z.object({ email: z.email().max(254), weiter: z.string().default("") });
const TOO_MANY = "Für diese Adresse haben wir gerade schon mehrere Links geschickt. Der letzte gilt noch. Sonst versuchen Sie es bitte in einer Viertelstunde wieder.";

/** Whoever is logged in already goes straight on. */
export async function loader({ request }: LoaderFunctionArgs) {
  const next = ownPath(new URL(request.url).searchParams.get("weiter"));
  if (await findVisitorOf(request)) throw redirect(next);
  return { next };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ sentTo: null, shownPath: null, errors: parsed.errors, typed: parsed.typed.email ?? "" });
  const { email, weiter } = parsed.value;
  const asked = await requestLoginLink({ email, next: ownPath(weiter), address: context.address });
  if (!asked.ok) return problem({ sentTo: null, shownPath: null, errors: { email: TOO_MANY }, typed: email }, 429);
  return { sentTo: email, shownPath: asked.value.shownPath, errors: {}, typed: email };
}

export const meta: MetaFunction = () => [{ title: "Anmelden · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function Login() {
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <TownPage>
      <div className="wrap">
        <section className="section stack max-w-144">
          {answer?.sentTo ? <Sent email={answer.sentTo} shownPath={answer.shownPath} /> : <Ask next={next} errors={answer?.errors ?? {}} typed={answer?.typed} />}
        </section>
      </div>
    </TownPage>
  );
}

function Ask({ next, errors, typed }: { next: string; errors: Record<string, string>; typed?: string }) {
  return (
    <>
      <h1>Anmelden</h1>
      <p className="lead">Ohne Passwort: Wir schicken Ihnen einen Link per E-Mail, mit dem Sie hineinkommen.</p>
      <ErrorSummary errors={errors} labels={{ email: "E-Mail-Adresse" }} />
      <form method="post" noValidate className="stack">
        <input type="hidden" name="weiter" value={next} />
        <Input label="E-Mail-Adresse" name="email" type="email" autoComplete="email" inputMode="email" required maxLength={254} defaultValue={typed} error={errors.email} />
        <Button kind="main">Link schicken</Button>
      </form>
      <PasskeyForm how="log-in" questionAt="/anmelden/passkey/frage" action="/anmelden/passkey" label="Mit Passkey anmelden" className="stack"><input type="hidden" name="weiter" value={next} /></PasskeyForm>
      <p className="soft">Zum Einkaufen brauchen Sie kein Konto. Angemeldet finden Sie Ihre Bestellungen wieder, oder Ihr Geschäft.</p>
    </>
  );
}

function Sent({ email, shownPath }: { email: string; shownPath: string | null }) {
  return (
    <>
      <h1>Sehen Sie in Ihr Postfach</h1>
      <p className="lead wrap-anywhere">Wenn es zu {email} ein Konto gibt, ist jetzt ein Link dorthin unterwegs. Er gilt 15 Minuten.</p>
      <DemoLink shownPath={shownPath} />
      <p>Nichts angekommen? Sehen Sie bitte auch im Spam-Ordner nach, oder <a href="/anmelden">versuchen Sie es noch einmal</a>.</p>
    </>
  );
}
