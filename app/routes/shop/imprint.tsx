import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findShopImprint } from "#app/domain/shops/profile/find-shop-imprint.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

/** The Impressum of a shop's trader from structured fields (§ 5 DDG), two clicks from everywhere. */
export async function loader({ params }: LoaderFunctionArgs) {
  const town = await requireTown(params.stadt);
  return { town: townView(town), imprint: await findShopImprint({ town, slug: params.geschaeft ?? "" }) ?? notFound() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Impressum von ${data?.imprint.name ?? ""} · Stadtkorb` }];

export default function ShopImprint() {
  const { town, imprint } = useLoaderData<typeof loader>();
  return (
    <TownPage town={town}>
      <div className="wrap">
        <section className="section stack max-w-160 pt-4">
          <Breadcrumbs steps={[{ label: town.name, href: `/${town.slug}` }, { label: imprint.name, href: imprint.href }]} />
          <h1>Impressum</h1>
          <p className="lead">Angaben des Geschäfts {imprint.name} nach § 5 DDG.</p>
          <dl className="facts">{imprint.lines.map(({ name, text }) => <div key={name} className="contents"><dt>{name}</dt><dd className="wrap-anywhere whitespace-pre-line">{text}</dd></div>)}</dl>
          <p>Ob es an Verfahren vor einer Verbraucherschlichtungsstelle teilnimmt (§ 36 VSBG), hat das Unternehmen hier nicht angegeben.</p>
        </section>
      </div>
    </TownPage>
  );
}
