import type { ReactNode } from "react";
import type { MinuteOfDay } from "#app/values/day.ts";
import type { BandInterval, BandSpan } from "#app/domain/opening-hours/signs/day-band.tsx";
import { DayAxis, DayBand } from "#app/domain/opening-hours/signs/day-band.tsx";
import type { OpenState } from "#app/domain/opening-hours/signs/state-badge.tsx";
import { StateBadge } from "#app/domain/opening-hours/signs/state-badge.tsx";

export type ShopRowProps = {
  href: string; name: string;
  /** "Bücher · 180 m": trade and distance. */
  meta: string; state: OpenState; intervals: BandInterval[]; now?: MinuteOfDay | null; span?: BandSpan; level?: 2 | 3;
};

/** A shop in its day: name, trade, distance, state, band. The whole row is one link. */
export function ShopRow({ href, name, meta, state, intervals, now, span, level = 3 }: ShopRowProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="tt">
      <div className="who"><Heading className="text-h3 font-bold"><a href={href}>{name}</a></Heading><p className="meta">{meta}</p></div>
      <div className="st"><StateBadge state={state} /></div>
      <DayBand intervals={intervals} unknown={state.kind === "unknown"} now={now} span={span} />
    </article>
  );
}

/** The rows of a timetable under one axis. */
export function ShopRows({ now, span, children }: { now?: MinuteOfDay | null; span?: BandSpan; children: ReactNode }) {
  return <><DayAxis now={now} span={span} className="tt-axis" /><div className="timetable">{children}</div></>;
}
