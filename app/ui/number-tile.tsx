import type { ReactNode } from "react";
import type { Paper } from "#app/values/paper.ts";

/** A number worth a look and what it counts, on coloured paper; a link where there is more to see. */
export function NumberTile({ number, label, paper, href }: { number: ReactNode; label: string; paper: Paper; href?: string }) {
  const inside = <><b>{number}</b><span>{label}</span></>;
  return href ? <a className={`tile paper ${paper}`} href={href}>{inside}</a> : <p className={`tile paper ${paper}`}>{inside}</p>;
}

/** Two tiles in a row on phones, four beside each other from 640 px. */
export function NumberTiles({ children }: { children: ReactNode }) {
  return <div className="tiles">{children}</div>;
}
