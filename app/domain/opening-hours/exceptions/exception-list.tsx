type Exceptions = { exceptions: Array<{ from: string; days: string; text: string; reason: string }>; /** /laden/baecker/oeffnungszeiten/ausnahmen */ here: string };

/** The coming exceptions, each with the way to take it back. */
export function ExceptionList({ exceptions, here }: Exceptions) {
  if (exceptions.length === 0) return <p className="soft">Keine Ausnahmen. Betriebsferien, Inventur oder „Heiligabend bis 13 Uhr“ tragen Sie hier ein.</p>;
  return (
    <ul className="special">
      {exceptions.map(({ from, days, text, reason }) => (
        <li key={from} className="paper straw"><b>{days}</b><span>{[text, reason].filter(Boolean).join(" · ")}<br /><a className="link small" href={`${here}/${from}`}>Ansehen oder löschen<span className="sr-only">: {days}</span></a></span></li>
      ))}
    </ul>
  );
}
