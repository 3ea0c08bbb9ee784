import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contactAddress } from "#app/domain/legal/contact.server.ts";
import { LegalText } from "#app/domain/legal/legal-text.tsx";
import { TownPage } from "#app/web/town-page.tsx";

export function loader() {
  return { email: contactAddress() };
}

export const meta: MetaFunction = () => [{ title: "Datenschutz · Stadtkorb" }];

export default function Privacy() {
  const { email } = useLoaderData<typeof loader>();
  return (
    <TownPage>
      <LegalText title="Datenschutz" lead="Wir wissen nur, was wir für Ihre Bestellung brauchen. Es gibt keine Werbung, keine Zählpixel und keine fremden Skripte." parts={[
        { title: "Beim Ansehen", text: [
          "Öffentliche Seiten sind für alle gleich und enthalten nichts über Sie. Unser Protokoll hält fest, welche Seite wann abgerufen wurde und ob es geklappt hat, ohne Ihre Internetadresse und ohne das, wonach Sie suchen.",
          "Gegen Missbrauch zählen wir Versuche, etwa beim Anmelden. Gespeichert wird dabei nur ein Prüfwert Ihrer Internetadresse oder E-Mail-Adresse, aus dem sie sich ohne unseren Schlüssel nicht errechnen lässt, und der Zähler verfällt nach spätestens einem Tag (Art. 6 Abs. 1 Buchst. f DSGVO).",
        ] },
        { title: "Cookies", text: [
          "Nur solche, ohne die es nicht geht (§ 25 Abs. 2 Nr. 2 TDDDG): „sitzung“ hält Sie 30 Tage angemeldet, Stadtmarketing und Betrieb 7 Tage. „korb-schluessel“ gehört zu Ihrem Korb, „korb“ ist die Zahl daran. „ansicht“ merkt sich Hell oder Dunkel, wenn Sie es wählen.",
        ] },
        { title: "Beim Bestellen", text: [
          "Wir speichern Ihren Namen, Ihre E-Mail-Adresse, auf Wunsch die Telefonnummer, und was Sie wo bestellt haben. Das Geschäft bekommt, was es für Ihre Bestellung braucht: Ihren Namen, Ihre Telefonnummer, falls Sie sie angeben, die Waren und die Abholzeit (Art. 6 Abs. 1 Buchst. b DSGVO).",
          "Rechnungsdaten müssen wir und das Geschäft bis zu zehn Jahre aufbewahren (§ 147 AO, Art. 6 Abs. 1 Buchst. c DSGVO).",
        ] },
        { title: "Beim Bezahlen", text: ["Ihre Kartendaten geben Sie beim Zahlungsdienst Stripe Payments Europe, Limited (Irland) ein. Wir sehen sie nie, nur ob bezahlt wurde. Im Probebetrieb steht an dieser Stelle ein Nachbau auf unserem eigenen Rechner, ohne echtes Geld."] },
        { title: "Beim Anmelden", text: ["Es gibt kein Passwort. Wir schicken Ihnen einen Link, der 15 Minuten gilt. Von Link und Sitzung liegt in unserer Datenbank nur ein Prüfwert. Richten Sie einen Passkey ein, speichern wir seinen öffentlichen Schlüssel und den Namen, den Sie ihm geben; Fingerabdruck und Gesicht verlassen Ihr Gerät nie."] },
        { title: "Wenn Sie etwas melden", text: ["„Stimmt etwas nicht?“ speichert, was Sie ankreuzen und schreiben, und nichts über Sie. Bitte nennen Sie dort keine Personen."] },
        { title: "Wenn Sie widerrufen", text: ["Ihre Erklärung mit Name, E-Mail-Adresse, Nummer und Zeitpunkt geben wir an das Geschäft weiter und bestätigen sie Ihnen (§ 356a BGB)."] },
        { title: "Wenn Ihr Geschäft hier steht", text: [
          "Damit die Stadt vollständig zu sehen ist, zeigen wir auch Geschäfte, die sich noch nicht angemeldet haben: Name, Branche, Anschrift, Öffnungszeiten und was sonst öffentlich bekannt ist, jeweils mit Quelle und Stand (Art. 6 Abs. 1 Buchst. e und f, Art. 14 DSGVO). Wer gemeint ist, bekommt einen Brief oder eine Mail, kann alles bestätigen, korrigieren oder entfernen lassen, ohne Konto und jederzeit.",
          <>Nach einer Entfernung bleiben nur der Name, die Lage und die Nummer in der Quelle, damit keine neue Liste das Profil zurückbringt. Der Code aus dem Brief gilt hier: <a href="/einladung">Code eintippen</a>.</>,
        ] },
        { title: "Ihre Rechte", text: [
          "Sie können Auskunft, Berichtigung, Löschung, Einschränkung und Ihre Daten zum Mitnehmen verlangen und der Verarbeitung widersprechen (Art. 15 bis 21 DSGVO). Sie können sich auch bei der Datenschutzaufsicht Ihres Bundeslandes beschweren (Art. 77 DSGVO).",
          <>Eine Nachricht genügt: <a href={`mailto:${email}`}>{email}</a>. Verantwortlich ist der Herausgeber aus dem <a href="/impressum">Impressum</a>.</>,
        ] },
      ]} />
    </TownPage>
  );
}
