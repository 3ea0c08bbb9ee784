import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { findSessions, logOutEverywhere } from "#app/domain/accounts/log-out-everywhere.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Check } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatDay, formatNumericDay, formatTime } from "#app/values/day-words.ts";
import { parseForm, tick } from "#app/web/parse-form.server.ts";
import { endedSessionCookie, sessionTokenOf } from "#app/web/session.server.ts";
import { requirePerson } from "#app/web/visitor.server.ts";
import { AccountPage } from "./account-page.tsx";

const form = z.object({ auchhier: tick });

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(request);
  const at = dayOf(now());
  const sessions = await findSessions({ personId, current: sessionTokenOf(request) });
  return {
    done: new URL(request.url).searchParams.has("getan"),
    sessions: sessions.map(({ id, createdAt, expiresAt, isCurrent }) => ({ id, isCurrent, since: `${formatDay(dayOf(createdAt), at)}, ${formatTime(createdAt)} Uhr`, until: formatNumericDay(dayOf(expiresAt)) })),
  };
}

/** Ends every session of this person, but for this one unless that is wanted, too. */
export async function action({ request }: ActionFunctionArgs) {
  const { personId } = await requirePerson(request);
  const parsed = await parseForm(request, form);
  const alsoHere = parsed.ok && parsed.value.auchhier;
  await logOutEverywhere({ personId, but: alsoHere ? null : sessionTokenOf(request) });
  return alsoHere ? redirect("/", { status: 303, headers: { "Set-Cookie": endedSessionCookie() } }) : redirect("/konto/abmeldungen?getan=ja", { status: 303 });
}

export const meta: MetaFunction = () => [{ title: "Wo Sie angemeldet sind · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function Sessions() {
  const { sessions, done } = useLoaderData<typeof loader>();
  return (
    <AccountPage title="Wo Sie angemeldet sind">
      <p className="lead mt-2">Wir merken uns nur, seit wann. Welches Gerät es ist und wo es steht, wissen wir nicht.</p>
      {done && <Notice kind="ok" live className="mt-4">Erledigt. Überall sonst sind Sie jetzt abgemeldet.</Notice>}
      <ul className="mt-4">
        {sessions.map(({ id, isCurrent, since, until }) => (
          <li key={id} className="task"><div><p className="strong">Angemeldet {since}</p><p className="small soft">{isCurrent ? "Hier, in diesem Browser" : "In einem anderen Browser"}, endet spätestens am {until}</p></div></li>
        ))}
      </ul>
      <form method="post" action="/konto/abmeldungen" className="card stack mt-6">
        <h2>Überall abmelden</h2>
        <p>Für verlorene Geräte und fremde Rechner. Es wirkt sofort.</p>
        <Check label="Auch hier, in diesem Browser" name="auchhier" value="ja" />
        <Button kind="danger" icon="log-out">Überall abmelden</Button>
      </form>
    </AccountPage>
  );
}
