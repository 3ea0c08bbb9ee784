import type { ComponentProps, ReactNode } from "react";
import type { IconName } from "#app/ui/icon-names.ts";
import { Icon } from "#app/ui/icon.tsx";

/** main: the one main action of a page, with the printed offset. plain: further promises. secondary: everything else. danger: takes something away. */
export type ButtonKind = "main" | "plain" | "secondary" | "danger";

type Look = { kind?: ButtonKind; icon?: IconName; wide?: boolean; tall?: boolean; children: ReactNode };

/** A button, at least 48 px high. Submits its form unless `type` says otherwise; `disabled` is drawn dashed. */
export function Button({ kind, icon, wide, tall, children, className, ...rest }: Look & ComponentProps<"button">) {
  return <button type="submit" className={look({ kind, wide, tall, className })} {...rest}>{icon && <Icon name={icon} />}{children}</button>;
}

/** A link that looks like a button. It goes somewhere; it changes nothing. */
export function ButtonLink({ kind, icon, wide, tall, children, className, ...rest }: Look & ComponentProps<"a">) {
  return <a className={look({ kind, wide, tall, className })} {...rest}>{icon && <Icon name={icon} />}{children}</a>;
}

/** A link that stands alone: 44 px to hit, an icon before or an arrow behind. */
export function TextLink({ icon, arrow, children, className, ...rest }: { icon?: IconName; arrow?: boolean; children: ReactNode } & ComponentProps<"a">) {
  return <a className={["link", className].filter(Boolean).join(" ")} {...rest}>{icon && <Icon name={icon} />}{children}{arrow && <Icon name="arrow-right" />}</a>;
}

/** A button that looks like a link, for small acts inside a form. */
export function TextButton({ icon, children, className, ...rest }: { icon?: IconName; children: ReactNode } & ComponentProps<"button">) {
  return <button type="submit" className={["link text-accent-text underline underline-offset-4", className].filter(Boolean).join(" ")} {...rest}>{icon && <Icon name={icon} />}{children}</button>;
}

function look({ kind, wide, tall, className }: { kind?: ButtonKind; wide?: boolean; tall?: boolean; className?: string }) {
  const kinds = { main: "btn-main", plain: "btn-plain", secondary: "", danger: "btn-danger" } satisfies Record<ButtonKind, string>;
  return ["btn", kinds[kind ?? "secondary"], wide && "btn-wide", tall && "btn-tall", className].filter(Boolean).join(" ");
}
