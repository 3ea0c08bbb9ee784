import type { ReactNode } from "react";
import { BasketLink } from "#app/domain/towns/basket-link.tsx";
import type { DemoRole } from "#app/domain/towns/demo-bar.tsx";
import { DemoBar } from "#app/domain/towns/demo-bar.tsx";
import type { NavItem } from "#app/domain/towns/site-nav.tsx";
import { HeadNav, TabBar } from "#app/domain/towns/site-nav.tsx";
import { TownFoot } from "#app/domain/towns/town-foot.tsx";
import { LogoMark } from "#app/ui/logo.tsx";
import { SkipLink } from "#app/ui/skip-link.tsx";

export type TownShellProps = {
  /** Null or missing on pages of no town (legal texts, log-in). */
  town?: { name: string; slug: string; publisher?: string; address?: string } | null;
  /** The page's own path with its query, for "you are here" and for forms that come back. */
  path: string;
  demo?: boolean; role?: DemoRole | null; basketCount?: number;
  /** Where a signed-in person goes instead of /anmelden. */
  account?: { label: string; href: string } | null;
  children: ReactNode;
};

/** The frame of every public page: trial bar, head, the page in `main`, the town at night, the phone's tab bar. */
export function TownShell({ town, path, demo, role, basketCount, account, children }: TownShellProps) {
  const items = town ? townNav(town.slug) : [];
  const home = town ? `/${town.slug}` : "/";
  return (
    <>
      <SkipLink />
      {demo && <DemoBar next={path} current={role} />}
      <header className="head">
        <div className="wrap">
          <a className="brand" href={home}><LogoMark /><span><span className="brand-town">{town?.name ?? "Stadtkorb"}</span><span className="brand-name">{town ? "Stadtkorb" : "Ein Korb für die Innenstadt"}</span></span></a>
          <HeadNav items={[...items.slice(1), account ?? { label: "Anmelden", href: "/anmelden" }]} path={path} />
          <BasketLink count={basketCount} />
        </div>
      </header>
      <main id="inhalt" tabIndex={-1}>{children}</main>
      <TownFoot town={town} path={path} />
      {town && <TabBar items={items} path={path} />}
    </>
  );
}

function townNav(slug: string): NavItem[] {
  return [
    { href: `/${slug}`, label: "Start", icon: "house", exact: true },
    { href: `/${slug}/suche`, label: "Suchen", icon: "search" },
    { href: `/${slug}/geschaefte`, label: "Geschäfte", icon: "store" },
    { href: `/${slug}/produkte`, label: "Produkte" },
    { href: `/${slug}/veranstaltungen`, label: "Veranstaltungen", short: "Termine", icon: "calendar-days" },
  ];
}
