import { Button, TextButton } from "#app/ui/button.tsx";
import { Check, Input } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import type { ChecklistRow } from "./checklist-rows.ts";

/** The town's list: ticks and words in one form; up and down are forms of their own, so that they work without JavaScript. */
export function ChecklistForm({ here, rows }: { here: string; rows: ChecklistRow[] }) {
  return (
    <>
      {rows.filter(({ chosen }) => chosen).map(({ word }) => <form key={word} id={`platz-${word}`} method="post" action={`${here}/${word}/platz`} />)}
      <form method="post" action={here} className="mt-5 max-w-160">
        <ol className="grid">
          {rows.map((row) => (
            <li key={row.word} id={row.word} className="border-b border-line py-4 scroll-mt-6">
              <div className="row between">
                <Check name="punkt" value={row.word} label={<b>{row.name}</b>} defaultChecked={row.chosen} />
                {row.chosen && (
                  <span className="row gap-x-4">
                    {!row.first && <TextButton form={`platz-${row.word}`} name="richtung" value="hoch">nach oben<span className="sr-only">: {row.name}</span></TextButton>}
                    {!row.last && <TextButton form={`platz-${row.word}`} name="richtung" value="runter">nach unten<span className="sr-only">: {row.name}</span></TextButton>}
                  </span>
                )}
              </div>
              <Fold className="mt-2" title="In eigenen Worten" open={row.ownHint !== ""}><Input label={<>Hinweis für die Geschäfte<span className="sr-only">: {row.name}</span></>} name={`hinweis-${row.word}`} defaultValue={row.ownHint} maxLength={200} optional hint={`Sonst steht dort: ${row.usualHint}`} /></Fold>
            </li>
          ))}
        </ol>
        <div className="mt-6"><Button kind="main">Liste speichern</Button></div>
      </form>
    </>
  );
}
