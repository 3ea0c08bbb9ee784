import { useEffect, useRef, useState } from "react";
import { TextButton } from "#app/ui/button.tsx";
import { Textarea } from "#app/ui/field.tsx";

/** A text to take along: can be marked and copied by hand, and with JavaScript by one tap. */
export function CopyField({ id, label, text, hint, rows }: { id: string; label: string; text: string; hint?: string; rows: number }) {
  const frame = useRef<HTMLDivElement>(null);
  const [able, setAble] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setAble(Boolean(navigator.clipboard)), []);

  async function copy() {
    frame.current?.querySelector("textarea")?.select();
    setCopied(await navigator.clipboard.writeText(text).then(() => true, () => false));
  }
  return (
    <div ref={frame} className="stack gap-1">
      <Textarea id={id} name={id} label={label} hint={hint} rows={rows} readOnly spellCheck={false} defaultValue={text} onFocus={(event) => event.currentTarget.select()} />
      {able && <p className="row"><TextButton type="button" icon="copy" aria-describedby={id} onClick={copy}>Kopieren</TextButton><span role="status" className="small">{copied ? "Kopiert." : ""}</span></p>}
    </div>
  );
}
