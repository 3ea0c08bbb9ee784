import type { ReactNode } from "react";
import { DemoBar } from "#app/domain/towns/demo-bar.tsx";
import { Skyline } from "#app/domain/towns/skyline.tsx";
import { LogoMark } from "#app/ui/logo.tsx";
import { SkipLink } from "#app/ui/skip-link.tsx";

/** The frame of a page that does one thing from a mail, without log-in: the town's sign, one column, a short foot. */
export function AnswerShell({ town, path, demo, children }: { town: string; path: string; demo: boolean; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      {demo && <DemoBar next={path} />}
      <header className="head"><div className="wrap max-w-144"><span className="brand"><LogoMark /><span><span className="brand-town">{town}</span><span className="brand-name">Stadtkorb</span></span></span></div></header>
      <main id="inhalt" tabIndex={-1}><div className="wrap max-w-144 py-5">{children}</div></main>
      <footer className="foot">
        <Skyline />
        <div className="wrap row between"><p><a href="/hilfe">Hilfe und Kontakt</a></p><p className="row gap-x-5"><a href="/anmelden">Anmelden</a><a href="/datenschutz">Datenschutz</a><a href="/impressum">Impressum</a></p></div>
      </footer>
    </>
  );
}
