import type { IconName } from "#app/ui/icon-names.ts";
import { Icon } from "#app/ui/icon.tsx";

/** One stop of a shell's navigation. `short` is the word in the phone's tab bar; without an icon it is only in the head. */
export type NavItem = { href: string; label: string; short?: string; icon?: IconName; exact?: boolean };

/** The words in the head, from 1024 px. */
export function HeadNav({ items, path }: { items: NavItem[]; path: string }) {
  return <nav className="nav" aria-label="Hauptmenü">{items.map((item) => <a key={item.href} href={item.href} aria-current={current(item, path)}>{item.label}</a>)}</nav>;
}

/** The phone's tab bar: the first four stops that have an icon. */
export function TabBar({ items, path }: { items: NavItem[]; path: string }) {
  return (
    <nav className="tabs" aria-label="Schnellzugriff">
      {items.filter((item) => item.icon).slice(0, 4).map((item) => (
        <a key={item.href} href={item.href} aria-current={current(item, path)}>{item.icon && <Icon name={item.icon} />}{item.short ?? item.label}</a>
      ))}
    </nav>
  );
}

function current({ href, exact }: NavItem, path: string): "page" | "true" | undefined {
  const here = path.split(/[?#]/)[0] ?? "";
  if (here === href) return "page";
  return !exact && here.startsWith(`${href}/`) ? "true" : undefined;
}
