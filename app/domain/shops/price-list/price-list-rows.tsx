import { ServicePrice, type ServiceView } from "#app/domain/shops/price-list.tsx";
import { ButtonLink, TextButton } from "#app/ui/button.tsx";

/** A shop's services in its office: each with the way to change it and its two steps. `href` is the address of the list. */
export function PriceListRows({ rows, href }: { rows: ServiceView[]; href: string }) {
  return (
    <ol className="max-w-176">
      {rows.map((row, index) => (
        <li key={row.id} id={row.id} className="border-b border-line py-3 grid gap-1 scroll-mt-6">
          <div className="row between items-start"><div className="min-w-0 wrap-anywhere"><b>{row.name}</b>{row.text && <p className="small soft">{row.text}</p>}</div><ServicePrice {...row} /></div>
          <div className="row gap-x-5">
            <ButtonLink icon="pencil" href={`${href}/${row.id}`}>Ändern<span className="sr-only">: {row.name}</span></ButtonLink>
            {index > 0 && <Step row={row} href={href} to="hoch" label="nach oben" />}
            {index < rows.length - 1 && <Step row={row} href={href} to="runter" label="nach unten" />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Step({ row, href, to, label }: { row: ServiceView; href: string; to: "hoch" | "runter"; label: string }) {
  return <form method="post" action={`${href}/${row.id}/platz`}><input type="hidden" name="richtung" value={to} /><TextButton><span className="sr-only">{row.name} </span>{label}</TextButton></form>;
}
