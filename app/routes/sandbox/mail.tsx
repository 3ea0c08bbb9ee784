import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findLetters } from "#app/domain/notifications/find-letters.server.ts";
import { ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { requireOutboxReader } from "#app/web/demo-only.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

/** Where letters lie that no mail server takes. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireOutboxReader(request);
  const to = new URL(request.url).searchParams.get("an") || undefined;
  const letters = await findLetters({ to }) ?? notFound();
  return { to: to ?? null, letters: letters.map(({ id, to: mailbox, subject, age }) => ({ id, to: mailbox, subject, age })) };
}

export const meta: MetaFunction = () => [{ title: "Ablage der Nachrichten · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function SandboxMail() {
  const { to, letters } = useLoaderData<typeof loader>();
  return (
    <TownPage>
      <div className="wrap">
        <section className="section max-w-160">
          <h1>Ablage der Nachrichten</h1>
          <p className="lead mt-3">Hier liegt, was sonst als E-Mail hinausginge. Die neueste zuerst.</p>
          {to && <p className="mt-3">Nur Nachrichten an {to}. <a href="/sandbox/mail">Alle zeigen</a></p>}
          {letters.length === 0 && <Empty title="Noch keine Nachricht" text="Bestellen Sie etwas oder fordern Sie einen Anmelde-Link an, dann liegt hier eine."><ButtonLink href="/">Stadt wählen</ButtonLink></Empty>}
          <ul className="stack mt-6">
            {letters.map((letter) => (
              <li key={letter.id} className="card">
                <TextLink href={`/sandbox/mail/${letter.id}`}>{letter.subject}</TextLink>
                <p className="small soft">An <a href={`/sandbox/mail?an=${encodeURIComponent(letter.to)}`}>{letter.to}</a>, {letter.age}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </TownPage>
  );
}
