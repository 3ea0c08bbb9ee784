import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countTowns } from "#app/domain/insights/count-towns.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { paperOf } from "#app/values/paper.ts";
import { TownPage } from "#app/web/town-page.tsx";

/** Where somebody arrives without a town: the towns of this installation. */
export async function loader() {
  const towns = await countTowns();
  return { towns: towns.map(({ id, slug, name, landName, shops, products, hallName }) => ({ slug, name, landName, shops, products, hallName, paper: paperOf(id) })) };
}

export const meta: MetaFunction = () => [{ title: "Stadtkorb: Ein Korb für die ganze Innenstadt" }, { name: "description", content: "Was es in Ihrer Innenstadt jetzt gibt: suchen, reservieren, kaufen, im Geschäft abholen." }];

export default function ChooseTown() {
  const { towns } = useLoaderData<typeof loader>();
  return (
    <TownPage>
      <div className="wrap">
        <section className="section">
          <h1 className="text-poster max-w-200">Ein Korb für die ganze Innenstadt.</h1>
          <p className="lead mt-4">Sehen, was jetzt offen hat und was es wo gibt. Reservieren oder kaufen, und im Geschäft abholen.</p>
          <h2 className="mt-10 mb-4">Welche Stadt?</h2>
          <ul className="grid2">
            {towns.map(({ slug, name, landName, shops, products, hallName, paper }) => (
              <li key={slug} className={`paper ${paper} stack rounded-cut p-6`}>
                <h3 className="text-h2"><a className="inline-flex items-center min-h-11" href={`/${slug}`}>{name}</a></h3>
                <p>{landName} · {shops} Geschäfte · {products} Produkte</p>
                <p className="small">Herausgeber: {hallName}</p>
                <p className="row"><ButtonLink kind="secondary" href={`/${slug}`}>Nach {name}</ButtonLink><a className="link" href={`/${slug}/geschaefte`}>Geschäfte</a><a className="link" href={`/${slug}/veranstaltungen`}>Veranstaltungen</a><a className="link" href={`/${slug}/produkte`}>Produkte</a></p>
              </li>
            ))}
          </ul>
          {towns.length === 0 && <p className="lead">Hier ist noch keine Stadt eingerichtet.</p>}
        </section>
      </div>
    </TownPage>
  );
}
