import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { nextFlip } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { findShopAddresses } from "#app/domain/shops/find-shop-addresses.server.ts";
import { tilesAddress } from "#app/domain/towns/map/find-tiles.server.ts";
import { TownMap } from "#app/domain/towns/map/town-map.tsx";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  const { houses, fromOsm } = await findShopAddresses(town);
  keepUntil(context, town, nextFlip([], at));
  return { town: townView(town), centre: { lat: town.lat, lon: town.lon }, houses, fromOsm, tiles: tilesAddress() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Karte von ${data?.town.name ?? ""} · Stadtkorb` }, { name: "description", content: `Alle Geschäfte in ${data?.town.name ?? "der Stadt"} mit Adresse, nach Branche und auf der Karte.` },
];

export default function TownMapPage() {
  const { town, centre, houses, fromOsm, tiles } = useLoaderData<typeof loader>();
  const base = `/${town.slug}/geschaefte`;
  return (
    <TownPage town={town}>
      <div className="wrap">
        <section className="section pt-6 pb-6">
          <h1>Karte von {town.name}</h1>
          <p className="lead mt-3">Alle Geschäfte mit ihrer Adresse, nach Branche geordnet.</p>
          <TownMap town={town} centre={centre} tiles={tiles} />
        </section>
        {houses.map((house) => (
          <section key={house.slug} className="pb-9" aria-labelledby={house.slug}>
            <h2 id={house.slug} className="mb-4">{house.name}</h2>
            <div className="gap-x-11 tablet:columns-2 desk:columns-3">
              {house.trades.map(({ trade, shops }) => (
                <div key={trade} className="mb-5">
                  <h3 className="text-h3 mb-1 break-after-avoid">{trade}</h3>
                  <ul>{shops.map(({ slug, name, street, onMap }) => <li key={slug} className="break-inside-avoid"><a className="block min-h-11 py-1 no-underline" href={`${base}/${slug}`}><span className="underline">{name}</span><span className="block small soft">{street ?? "Adresse unbekannt"}{!onMap && ", nicht auf der Karte"}</span></a></li>)}</ul>
                </div>
              ))}
            </div>
          </section>
        ))}
        {fromOsm && <p className="small soft pb-9">Lage und einige Angaben: <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>, ODbL 1.0.</p>}
      </div>
    </TownPage>
  );
}
