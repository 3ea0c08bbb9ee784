import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findCategories, findGoods } from "#app/domain/catalogue/find-goods.server.ts";
import { Goods, ProductCard } from "#app/domain/catalogue/product-card.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Chip, Chips } from "#app/ui/chip.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { nextMinute } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

const PER_PAGE = 24;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const at = now();
  const search = new URL(request.url).searchParams;
  const town = await requireTown(params.stadt, context);
  const categories = await findCategories(town);
  const wanted = search.get("kategorie");
  const category = wanted ? categories.find(({ id }) => id === wanted) ?? notFound() : null;
  const count = category?.count ?? categories.filter(({ parentId }) => parentId === null).reduce((sum, one) => sum + one.count, 0);
  const pages = Math.max(1, Math.ceil(count / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(search.get("seite")) || 1)));
  const goods = await findGoods({ town, at, categoryIds: category?.ids ?? null, offset: (page - 1) * PER_PAGE, limit: PER_PAGE });
  keepUntil(context, town, nextMinute(at).validUntil);
  const parent = categories.find(({ id }) => id === category?.parentId) ?? null;
  const shown = (list: typeof categories) => list.map(({ id, name, count: inIt }) => ({ id, name, count: inIt }));
  const below = categories.filter(({ parentId }) => parentId === (category?.id ?? null));
  return {
    town: townView(town), goods, count, page, pages,
    category: category && { id: category.id, name: category.name }, parent: parent && { id: parent.id, name: parent.name },
    choices: shown(below.length > 0 ? below : categories.filter(({ parentId }) => parentId === category?.parentId)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.category?.name ?? "Produkte"} in ${data?.town.name ?? ""} · Stadtkorb` }];

export default function Products() {
  const { town, goods, count, page, pages, category, parent, choices } = useLoaderData<typeof loader>();
  const base = `/${town.slug}/produkte`;
  const hrefOf = (seite: number) => `${base}?${new URLSearchParams([...(category ? [["kategorie", category.id]] : []), ...(seite > 1 ? [["seite", String(seite)]] : [])])}`;
  return (
    <TownPage town={town}>
      <div className="wrap">
        <section className="section pt-4">
          <Breadcrumbs steps={[{ label: town.name, href: `/${town.slug}` }, { label: "Produkte", href: base }, ...(parent ? [{ label: parent.name, href: `${base}?kategorie=${parent.id}` }] : [])]} />
          <h1>{category?.name ?? "Produkte"} in {town.name}</h1>
          <p className="soft mt-2">{count === 1 ? "1 Produkt" : `${count} Produkte`} zum Reservieren oder Kaufen, abgeholt wird im Geschäft.</p>
          <Chips label="Kategorien" className="mt-4">
            {choices.map(({ id, name, count: inIt }) => <Chip key={id} href={`${base}?kategorie=${id}`} current={category?.id === id}>{name} ({inIt})</Chip>)}
          </Chips>
          <div className="mt-6"><Goods>{goods.map(({ id, ...good }) => <ProductCard key={id} {...good} level={2} />)}</Goods></div>
          <Pagination page={page} pages={pages} hrefOf={hrefOf} />
        </section>
      </div>
    </TownPage>
  );
}
