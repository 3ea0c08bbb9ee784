import { ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { SectionHead } from "#app/ui/section-head.tsx";
import { CopyField } from "./copy-field.tsx";
import type { Gifts } from "./find-gifts.server.ts";

/** The poster for the door, and the code for whatever is printed. */
export function PosterSection({ gifts }: { gifts: Gifts }) {
  return (
    <section className="section pt-6" aria-labelledby="plakat">
      <SectionHead id="plakat" title="Für Tür und Tresen" />
      <div className="two">
        <div className="stack">
          <p>Ihr Name, Ihre Woche, die besonderen Tage und ein QR-Code zu Ihrer Seite, fertig zum Drucken. Ein weißer Rand bleibt frei, damit es auf jedem Drucker passt.</p>
          <p className="row">
            <ButtonLink kind="main" icon="printer" href={gifts.poster}>Plakat A4</ButtonLink>
            <ButtonLink icon="printer" href={`${gifts.poster}?format=a5`}>A5</ButtonLink>
            <ButtonLink icon="printer" href={`${gifts.poster}?format=a6`}>A6</ButtonLink>
          </p>
          <p className="small soft">Auf dem Plakat steht, von wann es ist. Ändern sich Ihre Zeiten, drucken Sie es neu; der QR-Code bleibt derselbe.</p>
        </div>
        <div className="card row items-start">
          <img src={gifts.qr} alt={`QR-Code zu ${gifts.page}`} width="148" height="148" className="rounded-cut" />
          <div className="stack min-w-0 flex-1">
            <p className="strong">Ihre Seite</p>
            <p className="break-all"><a href={gifts.page}>{gifts.page.replace(/^https?:\/\//, "")}</a></p>
            <TextLink icon="qr-code" href={gifts.qr} download="qr-code.svg">QR-Code als SVG laden</TextLink>
          </div>
        </div>
      </div>
    </section>
  );
}

/** Opening hours for the shop's own website. */
export function WidgetSection({ gifts }: { gifts: Gifts }) {
  return (
    <section className="section pt-0" aria-labelledby="website">
      <SectionHead id="website" title="Für Ihre Webseite" />
      <div className="two">
        <div className="stack">
          <p>Ihre Zeiten und Ihr Angebot der Woche, immer auf dem neuesten Stand. Diese zwei Zeilen kommen dorthin, wo der Kasten stehen soll:</p>
          <CopyField id="einbetten" label="Kasten mit Öffnungszeiten" rows={4} text={gifts.code.script} />
          <Fold title="Ihr Baukasten erlaubt keine Skripte?"><CopyField id="rahmen" label="Rahmen ohne Skript" hint="Die Höhe passt sich hier nicht von selbst an; 520 können Sie ändern." rows={5} text={gifts.code.frame} /></Fold>
          {gifts.jsonLd && <Fold title="Für Suchmaschinen (JSON-LD)"><CopyField id="json-ld" label="Angaben für Suchmaschinen" hint="Eine Momentaufnahme: Nach jeder Änderung kopieren Sie sie bitte neu. Auf Ihrer Seite hier steht sie immer frisch." rows={10} text={gifts.jsonLd} /></Fold>}
          <Fold title="Was dabei übertragen wird">
            <p>Der Kasten setzt keine Cookies und zählt niemanden. Wer Ihre Webseite öffnet, fragt bei uns nach Ihren Zeiten; dabei wird wie bei jedem Seitenaufruf die Internetadresse übertragen, und wir speichern sie nicht. Nennen Sie den Kasten bitte in Ihrer Datenschutzerklärung. Mit dem Zusatz <code>ansicht="hell"</code> oder <code>ansicht="dunkel"</code> legen Sie die Farben fest.</p>
          </Fold>
        </div>
        {gifts.published && <iframe src={gifts.widget} title="So sieht der Kasten aus" width="100%" height="520" loading="lazy" className="border-0 max-w-120" />}
      </div>
    </section>
  );
}

/** For the phones of customers. */
export function ContactSection({ gifts }: { gifts: Gifts }) {
  return (
    <section className="section pt-0" aria-labelledby="kunden">
      <SectionHead id="kunden" title="Für Ihre Kundinnen und Kunden" />
      <div className="grid2">
        <div className="stack">
          <h3>Fürs Adressbuch</h3>
          <p>Name, Anschrift, Telefon und Zeiten als Kontakt. Sie können die Datei auch an Ihre Mails hängen.</p>
          <p><ButtonLink icon="user-plus" href={gifts.card}>Kontakt laden</ButtonLink></p>
        </div>
        <div className="stack">
          <h3>Für den Kalender</h3>
          <p>Ihre besonderen Tage der nächsten 60 Tage. Wer die Adresse abonniert, bekommt jede Änderung.</p>
          <p><ButtonLink icon="calendar-plus" href={gifts.calendar}>Sonderzeiten laden</ButtonLink></p>
          <CopyField id="kalender" label="Adresse zum Abonnieren" rows={2} text={gifts.calendar} />
        </div>
      </div>
      <p className="mt-6">Ihre öffentlichen Angaben stehen auch in den <a href={gifts.openData}>offenen Daten der Stadt</a>, damit Karten und Apps sie übernehmen können.</p>
    </section>
  );
}
