import type { IconName } from "#app/ui/icon-names.ts";
import sprite from "#app/ui/icons.svg";

/** A Lucide icon in the colour of its text, 20 px. It is decoration: the words stand beside it, or in the control's aria-label. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return <svg className={className ?? "icon"} viewBox="0 0 24 24" aria-hidden="true"><use href={`${sprite}#${name}`} /></svg>;
}
