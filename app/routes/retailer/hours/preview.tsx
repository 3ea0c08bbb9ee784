import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { findOfficeHours } from "#app/domain/opening-hours/find-office-hours.server.ts";
import { ComingDays, HolidayLine, UsualWeek } from "#app/domain/opening-hours/preview/hours-look.tsx";
import { previewHours } from "#app/domain/opening-hours/preview/preview-hours.server.ts";
import { TypeHoursForm } from "#app/domain/opening-hours/preview/type-hours-form.tsx";
import { saveHours } from "#app/domain/opening-hours/save-hours.server.ts";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { lands } from "#app/values/lands.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";

/** Typed words, or opening_hours text from the week form. */
const form = z.object({ text: z.string().max(500).optional(), wert: z.string().max(255).optional() });

/** What a shop's page would say with these hours; nothing is saved. */
async function look(request: Request, params: { geschaeft?: string }, asked: { text?: string; wert?: string }) {
  const { shop, base, frame, actor } = await enterShop(request, params);
  const { hours, trade, land, today } = await findOfficeHours({ shop, at: now() });
  const text = (asked.text ?? "").slice(0, 501);
  const seen = previewHours({ shop: hours, trade, today, ...(asked.wert === undefined ? { typed: text } : { value: asked.wert.slice(0, 256) }) });
  return { shop, actor, frame, here: `${base}/oeffnungszeiten`, land, text: text.slice(0, 500), wert: asked.wert?.slice(0, 256) ?? null, seen };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const { frame, here, land, text, wert, seen } = await look(request, params, { text: asked.get("text") ?? undefined, wert: asked.get("wert") ?? undefined });
  return { frame, here, text, wert, seen, land: lands[land] ?? "diesem Land" };
}

/** Keeps what the preview showed. It is read again, because a form can be sent from anywhere. */
export async function action({ request, params }: ActionFunctionArgs) {
  await enterShop(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ why: "Der Text ist zu lang.", text: (parsed.typed.text ?? "").slice(0, 500) });
  const { shop, actor, here, land, text, seen } = await look(request, params, parsed.value);
  const saved = seen.ok ? await saveHours({ shop, land, text: seen.value, actor }) : null;
  if (saved?.ok) return redirect(`${here}?gespeichert=zeiten`, { status: 303 });
  return problem({ why: seen.ok ? "Diese Zeiten können wir nicht sicher auswerten. Bitte schreiben Sie sie einfacher." : seen.why, text });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Vorschau der Zeiten · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function HoursPreview() {
  const { frame, here, text, wert, seen, land } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = refused?.text ?? text;
  if (refused || !seen.ok) {
    const why = refused?.why ?? (seen.ok ? "" : seen.why);
    return (
      <ShopPage frame={frame}>
        <TextLink href={here} icon="arrow-left">Zurück zu den Öffnungszeiten</TextLink>
        <h1 className="mt-2">Das haben wir nicht ganz verstanden</h1>
        <Notice kind="warn" live className="mt-4 max-w-160" title={why}>Lieber fragen wir nach, als dass etwas Falsches auf Ihrer Seite steht. Es ist nichts geändert.</Notice>
        <div className="card mt-6 max-w-160"><TypeHoursForm base={here} text={typed} main /></div>
      </ShopPage>
    );
  }
  const back = wert === null ? `${here}?text=${encodeURIComponent(text)}#aendern` : `${here}/woche?wert=${encodeURIComponent(wert)}`;
  return (
    <ShopPage frame={frame}>
      <TextLink href={here} icon="arrow-left">Zurück zu den Öffnungszeiten</TextLink>
      <h1 className="mt-2">Stimmt das so?</h1>
      <p className="lead mt-3">{seen.words ?? "Keine Angabe: Auf Ihrer Seite steht dann „Zeiten unbekannt“."}</p>
      {seen.same && <p className="soft mt-2">Das sind Ihre jetzigen Zeiten. Wenn Sie sie übernehmen, gelten sie als heute bestätigt.</p>}
      <div className="stack mt-4 max-w-160">
        {seen.notes.map((note) => <Keep key={note} icon="info">{note}</Keep>)}
        {seen.warnings.map((warning) => <Notice key={warning} kind="warn" live>{warning}</Notice>)}
      </div>
      <div className="two mt-8">
        <section aria-labelledby="woche">
          <h2 id="woche" className="mb-4">Ihre Woche</h2>
          <UsualWeek week={seen.week} />
          <HolidayLine onHolidays={seen.onHolidays} land={land} />
          {seen.seasonal && <p className="small soft mt-2">Die Zeiten wechseln im Jahr. Hier steht die Woche, die als nächste kommt.</p>}
          <form method="post" action={`${here}/vorschau`} className="row mt-6">
            {wert === null ? <input type="hidden" name="text" value={text} /> : <input type="hidden" name="wert" value={wert} />}
            <Button kind="main" icon="check">So übernehmen</Button><ButtonLink href={back}>Noch ändern</ButtonLink>
          </form>
        </section>
        <section aria-labelledby="tage"><h2 id="tage" className="mb-4">So sehen es Ihre Kunden in den nächsten 14 Tagen</h2><ComingDays days={seen.days} /></section>
      </div>
    </ShopPage>
  );
}
