import { Keep } from "#app/ui/keep.tsx";

type Place = { street: string | null; plz: string | null; city: string | null; lat: number | null; lon: number | null; wayText: string | null };
export type WayView = { address: string | null; mapHref: string | null; way: string[]; onMap: boolean };

/** How to get there, as plain values; what nobody told is left out, never guessed. */
export function wayView({ shop, town }: { shop: Place; town: { name: string; plz: string } }): WayView {
  return {
    address: shop.street ? `${shop.street}, ${shop.plz ?? town.plz} ${shop.city ?? town.name}` : null,
    mapHref: shop.lat === null || shop.lon === null ? null : `https://www.openstreetmap.org/?mlat=${shop.lat}&mlon=${shop.lon}#map=18/${shop.lat}/${shop.lon}`,
    onMap: shop.lat !== null,
    way: (shop.wayText ?? "").split("\n").filter(Boolean),
  };
}

export function ShopWay({ way }: { way: WayView }) {
  return (
    <section className="stack" aria-labelledby="weg">
      <h2 id="weg">So kommen Sie hin</h2>
      {way.address ? <p className="strong">{way.address}</p> : <p className="soft">Die Adresse kennen wir noch nicht.</p>}
      {way.way.map((line) => <Keep key={line} icon={/bus|halt/i.test(line) ? "bus" : /park/i.test(line) ? "square-parking" : "footprints"}>{line}</Keep>)}
    </section>
  );
}
