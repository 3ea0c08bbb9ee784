import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findShopActs } from "#app/domain/insights/find-acts.server.ts";
import { Empty } from "#app/ui/empty.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Table } from "#app/ui/table.tsx";
import { enterShop } from "./enter-shop.server.ts";
import { ShopPage } from "./shop-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, frame } = await enterShop(request, params);
  const number = Number(new URL(request.url).searchParams.get("seite") ?? 1);
  return { frame, ...await findShopActs({ shop, page: Number.isSafeInteger(number) ? number : 1, at: now() }) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Protokoll · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Log() {
  const { frame, acts, page, pages } = useLoaderData<typeof loader>();
  return (
    <ShopPage frame={frame}>
      <h1>Protokoll</h1>
      <p className="soft mt-1">Wer hier etwas geändert hat. Es lässt sich nicht löschen.</p>
      {acts.length === 0
        ? <Empty title="Noch nichts" text="Sobald jemand einen Preis, den Vorrat oder eine Zeit ändert, steht es hier." />
        : <div className="mt-5"><Table caption="Änderungen, neueste zuerst" columns={[{ label: "Was" }, { label: "Wer" }, { label: "Wann" }]} rows={acts.map(({ id, sentence, who, when }) => ({ key: id, cells: [sentence, who, when] }))} /></div>}
      <Pagination page={page} pages={pages} hrefOf={(number) => `${frame.base}/protokoll?seite=${number}`} />
    </ShopPage>
  );
}
