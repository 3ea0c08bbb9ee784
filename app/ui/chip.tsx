import type { ReactNode } from "react";
import { Icon } from "#app/ui/icon.tsx";

/** A quick choice as a link: a filter, a suggestion, a day. The current one is filled and ticked. */
export function Chip({ href, current, children, tick = true }: { href: string; current?: boolean; tick?: boolean; children: ReactNode }) {
  return <a className="chip" href={href} aria-current={current ? "true" : undefined}>{current && tick && <Icon name="check" />}{children}</a>;
}

/** A row of chips. */
export function Chips({ children, label, className }: { children: ReactNode; label?: string; className?: string }) {
  return <div className={["chips", className].filter(Boolean).join(" ")} role={label ? "group" : undefined} aria-label={label}>{children}</div>;
}

/** A word that is no link: part of a range, a status. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>;
}
