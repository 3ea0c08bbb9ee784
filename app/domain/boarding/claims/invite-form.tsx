import type { InviteRow } from "#app/domain/boarding/claims/find-shops-to-invite.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/chip.tsx";
import { Check } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Table } from "#app/ui/table.tsx";

/** Letters that were written and not sent: print them, then say that they are on their way. */
export function LettersWaiting({ here, count, at }: { here: string; count: number; at: string }) {
  return (
    <section className="card mt-5" aria-labelledby="wartend">
      <h2 id="wartend">{count === 1 ? "Ein Brief wartet auf den Drucker" : `${count} Briefe warten auf den Drucker`}</h2>
      <p className="mt-1">Eine Seite je Geschäft, passend für Fensterumschläge DIN lang. Beim Drucken bitte „tatsächliche Größe“ wählen.</p>
      <form method="post" action={`${here}/versand`} className="row mt-3">
        <input type="hidden" name="bis" value={at} />
        <ButtonLink kind="main" icon="printer" href={`${here}/briefe.pdf`}>PDF öffnen</ButtonLink>
        <Button icon="check">Sind verschickt</Button>
      </form>
    </section>
  );
}

/** Shops to choose from, and by what way to write to them. */
export function InviteForm({ here, shops, total, townSlug }: { here: string; shops: InviteRow[]; total: number; townSlug: string }) {
  const rows = shops.map((shop) => ({
    key: shop.id,
    cells: [
      <span key="name"><label className="check" htmlFor={`g-${shop.id}`}><input type="checkbox" id={`g-${shop.id}`} name="geschaeft" value={shop.id} /> <b>{shop.name}</b></label><span className="small soft block font-normal">{[shop.trade, shop.address ?? "ohne Straße"].join(" · ")}</span></span>,
      <span key="profile" className="row gap-2">{shop.draft ? <Tag>Entwurf</Tag> : <a className="link" href={`/${townSlug}/geschaefte/${shop.slug}`}>sichtbar<span className="sr-only">: {shop.name}</span></a>}{!shop.draft && !shop.confirmed && <span className="small soft">nicht bestätigt</span>}</span>,
      shop.hasMail ? <span key="mail" className="fresh ok"><Icon name="mail" />bekannt</span> : <span key="mail" className="soft">–</span>,
      shop.claim ? <span key="state"><b>{shop.claim.words}</b><br /><span className="small soft">{shop.claim.channel}, {shop.claim.on}</span>{shop.claim.state === "ready" && <><br /><a className="link small" href={`${here}/briefe.pdf?brief=${shop.claim.id}`}>PDF<span className="sr-only"> für {shop.name}</span></a></>}</span> : <span key="state" className="soft">noch nichts</span>,
    ],
  }));
  return (
    <form method="post" action={here}>
      <p className="small soft mb-2">{total} {total === 1 ? "Geschäft" : "Geschäfte"}</p>
      {shops.map(({ id }) => <input key={id} type="hidden" name="seite" value={id} />)}
      <Check name="alle" value="ja" label={`Alle ${shops.length} auf dieser Seite`} />
      <Table caption="Geschäfte ohne eigenen Zugang" columns={[{ label: "Geschäft" }, { label: "Profil" }, { label: "Mailadresse" }, { label: "Einladung" }]} rows={rows} />
      <div className="row mt-5">
        <Button kind="main" icon="printer" name="weg" value="letter">Briefe schreiben</Button>
        <Button icon="mail" name="weg" value="mail">Mails schicken</Button>
      </div>
      <p className="small soft mt-2">Ein neuer Brief beendet den alten. Mails gehen nur an Geschäfte mit bekannter Adresse.</p>
    </form>
  );
}
