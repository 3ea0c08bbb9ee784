import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findShopWindow } from "#app/domain/catalogue/find-shop-window.server.ts";
import { traderName } from "#app/domain/shops/trader-name.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

/** The Impressum of a shop's trader from structured fields (§ 5 DDG), two clicks from everywhere. */
export async function loader({ params }: LoaderFunctionArgs) {
  const town = await requireTown(params.stadt);
  const shop = await findShopWindow({ town, slug: params.geschaeft ?? "", at: now() });
  if (!shop?.trader) return notFound();
  const { responsible, street, plz, city, email, phone, vatId, registerEntry, smallBusiness } = shop.trader;
  return { town: townView(town), shop: { name: shop.name, href: `/${town.slug}/geschaefte/${shop.slug}` }, seller: traderName(shop.trader), responsible, street, place: `${plz} ${city}`, email, phone, vatId, registerEntry, smallBusiness };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Impressum von ${data?.shop.name ?? ""} · Stadtkorb` }];

export default function ShopImprint() {
  const { town, shop, seller, responsible, street, place, email, phone, vatId, registerEntry, smallBusiness } = useLoaderData<typeof loader>();
  const rows = [["Unternehmen", seller], ["Vertreten durch", responsible], ["Anschrift", `${street}, ${place}`], ["Telefon", phone], ["E-Mail", email], ["Register", registerEntry], ["Umsatzsteuer-ID", vatId], ["Umsatzsteuer", smallBusiness ? "Kleinunternehmen nach § 19 UStG" : null]].filter(([, value]) => value);
  return (
    <TownPage town={town}>
      <div className="wrap">
        <section className="section stack max-w-160 pt-4">
          <Breadcrumbs steps={[{ label: town.name, href: `/${town.slug}` }, { label: shop.name, href: shop.href }]} />
          <h1>Impressum</h1>
          <p className="lead">Angaben des Geschäfts {shop.name} nach § 5 DDG.</p>
          <dl className="facts">{rows.map(([name, value]) => <div key={name} className="contents"><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
          <p>Das Unternehmen nimmt nicht an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teil und ist dazu nicht verpflichtet (§ 36 VSBG).</p>
        </section>
      </div>
    </TownPage>
  );
}
