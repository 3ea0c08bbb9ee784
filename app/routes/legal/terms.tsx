import type { MetaFunction } from "@remix-run/node";
import { LegalText } from "#app/domain/legal/legal-text.tsx";
import { terms, TERMS_DATE } from "#app/domain/legal/terms.ts";
import { TownPage } from "#app/web/town-page.tsx";

export const meta: MetaFunction = () => [{ title: "Bedingungen für Bestellungen · Stadtkorb" }];

export default function Terms() {
  return (
    <TownPage>
      <LegalText title="Bedingungen für Bestellungen" lead={`Kurz und ohne Kleingedrucktes. Stand: ${TERMS_DATE}.`} parts={terms}>
        <p className="mt-4"><a className="link" href="/vertrag-widerrufen">Vertrag widerrufen</a></p>
      </LegalText>
    </TownPage>
  );
}
