import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { TownShell, type TownShellProps } from "#app/domain/towns/town-shell.tsx";
import type { loader as rootLoader } from "#app/root.tsx";

type TownPageProps = Pick<TownShellProps, "basketCount" | "account" | "role"> & {
  town?: { name: string; slug: string; hallName: string; hallStreet: string; plz: string } | null; children: ReactNode;
};

/** The frame of a page: knows where it is and whether this is a trial, so that a page only says of which town it is. */
export function TownPage({ town, children, ...rest }: TownPageProps) {
  const { pathname, search } = useLocation();
  const root = useRouteLoaderData<typeof rootLoader>("root");
  const shown = town ? { name: town.name, slug: town.slug, publisher: town.hallName, address: `${town.hallStreet}, ${town.plz} ${town.name}` } : null;
  return <TownShell town={shown} path={pathname + search} demo={root?.demo ?? false} {...rest}>{children}</TownShell>;
}
