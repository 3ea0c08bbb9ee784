import { Icon } from "#app/ui/icon.tsx";

/** What the shop says is there: an exact count of pieces, a level, or nothing at all. Unknown is never shown as in stock. */
export type StockFact = { kind: "exact"; count: number } | { kind: "in" | "few" | "out" | "unknown" };

type StockMarkProps = {
  stock: StockFact;
  /** How old the fact is: "vor 12 Min.". Always shown, because a stock without its age is worse than none. */
  fresh?: string | null; unit?: { one: string; many: string };
};

const pieces = { one: "Stück", many: "Stück" };
const bars = [{ x: 1, y: 11, height: 6 }, { x: 7, y: 7, height: 10 }, { x: 13, y: 3, height: 14 }];

/** Stock as three bars, words and age. */
export function StockMark({ stock, fresh, unit = pieces }: StockMarkProps) {
  const { level, words } = read(stock, unit);
  const filled = { in: 3, few: 1, out: 0, none: 0 }[level];
  return (
    <span className={`stock ${level}`}>
      {level === "none" ? <Icon name="circle-question-mark" className="" /> : (
        <svg viewBox="0 0 18 18" aria-hidden="true">
          {bars.map((bar, at) => <rect key={bar.x} {...bar} width="4" rx="1" {...(at < filled ? { fill: "currentColor" } : { fill: "none", stroke: "currentColor", strokeWidth: 1.2 })} />)}
        </svg>
      )}
      <b>{words}</b>{fresh && <span>{fresh}</span>}
    </span>
  );
}

/** The stock in words: "4 Stück", "wenige", "ausverkauft", "Vorrat unbekannt". */
export function stockWords(stock: StockFact): string {
  return read(stock, pieces).words;
}

function read(stock: StockFact, unit: { one: string; many: string }): { level: "in" | "few" | "out" | "none"; words: string } {
  if (stock.kind === "exact") {
    if (stock.count <= 0) return { level: "out", words: "ausverkauft" };
    const named = `${stock.count} ${stock.count === 1 ? unit.one : unit.many}`;
    return stock.count <= 2 ? { level: "few", words: `noch ${named}` } : { level: "in", words: named };
  }
  if (stock.kind === "unknown") return { level: "none", words: "Vorrat unbekannt" };
  return { level: stock.kind, words: { in: "vorrätig", few: "wenige", out: "ausverkauft" }[stock.kind] };
}
