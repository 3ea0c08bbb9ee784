import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rankingWords } from "#app/domain/search/ranking-words.ts";
import { now } from "#app/clock.server.ts";
import { after, hours } from "#app/values/time.ts";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

/** "So sortieren wir" (§ 5b (2) UWG, P2B Art. 5, DSA Art. 27): made from the very file that sorts. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const town = await requireTown(params.stadt, context);
  keepUntil(context, town, after(now(), hours(1)));
  return { town: townView(town), ...rankingWords() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `So sortieren wir · ${data?.town.name ?? ""} · Stadtkorb` }];

export default function Ranking() {
  const { town, rules, attributes, tieBreaks, principles } = useLoaderData<typeof loader>();
  const groups = [
    { id: "regeln", title: "Diese Regeln gelten, in dieser Reihenfolge", text: "Eine spätere Regel entscheidet nur, was die früheren gleich gelassen haben.", list: rules },
    { id: "stellen", title: "Wo ein Wort gefunden wird", text: "Je weiter oben in dieser Liste, desto mehr zählt die Fundstelle.", list: attributes },
    { id: "gleich", title: "Wenn zwei Treffer gleichauf liegen", text: null, list: tieBreaks },
  ];
  return (
    <TownPage town={town}>
      <div className="wrap">
        <section className="section stack max-w-176 pt-6">
          <h1>So sortieren wir</h1>
          <ul className="ml-5 list-disc">{principles.map((text) => <li key={text} className="lead">{text}</li>)}</ul>
        </section>
        {groups.map(({ id, title, text, list }) => (
          <section key={id} className="section max-w-176 pt-0" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {text && <p className="soft mt-2">{text}</p>}
            <ol className="stack mt-4 ml-5 list-decimal">{list.map(({ name, label, explanation }) => <li key={name}><b>{label}.</b> {explanation}</li>)}</ol>
          </section>
        ))}
        <section className="section max-w-176 pt-0" aria-labelledby="listen">
          <h2 id="listen">Listen ohne Suche</h2>
          <p className="mt-3">Geschäfte stehen nach ihrer Entfernung vom Markt, Produkte nach dem Alphabet, Veranstaltungen nach ihrem Beginn.</p>
        </section>
      </div>
    </TownPage>
  );
}
