import type { MinuteOfDay } from "#app/values/day.ts";
import { formatMinute } from "#app/values/day-words.ts";

/** open: regular hours. soon: the interval that ends within the hour. off: by appointment only. Minutes of the day; `to` may pass 1440. */
export type BandInterval = { from: MinuteOfDay; to: MinuteOfDay; kind?: "open" | "soon" | "off" };
/** What the band shows; a shopping day from 8 to 20 unless said otherwise. */
export type BandSpan = { from: MinuteOfDay; to: MinuteOfDay };

export const shoppingDay: BandSpan = { from: 480, to: 1200 };
const classes = { open: "on", soon: "ends", off: "off" } as const;

type DayBandProps = {
  intervals: BandInterval[]; now?: MinuteOfDay | null; unknown?: boolean; span?: BandSpan;
  /** Set where the same is said in words beside it. */
  silent?: boolean;
};

/** A day's opening hours as a bar with the present minute across it. Unknown hours are an empty dashed band, never a closed one. */
export function DayBand({ intervals, now, unknown, span = shoppingDay, silent }: DayBandProps) {
  const length = span.to - span.from;
  const at = (minute: MinuteOfDay) => Math.min(length, Math.max(0, minute - span.from));
  const told = silent ? { "aria-hidden": true } : { role: "img", "aria-label": bandWords({ intervals, unknown }) };
  return (
    <svg className="band" viewBox={`0 0 ${length} 24`} preserveAspectRatio="none" {...told}>
      {unknown ? <rect className="void" y="8" width={length} height="8" /> : <rect className="rail" y="8" width={length} height="8" />}
      {!unknown && intervals.filter(({ from, to }) => at(to) > at(from)).map(({ from, to, kind = "open" }) => (
        <rect key={from} className={classes[kind]} x={at(from)} y="8" width={at(to) - at(from)} height="8" />
      ))}
      {typeof now === "number" && now >= span.from && now <= span.to && <path className="now" d={`M${at(now)} 0v24`} vectorEffect="non-scaling-stroke" />}
    </svg>
  );
}

/** The hours under or above bands, with the present time marked. */
export function DayAxis({ now, span = shoppingDay, className }: { now?: MinuteOfDay | null; span?: BandSpan; className?: string }) {
  const shown = typeof now === "number" && now >= span.from && now <= span.to ? now : null;
  const hours = Array.from({ length: Math.floor((span.to - span.from) / 120) + 1 }, (_, step) => span.from + step * 120);
  const place = (minute: MinuteOfDay) => `${Math.round(((minute - span.from) / (span.to - span.from)) * 1000) / 10}%`;
  const anchor = (minute: MinuteOfDay) => (minute === span.from ? "start" : minute === span.to ? "end" : "middle");
  return (
    <div className={className} aria-hidden="true">
      <svg className="axis">
        {hours.filter((hour) => shown === null || Math.abs(hour - shown) > 90).map((hour) => <text key={hour} x={place(hour)} y="16" textAnchor={anchor(hour)}>{hour / 60}</text>)}
        {shown !== null && <svg className="axis-now" x={place(shown)} overflow="visible"><rect x="-23" y="0" width="46" height="22" rx="4" /><text y="16" textAnchor="middle">{formatMinute(shown)}</text></svg>}
      </svg>
    </div>
  );
}

/** "offen von 9 bis 13 und 14 bis 18 Uhr", "geschlossen", "Zeiten unbekannt". */
export function bandWords({ intervals, unknown }: { intervals: BandInterval[]; unknown?: boolean }): string {
  if (unknown) return "Zeiten unbekannt";
  if (!intervals.length) return "geschlossen";
  return `offen von ${intervals.map(({ from, to }) => `${short(from)} bis ${short(to)}`).join(" und ")} Uhr`;
}

function short(minute: MinuteOfDay): string {
  return formatMinute(minute).replace(/:00$/, "");
}
