import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { nextMinute } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { SearchFilters } from "#app/domain/search/search-filters.tsx";
import { SearchHits } from "#app/domain/search/search-hits.tsx";
import { hitView, ownFilters } from "#app/domain/search/hit-view.ts";
import { searchTown } from "#app/domain/search/search-town.server.ts";
import { HITS_PER_PAGE, hrefOf, readTownQuery, sortWords } from "#app/domain/search/town-query.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Chip, Chips } from "#app/ui/chip.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SearchField } from "#app/ui/search-field.tsx";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  const query = readTownQuery(new URL(request.url).searchParams);
  const found = await searchTown({ town, query, at });
  if (!found.standIn) keepUntil(context, town, nextMinute(at).validUntil);
  return {
    town: townView(town), query, total: found.total, corrected: found.corrected, standIn: found.standIn,
    filters: ownFilters(found.facets), hits: found.hits.map((hit) => hitView(hit)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.query.text ? `${data.query.text} in ` : "Suchen in "}${data?.town.name ?? ""} · Stadtkorb` },
  { name: "robots", content: "noindex" },
];

export default function Search() {
  const { town, query, total, corrected, standIn, filters, hits } = useLoaderData<typeof loader>();
  const base = `/${town.slug}/suche`;
  const shown = corrected ?? query.text;
  return (
    <TownPage town={town}>
      <div className="wrap">
        <section className="section pt-3">
          <SearchField action={base} label={`Suchen in ${town.name}`} value={query.text} className="max-w-184" />
          <h1 className="mt-5 text-h2">{shown ? <>{total === 1 ? "1 Treffer" : `${total} Treffer`} für „{shown}“</> : "Was suchen Sie?"}</h1>
          {corrected && <p className="soft mt-2">Ihre Eingabe: „{query.text}“.</p>}
          {standIn && <Notice kind="info" className="mt-4">Die Suche läuft gerade eingeschränkt. Vielleicht fehlt hier ein Treffer.</Notice>}
          <Chips label="Schnell eingrenzen" className="mt-4">
            <Chip href={hrefOf(base, query, { openNow: !query.openNow })} current={query.openNow} tick={query.openNow}>Jetzt offen</Chip>
            <Chip href={hrefOf(base, query, { inStock: !query.inStock })} current={query.inStock} tick={query.inStock}>Vorrätig</Chip>
            <Chip href={hrefOf(base, query, { priceMax: query.priceMax === 5000 ? null : 5000 })} current={query.priceMax === 5000} tick={query.priceMax === 5000}>Bis 50 €</Chip>
          </Chips>
          <div className="two side-left mt-5">
            <SearchFilters base={base} query={query} filters={filters} />
            <div>
              <div className="row between border-b-2 border-ink pb-1">
                <span className="strong">{sortWords[query.sort]}</span>
                <a className="link" href={`/${town.slug}/so-sortieren-wir`}>So sortieren wir</a>
              </div>
              {hits.length > 0 ? <SearchHits hits={hits} /> : <NothingFound town={town.slug} text={query.text} filtered={hrefOf(base, query) !== hrefOf(base, { ...query, openNow: false, inStock: false, priceMax: null, category: null, trade: null, kind: null })} all={hrefOf(base, { ...query, openNow: false, inStock: false, priceMax: null, category: null, trade: null, kind: null })} />}
              <Pagination page={query.page} pages={Math.ceil(total / HITS_PER_PAGE)} hrefOf={(page) => hrefOf(base, query, { page })} />
            </div>
          </div>
        </section>
      </div>
    </TownPage>
  );
}

function NothingFound({ town, text, filtered, all }: { town: string; text: string; filtered: boolean; all: string }) {
  return (
    <div className="mt-6">
      <Empty title={text ? `Zu „${text.slice(0, 60)}“ haben wir hier nichts gefunden.` : "Dazu gibt es hier nichts."} text={filtered ? "Ohne Filter finden Sie vielleicht mehr." : "Viele Geschäfte haben mehr, als sie einzeln eintragen. Fragen Sie vor Ort nach."}>
        <ButtonLink href={filtered ? all : `/${town}/geschaefte`}>{filtered ? "Filter entfernen" : "Alle Geschäfte ansehen"}</ButtonLink>
      </Empty>
    </div>
  );
}
