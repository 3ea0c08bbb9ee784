import type { ReactNode } from "react";
import type { IconName } from "#app/ui/icon-names.ts";
import { Icon } from "#app/ui/icon.tsx";

export type NoticeKind = "info" | "ok" | "warn" | "bad";
const icons = { info: "info", ok: "circle-check", warn: "triangle-alert", bad: "circle-alert" } satisfies Record<NoticeKind, IconName>;

type NoticeProps = {
  kind?: NoticeKind; title?: ReactNode; children?: ReactNode; icon?: IconName; className?: string;
  /** Set where the notice answers what the person just did: it is then read out ("bad" at once, others politely). */
  live?: boolean;
};

/** Something worth knowing, with icon, words and colour. A title may stand alone or above smaller lines. */
export function Notice({ kind = "info", title, children, icon, className, live }: NoticeProps) {
  const role = live ? (kind === "bad" ? "alert" : "status") : undefined;
  return (
    <div className={["notice", kind !== "info" && kind, className].filter(Boolean).join(" ")} role={role}>
      <Icon name={icon ?? icons[kind]} />
      <div>{title && <p className="strong">{title}</p>}{children && <div className={title ? "small" : undefined}>{children}</div>}</div>
    </div>
  );
}
