import type { ReactNode } from "react";
import { TextLink } from "#app/ui/button.tsx";
import { TownPage } from "#app/web/town-page.tsx";

/** The frame of a page below the account, with the way back to it. */
export function AccountPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <TownPage account={{ label: "Konto", href: "/konto" }}>
      <div className="wrap pt-4 pb-14">
        <div className="max-w-160">
          <TextLink href="/konto" icon="arrow-left">Zurück zum Konto</TextLink>
          <h1 className="mt-2 wrap-anywhere">{title}</h1>
          {children}
        </div>
      </div>
    </TownPage>
  );
}
