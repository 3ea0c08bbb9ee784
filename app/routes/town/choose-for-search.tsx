import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listTowns } from "#app/domain/towns/find-towns.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { SearchField } from "#app/ui/search-field.tsx";
import { TownPage } from "#app/web/town-page.tsx";

/** A search asked where no town is known: with one town it is answered there, else the person says in which. */
export async function loader({ request }: LoaderFunctionArgs) {
  const text = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200);
  const towns = (await listTowns()).map(({ slug, name }) => ({ name, href: `/${slug}/suche?${new URLSearchParams({ q: text })}` }));
  if (towns.length === 1) throw redirect(towns[0].href);
  return { text, towns };
}

export const meta: MetaFunction = () => [{ title: "In welcher Stadt suchen? · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function ChooseForSearch() {
  const { text, towns } = useLoaderData<typeof loader>();
  return (
    <TownPage>
      <div className="wrap">
        <section className="section stack max-w-160">
          <SearchField action="/suche" label="Produkt, Geschäft oder Dienstleistung" value={text} placeholder="Zum Beispiel Wolle" />
          <h1>In welcher Stadt suchen Sie?</h1>
          {text && <p className="lead">Gesucht wird „{text}“.</p>}
          <p className="row">{towns.map(({ name, href }) => <ButtonLink key={href} kind="plain" icon="search" href={href}>{name}</ButtonLink>)}</p>
        </section>
      </div>
    </TownPage>
  );
}
