import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { findPasskeys } from "#app/domain/accounts/passkeys/keep-passkey.server.ts";
import { PasskeyForm } from "#app/domain/accounts/passkeys/passkey-form.tsx";
import { addPasskey, type AddPasskeyProblem } from "#app/domain/notifications/add-passkey.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Input } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatAge, formatNumericDay } from "#app/values/day-words.ts";
import { deviceWord } from "#app/values/device-word.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { requirePerson } from "#app/web/visitor.server.ts";
import { AccountPage } from "./account-page.tsx";
import { passkeyName } from "./passkey-name.ts";

const form = z.object({ name: passkeyName, antwort: z.string().default("") });
const refusals = {
  "not-valid": "Dieser Passkey ließ sich nicht anlegen. Vielleicht hat es zu lange gedauert. Bitte versuchen Sie es noch einmal.",
  "already-there": "Diesen Passkey gibt es schon.",
  "too-many": "Sie haben schon zwanzig Passkeys. Entfernen Sie bitte erst einen, den Sie nicht mehr brauchen.",
} satisfies Record<AddPasskeyProblem, string>;
const doneWords: Record<string, string> = { angelegt: "Der Passkey ist angelegt. Wir haben Ihnen dazu eine E-Mail geschickt.", geaendert: "Gespeichert.", entfernt: "Der Passkey öffnet nichts mehr. Löschen Sie ihn bitte auch auf dem Gerät." };

export async function loader({ request }: LoaderFunctionArgs) {
  const visitor = await requirePerson(request);
  const at = now();
  const passkeys = await findPasskeys(visitor.personId);
  return {
    device: deviceWord(request.headers.get("User-Agent") ?? ""), done: doneWords[new URL(request.url).searchParams.get("getan") ?? ""] ?? null,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, age: `seit ${formatNumericDay(dayOf(createdAt))}, ${lastUsedAt ? `zuletzt benutzt ${formatAge(lastUsedAt, at)}` : "noch nicht benutzt"}` })),
  };
}

/** Adds the passkey that the browser just made. */
export async function action({ request }: ActionFunctionArgs) {
  const visitor = await requirePerson(request);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ sentence: Object.values(parsed.errors)[0], name: parsed.typed.name ?? "" });
  const { name, antwort } = parsed.value;
  const added = await addPasskey({ person: visitor, name, answer: antwort });
  return added.ok ? redirect("/konto/passkeys?getan=angelegt", { status: 303 }) : problem({ sentence: refusals[added.problem], name });
}

export const meta: MetaFunction = () => [{ title: "Passkeys · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function Passkeys() {
  const { passkeys, device, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AccountPage title="Passkeys">
      <p className="lead mt-2">Melden Sie sich mit Fingerabdruck, Gesicht oder der PIN Ihres Geräts an, ohne auf eine E-Mail zu warten.</p>
      {done && !refused && <Notice kind="ok" live className="mt-4">{done}</Notice>}
      {refused && <Notice kind="bad" live className="mt-4">{refused.sentence}</Notice>}
      <ul className="mt-4">
        {passkeys.map(({ id, name, age }) => (
          <li key={id} className="task">
            <div><p className="strong wrap-anywhere">{name}</p><p className="small soft">{age}</p></div>
            <div className="acts"><ButtonLink href={`/konto/passkeys/${id}`} icon="pencil" aria-label={`${name} ändern`}>Ändern</ButtonLink></div>
          </li>
        ))}
      </ul>
      <section className="card mt-6" aria-labelledby="neu">
        <h2 id="neu">{passkeys.length === 0 ? "Ihr erster Passkey" : "Noch ein Passkey"}</h2>
        <PasskeyForm how="add" questionAt="/konto/passkeys/frage" action="/konto/passkeys" label="Passkey anlegen" kind="plain" className="stack mt-3"
          without={<p className="mt-2">Dieser Browser kann hier gerade keinen Passkey anlegen. Dazu braucht es JavaScript und ein Gerät mit Sperre. Der Link per E-Mail geht immer.</p>}>
          <Input label="Wie soll er heißen?" name="name" required maxLength={60} autoComplete="off" hint="Damit Sie ihn später wiedererkennen." defaultValue={refused?.name || device} />
        </PasskeyForm>
      </section>
      <p className="small soft mt-4">Ein Passkey liegt auf Ihrem Gerät. Bei uns liegt nur die Hälfte, mit der sich niemand anmelden kann. Anmelden per E-Mail geht weiterhin.</p>
    </AccountPage>
  );
}
