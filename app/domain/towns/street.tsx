import type { Paper } from "#app/values/paper.ts";

/** A trade as a house. Every window is a shop: lit when open, dark when closed, dashed when its hours are unknown. */
export type House = { name: string; href: string; open: number; closed: number; unknown: number };

const papers = ["rose", "sky", "straw", "mint", "apricot", "sky", "mint", "straw"] as const satisfies Paper[];
/** Gables in a box of 100 by 52: the filled shape, and where its roof line starts and ends. */
const gables = [
  { fill: "M0 52L50 4l50 48z", roof: "M0 52L50 4l50 48" },
  { fill: "M0 52V38h14V26h14V14h14V4h16v10h14v12h14v12h14v14z", roof: "M0 52V38h14V26h14V14h14V4h16v10h14v12h14v12h14v14" },
  { fill: "M0 52V36q16-2 18-14 4-18 32-18t32 18q2 12 18 14v16z", roof: "M0 52V36q16-2 18-14 4-18 32-18t32 18q2 12 18 14v16" },
  { fill: "M-4 20h108v11h-4v21H0V31h-4z", roof: "M-4 31V20h108v11" },
  { fill: "M0 52L24 12h52l24 40z", roof: "M0 52L24 12h52l24 40" },
  { fill: "M0 52l18-17V8h12v15L50 4l50 48z", roof: "M0 52l18-17V8h12v15L50 4l50 48" },
  { fill: "M0 52V30h20V16h16V6h28v10h16v14h20v22z", roof: "M0 52V30h20V16h16V6h28v10h16v14h20v22" },
  { fill: "M0 52V42Q0 4 50 4t50 38v10z", roof: "M0 52V42Q0 4 50 4t50 38v10" },
];
const fewestInRow = 5;
const mostWindows = 60;

/** The town centre as a street of houses, one per trade, each a link. Eight stand in a row on a desktop. */
export function Street({ houses }: { houses: House[] }) {
  return <ul className="street">{houses.map((house, at) => <li key={house.name}><HouseLink house={house} at={at} /></li>)}</ul>;
}

function HouseLink({ house, at }: { house: House; at: number }) {
  const gable = gables[at % gables.length] ?? { fill: "", roof: "" };
  return (
    <a className={`house ${papers[at % papers.length] ?? "straw"}`} href={house.href}>
      <svg className="gable" viewBox="0 0 100 52" preserveAspectRatio="none" aria-hidden="true">
        <path d={gable.fill} /><path className="roof" vectorEffect="non-scaling-stroke" transform="translate(3 -4)" d={gable.roof} />
      </svg>
      <span className="front"><Panes {...house} /><b>{house.name}</b><span className="count">{house.open} von {house.open + house.closed + house.unknown} offen</span></span>
    </a>
  );
}

/** All windows of a house in four paths, so that a town of three hundred shops costs no more markup than one of thirty. */
function Panes({ open, closed, unknown }: House) {
  const total = Math.min(mostWindows, open + closed + unknown);
  const windowsInRow = Math.max(fewestInRow, Math.ceil(Math.sqrt(total * 1.25))); // more windows are smaller ones, so that no trade becomes a tower
  const rows = Math.max(1, Math.ceil(total / windowsInRow));
  const spots = Array.from({ length: total }, (_, spot) => ({ spot, x: (spot % windowsInRow) * 24 + 1, y: Math.floor(spot / windowsInRow) * 28 + 1 }));
  const boxes = (from: number, to: number) => spots.filter(({ spot }) => spot >= from && spot < to).map(({ x, y }) => `M${x} ${y}h18v22h-18z`).join("");
  const crosses = spots.filter(({ spot }) => spot < open).map(({ x, y }) => `M${x + 9} ${y}v22M${x} ${y + 9}h18`).join("");
  return (
    <svg className="panes" viewBox={`0 0 ${windowsInRow * 24 - 4} ${rows * 28 - 4}`} aria-hidden="true">
      {open > 0 && <><path className="pane-on" d={boxes(0, open)} /><path className="pane-bars" d={crosses} /></>}
      {closed > 0 && <path className="pane-off" d={boxes(open, open + closed)} />}
      {unknown > 0 && <path className="pane-none" d={boxes(open + closed, total)} />}
    </svg>
  );
}

/** What lit, dark and dashed windows mean. */
export function StreetLegend() {
  return (
    <p className="legend">
      <span><svg viewBox="0 0 20 20" aria-hidden="true"><rect className="pane-on" x="2" y="2" width="16" height="16" /><path className="pane-bars" d="M10 2v16M2 10h16" /></svg>offen</span>
      <span><svg viewBox="0 0 20 20" aria-hidden="true"><rect className="pane-off" x="2" y="2" width="16" height="16" /></svg>geschlossen</span>
      <span><svg viewBox="0 0 20 20" aria-hidden="true"><rect className="pane-none" x="2" y="2" width="16" height="16" /></svg>unbekannt</span>
    </p>
  );
}
