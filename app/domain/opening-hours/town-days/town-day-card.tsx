import { Button, TextLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { TownDayView } from "./town-day-view.ts";

/** A day of the town with one tap for yes and one for no. */
export function TownDayCard({ townDay, here, more }: { townDay: TownDayView; here: string; /** with the way to own times */ more?: boolean }) {
  const { name, kind, when, times, answer } = townDay;
  return (
    <article className="card stack">
      <div><h3 className="text-h3">{name}</h3><p className="small soft">{name === kind ? when : `${kind} · ${when}`}</p></div>
      <p>{times}</p>
      {answer && <p className={`fresh ${answer.joins ? "ok" : "no"}`}><Icon name={answer.joins ? "circle-check" : "circle-x"} />{answer.joins ? `Sie sind dabei${answer.times ? `, ${answer.times}` : ""}` : "Sie sind nicht dabei"}</p>}
      <form method="post" action={here} className="row">
        {!answer?.joins && <Button name="dabei" value="ja" icon="check">Wir sind dabei<span className="sr-only">: {name}</span></Button>}
        {answer?.joins !== false && <Button name="dabei" value="nein">{answer ? "Doch nicht dabei" : "Nicht dabei"}<span className="sr-only">: {name}</span></Button>}
      </form>
      {more && <TextLink href={here} arrow>Mit eigenen Zeiten<span className="sr-only">: {name}</span></TextLink>}
    </article>
  );
}
