import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contactAddress } from "#app/domain/legal/contact.server.ts";
import { LegalText } from "#app/domain/legal/legal-text.tsx";
import { listTowns } from "#app/domain/towns/find-towns.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

export async function loader() {
  const towns = await listTowns();
  return { email: contactAddress(), publishers: towns.map(({ id, name, hallName, hallStreet, plz }) => ({ id, name: hallName, address: `${hallStreet}, ${plz} ${name}` })) };
}

export const meta: MetaFunction = () => [{ title: "Impressum · Stadtkorb" }];

export default function Imprint() {
  const { email, publishers } = useLoaderData<typeof loader>();
  return (
    <TownPage>
      <LegalText title="Impressum" lead="Angaben nach § 5 DDG." parts={[
        { title: "Herausgeber", text: publishers.map(({ id, name, address }) => <span key={id}>{name}<br />{address}</span>) },
        { title: "Erreichbar", text: [<>E-Mail: <a href={`mailto:${email}`}>{email}</a></>, <>Dies ist zugleich die zentrale Kontaktstelle für Behörden und für Sie (Art. 11 und 12 der Verordnung (EU) 2022/2065). Sprachen: Deutsch und Englisch.</>] },
        { title: "Verantwortlich für den Inhalt", text: ["Für die Seiten einer Stadt ihr Herausgeber, für ein Geschäft und seine Angebote das Geschäft selbst. Sein Impressum ist auf seiner Seite verlinkt."] },
        { title: "Verbraucherschlichtung", text: ["Wir sind nicht verpflichtet und nicht bereit, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen (§ 36 VSBG)."] },
        { title: "Karten und Ortsdaten", text: [<>Orte, Adressen und Öffnungszeiten stammen zum Teil von © <a href="https://www.openstreetmap.org/copyright">OpenStreetMap-Mitwirkenden</a>, Open Database License. Herkunft und Stand stehen beim Geschäft.</>] },
      ]} />
    </TownPage>
  );
}
