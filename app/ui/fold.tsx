import type { ReactNode } from "react";
import type { IconName } from "#app/ui/icon-names.ts";
import { Icon } from "#app/ui/icon.tsx";

/** Something folded away until asked for; works without JavaScript. */
export function Fold({ title, icon, open, className, children }: { title: string; icon?: IconName; open?: boolean; className?: string; children: ReactNode }) {
  return <details className={["fold", className].filter(Boolean).join(" ")} open={open}><summary>{icon && <Icon name={icon} />}{title}</summary><div className="pt-2">{children}</div></details>;
}
