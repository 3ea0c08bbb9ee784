import type { ReactNode } from "react";
import type { DemoRole } from "#app/domain/towns/demo-bar.tsx";
import { DemoBar } from "#app/domain/towns/demo-bar.tsx";
import type { NavItem } from "#app/domain/towns/site-nav.tsx";
import { HeadNav, TabBar } from "#app/domain/towns/site-nav.tsx";
import { Skyline } from "#app/domain/towns/skyline.tsx";
import { ViewSwitch } from "#app/domain/towns/view-switch.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { LogoMark } from "#app/ui/logo.tsx";
import { SkipLink } from "#app/ui/skip-link.tsx";

export type OfficeShellProps = {
  /** The shop's or the town's name, and what this office is: "Für Ihr Geschäft", "Stadtmarketing". */
  title: string; office: string; home: string; nav: NavItem[]; path: string; demo?: boolean; role?: DemoRole | null;
  /** Whom to call: "Kümmerin Samira Okafor, 0555 0100 12". */
  help?: string | null; logout?: string; children: ReactNode;
};

/** The frame of the back office, for retailers, stewards and the operator: own navigation, own tab bar, a way out. */
export function OfficeShell({ title, office, home, nav, path, demo, role, help, logout = "/abmelden", children }: OfficeShellProps) {
  return (
    <>
      <SkipLink />
      {demo && <DemoBar next={path} current={role} />}
      <header className="head">
        <div className="wrap">
          <a className="brand" href={home}><LogoMark /><span><span className="brand-town">{title}</span><span className="brand-name">{office}</span></span></a>
          <HeadNav items={nav} path={path} />
          <form className="basket-form" method="post" action={logout}><button className="basket-link" aria-label="Abmelden"><Icon name="log-out" /><span className="wide">Abmelden</span></button></form>
        </div>
      </header>
      <main id="inhalt" tabIndex={-1}>{children}</main>
      <footer className="foot">
        <Skyline />
        <div className="wrap row between">
          <p>{help ? `Hilfe am Telefon: ${help}` : "Stadtkorb"}</p>
          <div className="row gap-x-5"><ViewSwitch next={path} /><a href="/hilfe">Hilfe</a><a href="/datenschutz">Datenschutz</a><a href="/impressum">Impressum</a></div>
        </div>
      </footer>
      <TabBar items={nav} path={path} />
    </>
  );
}
