import { useEffect, useRef } from "react";
import { Icon } from "#app/ui/icon.tsx";

/** What is wrong, by field id: { mail: "Es fehlt das @-Zeichen." }. Values that are null or empty are not wrong. */
export type FieldErrors = Record<string, string | null | undefined>;

/** Stands above a form that was sent back: each sentence leads to its field, and the keyboard starts here. Draws nothing without errors. */
export function ErrorSummary({ errors, labels, className }: { errors: FieldErrors; labels?: Record<string, string>; className?: string }) {
  const box = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(errors).flatMap(([id, text]) => (text ? [{ id, text }] : []));
  useEffect(() => box.current?.focus(), [wrong.length]);
  if (!wrong.length) return null;
  return (
    <div className={["notice bad", className].filter(Boolean).join(" ")} role="alert" tabIndex={-1} ref={box} id="fehler">
      <Icon name="circle-alert" />
      <div>
        <p className="strong">{wrong.length === 1 ? "Eine Angabe fehlt noch oder stimmt nicht." : `${wrong.length} Angaben fehlen noch oder stimmen nicht.`}</p>
        <ul className="small">
          {wrong.map(({ id, text }) => <li key={id}><a href={`#${id}`} className="inline-flex items-center min-h-11">{labels?.[id] ? `${labels[id]}: ${text}` : text}</a></li>)}
        </ul>
      </div>
    </div>
  );
}
