export type Bar = { label: string; value: number; current?: boolean };

const size = { width: 420, height: 220, floor: 184, top: 42 };

/**
 * Bars with their values inside, drawn on the server; a dashed line for the goal, the current bar in the town's colour.
 * `title` says what is counted; the numbers are told in words to those who do not see them.
 */
export function BarChart({ title, bars, goal, unit = "" }: { title: string; bars: Bar[]; goal?: number; unit?: string }) {
  const most = Math.max(1, goal ?? 0, ...bars.map((bar) => bar.value));
  const step = size.width / Math.max(1, bars.length);
  const width = Math.min(46, step - 8);
  const y = (value: number) => size.floor - (Math.max(0, value) / most) * (size.floor - size.top);
  const told = `${title}: ${bars.map((bar) => `${bar.label} ${bar.value}${unit}`).join(", ")}.${goal ? ` Ziel: ${goal}${unit}.` : ""}`;
  return (
    <svg className="chart" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={told}>
      <path className="base" d={`M0 ${size.floor}h${size.width}`} />
      {bars.map((bar, at) => {
        const x = step * at + (step - width) / 2;
        const inside = size.floor - y(bar.value) > 28;
        return (
          <g key={bar.label}>
            <rect className={bar.current ? "bar" : "bar-past"} x={x} y={y(bar.value)} width={width} height={size.floor - y(bar.value)} />
            <text className={inside ? "in" : undefined} x={x + width / 2} y={inside ? y(bar.value) + 20 : y(bar.value) - 6} textAnchor="middle">{bar.value}{unit}</text>
            <text x={x + width / 2} y={206} textAnchor="middle">{bar.label}</text>
          </g>
        );
      })}
      {goal !== undefined && goal > 0 && <><path className="goal" d={`M0 ${y(goal)}h${size.width}`} /><text x={0} y={y(goal) - 8}>Ziel {goal}{unit}</text></>}
    </svg>
  );
}

/** A share of a whole as a short bar, 0 to 100; write the number beside it. */
export function Meter({ percent }: { percent: number }) {
  return <svg className="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width={Math.min(100, Math.max(0, percent))} height="10" /></svg>;
}
