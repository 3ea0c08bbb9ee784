import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contactAddress } from "#app/domain/legal/contact.server.ts";
import { LegalText } from "#app/domain/legal/legal-text.tsx";
import { listTowns } from "#app/domain/towns/find-towns.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

export async function loader() {
  const towns = await listTowns();
  return { email: contactAddress(), halls: towns.map(({ id, name, hallName, hallStreet, plz }) => ({ id, words: `${hallName}, ${hallStreet}, ${plz} ${name}` })) };
}

export const meta: MetaFunction = () => [{ title: "Hilfe und Kontakt · Stadtkorb" }];

export default function Help() {
  const { email, halls } = useLoaderData<typeof loader>();
  return (
    <TownPage>
      <LegalText title="Hilfe und Kontakt" lead="Kurze Antworten auf das, was am häufigsten gefragt wird." parts={[
        { title: "Wo finde ich meine Bestellung?", text: [<>In der E-Mail, die Sie gleich nach dem Bestellen bekommen haben, ist ein Link zu Ihrer Bestellseite. Oder Sie <a href="/anmelden">melden sich an</a>, dann stehen alle unter „Konto“.</>] },
        { title: "Was ist der Unterschied zwischen Reservieren und Kaufen?", text: ["Eine Reservierung ist unverbindlich: Sie zahlen im Geschäft, wenn Sie abholen. Ein Kauf ist verbindlich: Sie zahlen online, und abgebucht wird erst, was das Geschäft zusagt."] },
        { title: "Das Geschäft antwortet nicht.", text: ["Jedes Geschäft hat eine Frist. Läuft sie ab, endet die Bestellung von selbst, und es wird nichts abgebucht. Das Stadtmarketing fragt dann dort nach."] },
        { title: "Ich schaffe es nicht zur Abholzeit.", text: ["Rufen Sie bitte das Geschäft an. Eine Reservierung können Sie auf der Bestellseite absagen."] },
        { title: "Ich möchte etwas zurückgeben.", text: [<>Einen Kauf können Sie bis 14 Tage nach dem Abholen <a href="/vertrag-widerrufen">widerrufen</a>. Stimmt etwas mit der Ware nicht, sprechen Sie bitte zuerst mit dem Geschäft.</>] },
        { title: "Eine Angabe stimmt nicht.", text: ["Öffnungszeiten und Bestand geben die Geschäfte an; daneben steht, wie frisch das ist. Unten auf jeder Geschäftsseite steht „Stimmt etwas nicht?“: ein Tipp, ohne Konto, und das Geschäft und das Stadtmarketing erfahren es."] },
        { title: "Ich habe ein Geschäft und einen Brief bekommen.", text: [<>Mit dem Code aus dem Brief <a href="/einladung">sehen Sie, was wir schon wissen</a>. Sie bestätigen es, berichtigen es oder lassen es entfernen. Ein Konto brauchen Sie dafür nicht.</>] },
        { title: "Mein Geschäft fehlt.", text: ["Schreiben Sie dem Stadtmarketing Ihrer Stadt. Ein Eintrag ist in fünf Minuten da und kostet nichts; Produkte einzutragen ist nicht nötig."] },
        { title: "So erreichen Sie uns", text: [<>E-Mail: <a href={`mailto:${email}`}>{email}</a></>, ...halls.map(({ id, words }) => <span key={id}>{words}</span>)] },
      ]} />
    </TownPage>
  );
}
