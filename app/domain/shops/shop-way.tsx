import { TextLink } from "#app/ui/button.tsx";
import { Keep } from "#app/ui/keep.tsx";

type Place = { street: string | null; plz: string | null; city: string | null; lat: number | null; lon: number | null; wayText: string | null; stepCm: number | null; doorWidthCm: number | null; wheelchair: string | null; hasWc: boolean | null; hasLoop: boolean | null; guideDogs: boolean | null };
export type WayView = { address: string | null; mapHref: string | null; way: string[]; access: string[]; onMap: boolean };

/** How to get there and in, as plain values; what nobody told is left out, never guessed. */
export function wayView({ shop, town }: { shop: Place; town: { name: string; plz: string } }): WayView {
  const wheelchair = { yes: "Mit dem Rollstuhl gut zugänglich", limited: "Mit dem Rollstuhl teilweise zugänglich", no: "Mit dem Rollstuhl nicht zugänglich" }[shop.wheelchair ?? ""];
  const door = shop.doorWidthCm === null ? "" : `, Türbreite ${shop.doorWidthCm} cm`;
  const step = shop.stepCm === null ? null : shop.stepCm === 0 ? `Eingang ohne Stufe${door}` : `Stufe am Eingang: ${shop.stepCm} cm${door}`;
  return {
    address: shop.street ? `${shop.street}, ${shop.plz ?? town.plz} ${shop.city ?? town.name}` : null,
    mapHref: shop.lat === null || shop.lon === null ? null : `https://www.openstreetmap.org/?mlat=${shop.lat}&mlon=${shop.lon}#map=18/${shop.lat}/${shop.lon}`,
    onMap: shop.lat !== null,
    way: (shop.wayText ?? "").split("\n").filter(Boolean),
    access: [step, wheelchair, shop.hasWc === true ? "Behindertengerechtes WC" : null, shop.hasLoop === true ? "Induktionsschleife" : null, shop.guideDogs === true ? "Assistenzhunde willkommen" : null].flatMap((text) => (text ? [text] : [])),
  };
}

export function ShopWay({ way }: { way: WayView }) {
  return (
    <section className="stack" aria-labelledby="weg">
      <h2 id="weg">So kommen Sie hin</h2>
      {way.address && <p className="strong">{way.address}</p>}
      {way.mapHref && <TextLink href={way.mapHref} arrow>In der Karte öffnen</TextLink>}
      {way.way.map((line) => <Keep key={line} icon={/bus|halt/i.test(line) ? "bus" : /park/i.test(line) ? "square-parking" : "footprints"}>{line}</Keep>)}
      {way.access.length > 0 ? way.access.map((line) => <Keep key={line} icon="accessibility">{line}</Keep>) : <Keep icon="accessibility" className="soft">Zum Zugang wissen wir noch nichts.</Keep>}
    </section>
  );
}
