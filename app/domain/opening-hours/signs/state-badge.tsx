/** open: lit. soon: closes (or opens) within the hour, half lit. closed: shuttered. unknown: nobody has told us, never shown as open or closed. */
export type OpenState = { kind: "open" | "soon" | "closed" | "unknown"; label: string };

/** A shop's state now, as a window, a word and a colour: "offen bis 18:30", "schließt in 20 Min.", "öffnet morgen um 9 Uhr". */
export function StateBadge({ state }: { state: OpenState }) {
  return <span className={`state ${state.kind}`}><StateWindow kind={state.kind} />{state.label}</span>;
}

/** The window alone, for legends. */
export function StateWindow({ kind }: { kind: OpenState["kind"] }) {
  return <svg viewBox="0 0 20 20" aria-hidden="true">{windows[kind]}</svg>;
}

const frame = { x: 2.5, y: 2.5, width: 15, height: 15, rx: 1.5, stroke: "currentColor", strokeWidth: 2 };
const windows = {
  open: <><rect {...frame} fill="var(--lantern)" /><path d="M10 3.5v13M3.5 10h13" stroke="var(--lantern-ink)" strokeWidth="1.8" /></>,
  soon: <><rect {...frame} fill="none" /><path d="M3.5 10h13v6.5h-13z" fill="var(--lantern)" /><path d="M10 3v14M3 10h14" stroke="currentColor" strokeWidth="2" /></>,
  closed: <><rect {...frame} fill="currentColor" /><path d="M10 3v14M5 7h3M5 10h3M5 13h3M12 7h3M12 10h3M12 13h3" stroke="var(--closed-wash)" strokeWidth="1.5" /></>,
  unknown: <><rect {...frame} fill="none" strokeDasharray="3 2.5" /><path d="M7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.7M10 14.3v.1" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" /></>,
} satisfies Record<OpenState["kind"], JSX.Element>;
