import type { ReactNode } from "react";
import type { IconName } from "#app/ui/icon-names.ts";
import { Icon } from "#app/ui/icon.tsx";

/** A line of text kept beside its icon. */
export function Keep({ icon, children, className }: { icon: IconName; children: ReactNode; className?: string }) {
  return <p className={["keep", className].filter(Boolean).join(" ")}><Icon name={icon} /><span>{children}</span></p>;
}
