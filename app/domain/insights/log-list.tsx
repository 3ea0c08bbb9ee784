import { TextButton } from "#app/ui/button.tsx";
import type { ChangeLine } from "./change-words.ts";

type Entry = { id: string; sentence: string; who: string; when: string; change: { lines: ChangeLine[]; undone: string | null } | null };

/** What was done in a shop, newest first: what it was before, who did it for whom, and a way back where there is one. */
export function LogList({ entries, base }: { entries: Entry[]; base: string }) {
  return (
    <ol className="mt-4">
      {entries.map(({ id, sentence, who, when, change }) => (
        <li key={id} id={id} className="task">
          <div className="min-w-0">
            <b className="wrap-anywhere">{sentence}</b>
            {change && change.lines.length > 0 && (
              <dl className="facts small mt-1 wrap-anywhere">{change.lines.map(({ label, before, after }) => <div key={label} className="contents"><dt>{label}</dt><dd><del className="soft">{before}</del><span aria-hidden="true"> → </span><ins className="no-underline">{after}</ins></dd></div>)}</dl>
            )}
            <p className="small soft mt-1">{who}, {when}</p>
            {change?.undone && <p className="small strong">{change.undone}</p>}
          </div>
          {change && !change.undone && <form method="post" action={`${base}/protokoll/${id}/ruecknahme`} className="acts"><TextButton icon="undo-2">Zurücknehmen<span className="sr-only">: {sentence}</span></TextButton></form>}
        </li>
      ))}
    </ol>
  );
}
