import { StateBadge } from "#app/domain/opening-hours/signs/state-badge.tsx";
import { formatMoney } from "#app/values/money.ts";
import type { WidgetView } from "./widget-view.ts";

/** A shop's hours and its offer of the week for the shop's own website: a page of its own that is shown in a frame. Links open beside it. */
export function WidgetFrame({ view }: { view: WidgetView }) {
  const { name, url, state, known, days, special, offer, confirmed, origin, town } = view;
  return (
    <main aria-label={`Öffnungszeiten von ${name}`}>
      <h1><a href={url} target="_blank" rel="noopener">{name}</a></h1>
      <p><StateBadge state={state} /></p>
      {known ? <Week days={days} /> : <p>Die Öffnungszeiten sind nicht bekannt.{view.phone && ` Telefon: ${view.phone}`}</p>}
      {special.length > 0 && (
        <section aria-labelledby="tage">
          <h2 id="tage">Besondere Tage</h2>
          <ul>{special.map(({ day, text }) => <li key={day}><b>{day}</b> {text}</li>)}</ul>
        </section>
      )}
      {offer && <Offer offer={offer} />}
      <footer>
        {confirmed && <p>Zeiten bestätigt am {confirmed}.</p>}
        {origin && <p>Quelle: {origin.href ? <a href={origin.href} target="_blank" rel="noopener">{origin.text}</a> : origin.text}{origin.more && `, ${origin.more}`}</p>}
        <p><a className="more" href={url} target="_blank" rel="noopener">Mehr auf Stadtkorb {town}<span className="away"> (öffnet ein neues Fenster)</span></a></p>
      </footer>
    </main>
  );
}

function Week({ days }: { days: WidgetView["days"] }) {
  return (
    <table>
      <caption className="away">Öffnungszeiten der kommenden sieben Tage</caption>
      <tbody>{days.map(({ name, text, today }) => <tr key={name} className={today ? "today" : undefined}><th scope="row">{name}{today && <span className="away">, heute</span>}</th><td>{text}</td></tr>)}</tbody>
    </table>
  );
}

function Offer({ offer }: { offer: NonNullable<WidgetView["offer"]> }) {
  return (
    <section className="offer" aria-labelledby="angebot">
      <p className="small">Angebot der Woche, {offer.until}</p>
      <h2 id="angebot">{offer.title}</h2>
      {offer.text && <p className="lines">{offer.text}</p>}
      {offer.price && <p><b className="price">{formatMoney(offer.price)}</b> {offer.priceFor} <span className="small">Preis im Geschäft, inkl. MwSt., soweit sie anfällt</span></p>}
    </section>
  );
}
