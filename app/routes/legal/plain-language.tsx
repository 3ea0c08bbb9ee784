import type { MetaFunction } from "@remix-run/node";
import { LegalText } from "#app/domain/legal/legal-text.tsx";
import { TownPage } from "#app/web/town-page.tsx";

export const meta: MetaFunction = () => [{ title: "Einfache Sprache · Stadtkorb" }];

/** What the product is, in Einfache Sprache (DIN SPEC 33429): short sentences, one thought each, no foreign words. */
export default function PlainLanguage() {
  return (
    <TownPage>
      <LegalText title="Stadtkorb in Einfacher Sprache" lead="Auf dieser Seite erklären wir Stadtkorb mit einfachen Wörtern." parts={[
        { title: "Was ist Stadtkorb?", text: ["Stadtkorb ist eine Internet-Seite für Ihre Stadt.", "Sie sehen hier, welche Geschäfte es gibt.", "Sie sehen, welche Geschäfte jetzt offen sind.", "Sie können nach einer Sache suchen. Zum Beispiel nach einem Schloss für das Fahrrad."] },
        { title: "Wie finde ich etwas?", text: ["Oben auf der Seite ist ein Feld.", "Schreiben Sie hinein, was Sie suchen.", "Drücken Sie dann auf „Suchen“.", "Sie sehen die Geschäfte, die das haben.", "Steht dort „unbekannt“? Dann wissen wir es nicht genau. Fragen Sie bitte das Geschäft."] },
        { title: "Was ist der Korb?", text: ["Gefällt Ihnen etwas? Dann legen Sie es in den Korb.", "Im Korb können Sachen aus vielen Geschäften liegen.", "Der Korb kostet nichts."] },
        { title: "Reservieren", text: ["Reservieren heißt: Das Geschäft legt die Sache für Sie zurück.", "Sie zahlen noch nichts.", "Sie holen die Sache im Geschäft ab und zahlen dort.", "Sie müssen die Sache nicht kaufen."] },
        { title: "Kaufen", text: ["Sie können auch im Internet kaufen.", "Dann zahlen Sie mit einer Karte.", "Wir buchen erst Geld ab, wenn das Geschäft Ja sagt.", "Sie holen die Sache im Geschäft ab."] },
        { title: "Abholen", text: ["Sie wählen selbst eine Zeit.", "Sie bekommen eine E-Mail. Darin steht ein Code. Das ist ein kurzes Kennwort.", "Nennen Sie den Code im Geschäft."] },
        { title: "Zurückgeben", text: ["Haben Sie im Internet gekauft? Dann können Sie es sich noch anders überlegen. Dafür haben Sie nach dem Abholen 14 Tage Zeit.", "Manche Sachen kann man nicht zurückgeben. Zum Beispiel frisches Brot.", <>Hier können Sie zurückgeben: <a href="/vertrag-widerrufen">Vertrag widerrufen</a>.</>] },
        { title: "Haben Sie Fragen?", text: [<>Auf der Seite <a href="/hilfe">Hilfe</a> steht, wer Ihnen hilft.</>] },
      ]} />
    </TownPage>
  );
}
