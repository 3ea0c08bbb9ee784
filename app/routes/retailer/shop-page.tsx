import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { OfficeShell } from "#app/domain/towns/office-shell.tsx";
import type { loader as rootLoader } from "#app/root.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { ShopFrame } from "./enter-shop.server.ts";

/** The frame of a shop's office. A steward is told for whom they act, and that the shop can read it. */
export function ShopPage({ frame, children }: { frame: ShopFrame; children: ReactNode }) {
  const { pathname } = useLocation();
  const demo = useRouteLoaderData<typeof rootLoader>("root")?.demo ?? false;
  const nav = [
    { href: frame.base, label: "Heute", icon: "house" as const, exact: true },
    { href: `${frame.base}/produkte`, label: "Produkte", icon: "package" as const },
    { href: `${frame.base}/oeffnungszeiten`, label: "Zeiten", icon: "clock" as const },
    { href: `${frame.base}/profil`, label: "Profil", icon: "store" as const },
    { href: `${frame.base}/team`, label: "Team" },
    { href: `${frame.base}/weitergeben`, label: "Weitergeben" },
    { href: `${frame.base}/protokoll`, label: "Protokoll" },
    { href: `/${frame.townSlug}/geschaefte/${frame.slug}`, label: "Schaufenster" },
  ];
  return (
    <OfficeShell title={frame.name} office={frame.asSteward ? "Stadtmarketing, für das Geschäft" : "Für Ihr Geschäft"} home={frame.base} nav={nav} path={pathname} demo={demo} role={frame.asSteward ? "kuemmerer" : "haendlerin"}>
      <div className="wrap pt-4 pb-14">
        {frame.asSteward && (
          <Notice icon="users" className="mb-4" title={`Sie handeln für ${frame.name}.`}>
            Das Geschäft liest im Protokoll, was Sie geändert haben. <a href={`/stadtmarketing/${frame.townSlug}/geschaefte`}>Zurück zu den Geschäften von {frame.townName}</a>
          </Notice>
        )}
        {children}
      </div>
    </OfficeShell>
  );
}
