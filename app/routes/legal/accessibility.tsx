import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contactAddress } from "#app/domain/legal/contact.server.ts";
import { LegalText } from "#app/domain/legal/legal-text.tsx";
import { TownPage } from "#app/web/town-page.tsx";

export function loader() {
  return { email: contactAddress() };
}

export const meta: MetaFunction = () => [{ title: "Barrierefreiheit · Stadtkorb" }];

export default function Accessibility() {
  const { email } = useLoaderData<typeof loader>();
  return (
    <TownPage>
      <LegalText title="Barrierefreiheit" lead="Alle sollen hier einkaufen können: mit Tastatur, mit Vorleseprogramm, stark vergrößert, ohne JavaScript." parts={[
        { title: "Was dafür getan ist", text: [
          "Maßstab ist EN 301 549 mit den Web Content Accessibility Guidelines 2.2, Stufe AA (Barrierefreiheitsstärkungsgesetz und Barrierefreie-Informationstechnik-Verordnung).",
          "Jede Seite lässt sich mit der Tastatur bedienen, zeigt, wo man gerade ist, und hat am Anfang einen Sprung zum Inhalt. Text und Hintergrund heben sich deutlich voneinander ab, hell wie dunkel. Eine Angabe steht nie nur in einer Farbe da. Fehler werden beim Feld und am Seitenanfang in Worten erklärt.",
          "Beim Bezahlen eilt nichts: Wenn eine Zahlung abläuft, bleibt der Korb erhalten.",
          "Bei den Geschäften steht, was sie über Stufen, Türbreiten und Hörschleifen angegeben haben. Fehlt eine Angabe, steht dort „unbekannt“.",
        ] },
        { title: "Was noch nicht so weit ist", text: [
          "Eine Prüfung durch eine unabhängige Stelle steht noch aus. Wir prüfen bisher selbst, automatisch bei jeder Änderung und von Hand.",
          "Es gibt noch keine Videos in Deutscher Gebärdensprache. Einen Überblick in Einfacher Sprache finden Sie auf der Seite Einfache Sprache.",
          "Bilder, die Geschäfte selbst hochladen, haben manchmal keine gute Beschreibung.",
        ] },
        { title: "Eine Hürde gefunden?", text: [<>Bitte schreiben Sie an <a href={`mailto:${email}`}>{email}</a>. Sagen Sie uns, auf welcher Seite es hakt. Sie bekommen innerhalb von zwei Wochen eine Antwort.</>] },
        { title: "Wenn wir nicht weiterhelfen", text: ["Für Angebote von Städten gibt es in jedem Bundesland eine Durchsetzungs- oder Schlichtungsstelle für Barrierefreiheit. Das Verfahren kostet nichts."] },
      ]}>
        <p className="mt-4"><a className="link" href="/einfache-sprache">Das Wichtigste in Einfacher Sprache</a></p>
      </LegalText>
    </TownPage>
  );
}
