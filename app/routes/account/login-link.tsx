import { redirect, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { logIn, type LogInProblem } from "#app/domain/accounts/log-in.server.ts";
import { ownPath } from "#app/domain/accounts/own-path.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { minutes } from "#app/values/time.ts";
import { problem } from "#app/web/problem.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { sessionCookie, sessionTokenOf } from "#app/web/session.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

const sentences = {
  expired: "Dieser Link gilt nicht mehr. Links gelten 15 Minuten und nur, solange Sie keinen neueren angefordert haben.",
  used: "Mit diesem Link hat sich schon jemand angemeldet. Jeder Link gilt nur einmal.",
  unknown: "Diesen Link kennen wir nicht. Vielleicht wurde er beim Kopieren abgeschnitten.",
} satisfies Record<LogInProblem, string>;

/** Opening the link changes nothing, because mail programs open links on their own to look for malware. The button logs in. */
export function loader() {
  return null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await limitTries({ what: "login-token", who: context.address, most: 60, within: minutes(15) });
  const outcome = await logIn({ token: params.schluessel ?? "", former: sessionTokenOf(request) });
  if (!outcome.ok) return problem({ sentence: sentences[outcome.problem] }, 410);
  throw redirect(ownPath(outcome.value.next), { headers: { "Set-Cookie": sessionCookie(outcome.value) } });
}

export const meta: MetaFunction = () => [{ title: "Anmelden · Stadtkorb" }, { name: "robots", content: "noindex" }, { name: "referrer", content: "same-origin" }];

export default function LoginLink() {
  const answer = useActionData<typeof action>();
  return (
    <TownPage>
      <div className="wrap">
        <section className="section stack max-w-144">
          <h1>{answer ? "Das hat nicht geklappt" : "Willkommen zurück"}</h1>
          {answer ? (
            <>
              <p className="lead" role="alert">{answer.sentence}</p>
              <p className="row"><ButtonLink kind="main" href="/anmelden">Neuen Link anfordern</ButtonLink></p>
            </>
          ) : (
            <>
              <p className="lead">Ein Tippen noch, dann sind Sie angemeldet.</p>
              <form method="post"><Button kind="main" icon="check">Jetzt anmelden</Button></form>
            </>
          )}
        </section>
      </div>
    </TownPage>
  );
}
