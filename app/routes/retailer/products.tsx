import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findShopProducts } from "#app/domain/catalogue/find-shop-products.server.ts";
import { QuickProduct } from "#app/domain/catalogue/quick-product.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SearchField } from "#app/ui/search-field.tsx";
import { tidyText } from "#app/web/tidy-text.ts";
import { enterShop } from "./enter-shop.server.ts";
import { quickRow } from "./quick-row.server.ts";
import { ShopPage } from "./shop-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base, frame } = await enterShop(request, params);
  const asked = new URL(request.url).searchParams;
  const query = tidyText((asked.get("q") ?? "").slice(0, 100));
  const number = Number(asked.get("seite") ?? 1);
  const { rows, total, page, pages } = await findShopProducts({ shop, query, page: Number.isSafeInteger(number) ? number : 1, at: now() });
  const here = addressOf({ base, query, page });
  return { frame, query, total, page, pages, products: rows.map((row) => quickRow({ row, base, next: here, saved: asked.get("gespeichert") === row.id })) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Produkte · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Products() {
  const { frame, query, total, page, pages, products } = useLoaderData<typeof loader>();
  const { base } = frame;
  return (
    <ShopPage frame={frame}>
      <h1>Produkte</h1>
      <p className="soft mt-3">{query ? `${total} gefunden für „${query}“` : `${total} ${total === 1 ? "Produkt" : "Produkte"}, jede Ausführung mit eigenem Preis und Vorrat`}</p>
      <div className="mt-4 max-w-160"><SearchField action={`${base}/produkte`} label="In Ihren Produkten suchen" value={query} placeholder="Name oder Strichcode" hero={false} /></div>
      {products.length === 0 && (query
        ? <Empty title="Dazu haben wir nichts gefunden" text="Vielleicht hilft ein kürzeres Wort."><ButtonLink href={`${base}/produkte`}>Alle Produkte zeigen</ButtonLink></Empty>
        : <Empty title="Noch keine Produkte" text="Ihr Profil wirkt auch ohne: Öffnungszeiten und Sortiment findet man in der Suche."><ButtonLink href={base}>Zurück zu heute</ButtonLink></Empty>)}
      <ul className="mt-4 desk:columns-2 desk:gap-14">{products.map((product) => <QuickProduct key={product.id} {...product} />)}</ul>
      <Pagination page={page} pages={pages} hrefOf={(number) => addressOf({ base, query, page: number })} />
    </ShopPage>
  );
}

function addressOf({ base, query, page }: { base: string; query: string; page: number }): string {
  const asked = new URLSearchParams({ ...(query && { q: query }), ...(page > 1 && { seite: String(page) }) }).toString();
  return `${base}/produkte${asked && "?"}${asked}`;
}
