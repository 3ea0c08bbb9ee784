import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { OfficeShell } from "#app/domain/towns/office-shell.tsx";
import type { loader as rootLoader } from "#app/root.tsx";

/** The frame of the town's office. */
export function StewardPage({ office, children }: { office: { slug: string; name: string }; children: ReactNode }) {
  const { pathname } = useLocation();
  const demo = useRouteLoaderData<typeof rootLoader>("root")?.demo ?? false;
  const base = `/stadtmarketing/${office.slug}`;
  const nav = [
    { href: base, label: "Schreibtisch", short: "Heute", icon: "house" as const, exact: true },
    { href: `${base}/geschaefte`, label: "Geschäfte", icon: "store" as const },
    { href: `${base}/veranstaltungen`, label: "Veranstaltungen", short: "Termine", icon: "calendar-days" as const },
    { href: `/${office.slug}`, label: "Stadtseite", short: "Stadt", icon: "eye" as const },
  ];
  return (
    <OfficeShell title={office.name} office="Stadtmarketing" home={base} nav={nav} path={pathname} demo={demo} role="kuemmerer">
      <div className="wrap pt-4 pb-14">{children}</div>
    </OfficeShell>
  );
}
