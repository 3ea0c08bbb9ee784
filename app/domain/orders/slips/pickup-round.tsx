import { ButtonLink } from "#app/ui/button.tsx";
import type { PickupRoundView } from "./pickup-round-view.ts";
import type { Dot } from "./round-sketch.ts";

/** The round: a sketch of the stops, true to scale, and the stops with time, address and distance. */
export function PickupRound({ round: { lead, stops, sketch, isOneDay }, calendar, fresh }: { round: PickupRoundView; calendar: string; fresh: string }) {
  return (
    <section className="py-7" aria-labelledby="runde">
      <h1 id="runde">{stops.length > 1 ? "Ihre Abholrunde" : stops.length === 1 ? "Ihre Abholung" : "Ihre Bestellung"}</h1>
      {stops.length > 0 && <p className="lead mt-1.5">{lead}</p>}
      <div className={sketch ? "round" : "mt-5"}>
        {sketch && <Sketch sketch={sketch} stops={stops} way={isOneDay} />}
        <div>
          <ol className="stops">
            {stops.map(({ orderId, when, shop, text, mapHref }, index) => (
              <li key={orderId}><i>{index + 1}</i><span><b>{when}, {shop}</b><br /><span className="small soft">{text}{mapHref && <> · <a className="inline-flex items-center min-h-11" href={mapHref} aria-label={`${shop} in der Karte`}>Karte</a></>}</span></span></li>
            ))}
          </ol>
          <p className="row mt-4">
            {stops.length > 0 && <ButtonLink icon="calendar-plus" href={calendar}>In den Kalender</ButtonLink>}
            <ButtonLink icon="history" href={fresh}>Aktualisieren</ButtonLink>
          </p>
        </div>
      </div>
    </section>
  );
}

function Sketch({ sketch, stops, way }: { sketch: Dot[]; stops: PickupRoundView["stops"]; way: boolean }) {
  const [centre, ...pins] = sketch;
  const above = pins.every(({ x, y }) => Math.abs(x - centre.x) > 70 || y > centre.y);
  return (
    <svg className="map" viewBox="0 0 480 250" role="img" aria-label={`Wegskizze: von der Stadtmitte zu ${stops.map(({ shop }) => shop).join(", dann zu ")}`}>
      <path className="land" d="M0 0h480v250H0z" />
      {way && <path className="way" d={`M${sketch.map(({ x, y }) => `${x} ${y}`).join("L")}`} />}
      <circle className="here" cx={centre.x} cy={centre.y} r="10" />
      <text x={Math.min(430, Math.max(50, centre.x))} y={above ? centre.y - 18 : centre.y + 30} textAnchor="middle">Stadtmitte</text>
      {pins.map(({ x, y }, index) => (
        <g key={stops[index]?.orderId}><circle className="pin" cx={x} cy={y} r="22" /><text className="onpin" x={x} y={y + 7} fontSize="20" textAnchor="middle">{index + 1}</text></g>
      ))}
    </svg>
  );
}
