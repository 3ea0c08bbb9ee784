type Missing = { id: string; name: string; tradeName: string; street: string | null };

/** Shops that an earlier list of the same source had and this one has not. Draws nothing where there are none. */
export function MissingShops({ shops }: { shops: Missing[] }) {
  if (shops.length === 0) return null;
  return (
    <section className="mt-11" aria-labelledby="fehlen">
      <h2 id="fehlen">Nicht mehr in der Quelle</h2>
      <p className="soft mt-1">Diese Geschäfte kamen aus derselben Quelle und stehen in dieser Liste nicht. Wir löschen nichts. Vielleicht sind sie umgezogen oder geschlossen.</p>
      <ul>{shops.map(({ id, name, tradeName, street }) => <li key={id} className="task"><div><a className="link strong" href={`/laden/${id}`}>{name}</a><p className="small soft">{[tradeName, street].filter(Boolean).join(", ")}</p></div></li>)}</ul>
    </section>
  );
}
