import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { webHref } from "./web-address.ts";

type Facts = { confirmedAt: Date | null; source: string | null; sourceDate: Date | null; sourceUrl: string | null; licence: string | null };
export type FactsNoteView = { confirmed: string | null; source: { text: string; href: string | null; more: string } | null };

/** Where the facts of a profile come from, as plain values: confirmed on a day, or taken from public data of a day. */
export function factsNoteView({ confirmedAt, source, sourceDate, sourceUrl, licence }: Facts): FactsNoteView {
  const more = [sourceDate && `Stand ${formatNumericDay(sourceDate.toISOString().slice(0, 10))}`, licence].filter(Boolean).join(", ");
  return { confirmed: confirmedAt && formatNumericDay(dayOf(confirmedAt)), source: source === null ? null : { text: source, href: webHref(sourceUrl), more } };
}

/** How far the facts can be trusted, and the way for whoever knows better. */
export function FactsNote({ note, name }: { note: FactsNoteView; name: string }) {
  const { confirmed, source } = note;
  return (
    <div className="small stack">
      {confirmed && <p>Die Angaben wurden zuletzt am {confirmed} bestätigt.{source && <> Ursprünglich aus: <Source {...source} />.</>}</p>}
      {!confirmed && (
        <>
          <p>{source ? <>Angaben aus: <Source {...source} />. Vom Geschäft noch nicht bestätigt.</> : "Diese Angaben hat das Geschäft noch nicht bestätigt."}</p>
          <p><b>Ist das Ihr Geschäft?</b> Dann gehört {name} in Ihre Hände: <a href="/einladung">Mit Ihrem Code bestätigen und ergänzen</a>.</p>
        </>
      )}
    </div>
  );
}

function Source({ text, href, more }: NonNullable<FactsNoteView["source"]>) {
  return <>{href ? <a href={href}>{text}</a> : text}{more && `, ${more}`}</>;
}
