import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findLetter } from "#app/domain/notifications/find-letters.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatDayWithYear, formatTime } from "#app/values/day-words.ts";
import { requireOutboxReader } from "#app/web/demo-only.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOutboxReader(request);
  const letter = await findLetter(params.brief ?? "") ?? notFound();
  const { subject, from, to, toName, text, sentAt } = letter;
  return { subject, from, to: toName ? `${toName}, ${to}` : to, text, sent: `${formatDayWithYear(dayOf(sentAt))}, ${formatTime(sentAt)} Uhr` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.subject ?? "Nachricht"} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function SandboxMessage() {
  const { subject, from, to, text, sent } = useLoaderData<typeof loader>();
  return (
    <TownPage>
      <div className="wrap">
        <article className="section max-w-160">
          <Breadcrumbs steps={[{ label: "Ablage der Nachrichten", href: "/sandbox/mail" }]} />
          <h1 className="mt-2 wrap-anywhere">{subject}</h1>
          <dl className="facts mt-4 wrap-anywhere">
            <dt>An</dt><dd>{to}</dd>
            <dt>Von</dt><dd>{from}</dd>
            <dt>Gesendet</dt><dd>{sent}</dd>
          </dl>
          <div className="card mt-6 whitespace-pre-wrap wrap-anywhere" data-letter>
            {text.map((part, at) => (part.href ? <a key={at} href={part.href}>{part.text}</a> : <span key={at}>{part.text}</span>))}
          </div>
        </article>
      </div>
    </TownPage>
  );
}
