import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation, useRouteLoaderData } from "@remix-run/react";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { findOfficeHours } from "#app/domain/opening-hours/find-office-hours.server.ts";
import { ComingDays, UsualWeek } from "#app/domain/opening-hours/preview/hours-look.tsx";
import { previewHours } from "#app/domain/opening-hours/preview/preview-hours.server.ts";
import { saveHours } from "#app/domain/opening-hours/save-hours.server.ts";
import { AnswerShell } from "#app/domain/orders/slips/answer-shell.tsx";
import type { loader as rootLoader } from "#app/root.tsx";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Textarea } from "#app/ui/field.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterFresh } from "./load-fresh.server.ts";

const form = z.object({ text: z.string().max(500).default("") });

/** What the page would say with these hours; nothing is saved. */
async function look(params: { schluessel?: string }, text: string) {
  const { shop, actor, base } = await enterFresh(params);
  const { hours, trade, land, today } = await findOfficeHours({ shop, at: now() });
  return { shop, actor, base, land, seen: previewHours({ shop: hours, trade, today, typed: text }) };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const text = (new URL(request.url).searchParams.get("text") ?? "").slice(0, 500);
  const { shop, base, seen } = await look(params, text);
  return { name: shop.name, town: shop.townName, base, text, seen };
}

/** Keeps what the preview showed; it is read again, because a form can be sent from anywhere. */
export async function action({ request, params }: ActionFunctionArgs) {
  await enterFresh(params);
  const parsed = await parseForm(request, form);
  const text = parsed.ok ? parsed.value.text : "";
  const { shop, actor, base, land, seen } = await look(params, text);
  const saved = seen.ok ? await saveHours({ shop, land, text: seen.value, actor }) : null;
  return saved?.ok ? redirect(`${base}?getan=zeiten`, { status: 303 }) : problem({ why: seen.ok ? "Diese Zeiten können wir nicht sicher auswerten. Bitte schreiben Sie sie einfacher." : seen.why, text });
}

export const meta: MetaFunction = () => [{ title: "Neue Zeiten ansehen · Stadtkorb" }, { name: "robots", content: "noindex, nofollow" }];

export default function FreshHours() {
  const { name, town, base, text, seen } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { pathname } = useLocation();
  const demo = useRouteLoaderData<typeof rootLoader>("root")?.demo ?? false;
  const why = refused?.why ?? (seen.ok ? null : seen.why);
  return (
    <AnswerShell town={town} path={pathname} demo={demo}>
      <TextLink href={base} icon="arrow-left">{name}</TextLink>
      {why !== null ? (
        <>
          <h1 className="mt-1.5 mb-4">Das haben wir nicht ganz verstanden</h1>
          <Notice kind="warn" live title={why}>Es ist nichts geändert.</Notice>
          <form method="get" action={`${base}/zeiten`} className="stack mt-5"><Textarea label="Ihre Zeiten" name="text" rows={3} maxLength={500} required defaultValue={refused?.text ?? text} /><Button kind="main">Vorschau ansehen</Button></form>
        </>
      ) : seen.ok && (
        <>
          <h1 className="mt-1.5 mb-4">Stimmt das so?</h1>
          <p className="lead mb-4">{seen.words}</p>
          {seen.notes.map((note) => <Keep key={note} icon="info">{note}</Keep>)}
          {seen.warnings.map((warning) => <Notice key={warning} kind="warn" className="mt-3">{warning}</Notice>)}
          <form method="post" action={`${base}/zeiten`} className="row mt-5 mb-8"><input type="hidden" name="text" value={text} /><Button kind="main" icon="check">So übernehmen</Button><ButtonLink href={`${base}#aendern`}>Noch ändern</ButtonLink></form>
          <UsualWeek week={seen.week} />
          <h2 className="mt-8 mb-3">So sehen es Ihre Kunden in den nächsten 14 Tagen</h2>
          <ComingDays days={seen.days} />
        </>
      )}
    </AnswerShell>
  );
}
