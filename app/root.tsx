import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData, useLocation, useMatches, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { env } from "#app/env.server.ts";
import { TownShell } from "#app/domain/towns/town-shell.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { SearchField } from "#app/ui/search-field.tsx";
import { useNonce, useRequestId } from "#app/web/sending.ts";
import { readCookie } from "#app/web/cookie.ts";
import besley from "@fontsource-variable/besley/files/besley-latin-wght-normal.woff2?url";
import hanken from "@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2?url";
import styles from "./root.css?url";

export const links: LinksFunction = () => [
  { rel: "preload", href: hanken, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "preload", href: besley, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
];

export const meta: MetaFunction = ({ error }) => [{ title: error ? `${isMissing(error) ? "Nicht gefunden" : "Das hat nicht geklappt"} · Stadtkorb` : "Stadtkorb" }, { name: "description", content: "Ein Korb für die ganze Innenstadt." }];

/** What every page needs and nothing of the visitor but light or dark. `town`: of the address, so that a page that is missing keeps its town's menu. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const view = readCookie(request, "ansicht");
  const town = context.town ? { slug: context.town.slug, name: context.town.name, hue: context.town.hue } : null;
  return { demo: env.demo, town, theme: view === "hell" ? "light" as const : view === "dunkel" ? "dark" as const : null };
}

type TownLike = { slug: string; hue: number };

/** The town of the innermost page that has one, for its colour. */
function useTownColour(): TownLike | null {
  const towns = useMatches().flatMap(({ data }) => (hasTown(data) ? [data.town] : []));
  return towns.at(-1) ?? null;
}

function hasTown(data: unknown): data is { town: TownLike } {
  if (typeof data !== "object" || data === null || !("town" in data)) return false;
  const { town } = data;
  return typeof town === "object" && town !== null && "slug" in town && "hue" in town;
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const theme = useRouteLoaderData<typeof loader>("root")?.theme ?? undefined;
  const town = useTownColour();
  return (
    <html lang="de" data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#142743" />
        <Meta />
        <Links />
        {town && <link rel="stylesheet" href={`/${town.slug}/farbe.css?ton=${town.hue}`} />}
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useLoaderData<typeof loader>();
  return <Outlet />;
}

/** What went wrong, calmly, with a way on: a search box where a town is known, the towns else. */
export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  const { stadt } = useMatches().at(-1)?.params ?? {};
  const town = isRouteErrorResponse(error) && error.data === "Keine solche Stadt" ? undefined : stadt ?? root?.town?.slug;
  const missing = isMissing(error);
  const refused = isRouteErrorResponse(error) && error.status === 403;
  const said = isRouteErrorResponse(error) && typeof error.data === "object" && error.data !== null && "sentence" in error.data ? String(error.data.sentence) : null;
  const id = useRequestId();
  return (
    <TownShell town={town ? root?.town : null} path={town ? pathname : "/"} demo={root?.demo ?? false}>
      <div className="wrap">
        <section className="section stack max-w-160">
          <h1>{missing ? "Das haben wir nicht gefunden." : refused ? "Das geht hier nicht." : "Das hat nicht geklappt."}</h1>
          <p className="lead">{said ?? (missing ? "Vielleicht ist die Adresse veraltet, oder es gibt das Gesuchte nicht mehr." : "Bitte versuchen Sie es in einem Augenblick noch einmal. Ihr Korb ist noch da.")}</p>
          {missing && <SearchField action={town ? `/${town}/suche` : "/suche"} label="Produkt, Geschäft oder Dienstleistung" placeholder="Zum Beispiel Wolle" />}
          <p className="row">{refused ? <ButtonLink kind="plain" href="/konto">Zu Ihrem Konto</ButtonLink> : <ButtonLink kind="plain" href={town ? `/${town}` : "/"}>Zur Startseite</ButtonLink>}</p>
          {!missing && !refused && <p className="small soft">Wenn Sie uns schreiben, nennen Sie bitte diese Nummer: <span suppressHydrationWarning>{id}</span></p>}
        </section>
      </div>
    </TownShell>
  );
}

function isMissing(error: unknown): boolean {
  return isRouteErrorResponse(error) && error.status === 404;
}
