import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { ownPath } from "#app/domain/accounts/own-path.ts";
import { logInByPasskey } from "#app/domain/accounts/passkeys/log-in-by-passkey.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { minutes } from "#app/values/time.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { sessionCookie, sessionTokenOf } from "#app/web/session.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

const form = z.object({ antwort: z.string().default(""), weiter: z.string().default("") });

export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/anmelden${new URL(request.url).search}`);
}

/** Logs in by what the device answered. One sentence for everything that may be wrong, so that nobody learns which passkeys there are. */
export async function action({ request, context }: ActionFunctionArgs) {
  await limitTries({ what: "login-passkey", who: context.address, most: 30, within: minutes(15) });
  const parsed = await parseForm(request, form);
  const { antwort, weiter } = parsed.ok ? parsed.value : { antwort: "", weiter: "" };
  const next = ownPath(weiter);
  const outcome = await logInByPasskey({ answer: antwort, former: sessionTokenOf(request) });
  if (!outcome.ok) return problem({ next }, 403);
  throw redirect(next, { status: 303, headers: { "Set-Cookie": sessionCookie(outcome.value) } });
}

export const meta: MetaFunction = () => [{ title: "Anmelden · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function LoginByPasskey() {
  const answer = useActionData<typeof action>();
  return (
    <TownPage>
      <div className="wrap">
        <section className="section stack max-w-144">
          <h1>Das hat nicht geklappt</h1>
          <p className="lead" role="alert">Dieser Passkey passt nicht zu Stadtkorb, oder es hat zu lange gedauert. Mit dem Link per E-Mail kommen Sie immer hinein.</p>
          <p className="row"><ButtonLink kind="main" href={`/anmelden?weiter=${encodeURIComponent(answer?.next ?? "/konto")}`}>Noch einmal anmelden</ButtonLink></p>
        </section>
      </div>
    </TownPage>
  );
}
