const roles = [
  { value: "kundin", label: "Kundin" },
  { value: "haendlerin", label: "Händlerin" },
  { value: "kuemmerer", label: "Kümmerer" },
  { value: "betreiber", label: "Betreiber" },
] as const;

export type DemoRole = (typeof roles)[number]["value"];

/**
 * Says on every page that this is a trial, and lets a visitor step into each role with one tap: POST /demo/rolle with
 * `rolle` and `next`, the page to come back to. `current` is only given on pages that belong to the visitor anyway.
 */
export function DemoBar({ next, current }: { next: string; current?: DemoRole | null }) {
  return (
    <aside className="demo" aria-label="Probebetrieb">
      <div className="wrap">
        <p>Probebetrieb, kein echtes Geld. <span className="max-tablet:sr-only">Ausprobieren als:</span></p>
        <form method="post" action="/demo/rolle">
          <input type="hidden" name="next" value={next} />
          {roles.map(({ value, label }) => <button key={value} name="rolle" value={value} aria-pressed={current ? current === value : undefined}>{label}</button>)}
        </form>
      </div>
    </aside>
  );
}
