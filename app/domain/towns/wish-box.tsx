/** The question at the end of a town's page: what is missing here? A form that works by itself (GET, `wunsch`): the page it leads to asks for the rest. */
export function WishBox({ town, action, picture }: { town: string; action: string; picture: string }) {
  return (
    <div className="wish paper apricot">
      <form className="stack" action={action} method="get">
        <h2>Was fehlt Ihnen in {town}?</h2>
        <p className="lead">Sagen Sie es dem Stadtmarketing. Sie bekommen eine Antwort, meist in drei Tagen.</p>
        <div className="search">
          <label className="sr-only" htmlFor="wunsch">Ihr Wunsch</label>
          <input className="input" id="wunsch" name="wunsch" placeholder="Zum Beispiel ein Hofladen" maxLength={200} />
          <button className="btn" type="submit">Weiter</button>
        </div>
      </form>
      <img className="pic" src={picture} alt="" width="320" height="240" loading="lazy" />
    </div>
  );
}
