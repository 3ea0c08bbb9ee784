import { LineTitle } from "#app/domain/baskets/line-title.tsx";
import { ModeLabel } from "#app/domain/baskets/mode-label.tsx";
import { Button, TextLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Slip, SlipCode, SlipLine, SlipLines, SlipStation, SlipSum, SlipTime, Tear } from "#app/ui/slip.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { formatMoney } from "#app/values/money.ts";
import type { OrderSlipView } from "./order-slip-view.ts";

/** What is owed or was taken for purchases, by the payment's state. */
const paid = { open: "Online zu zahlen", authorised: "Vorgemerkt", captured: "Bezahlt" };
type OrderSlipProps = { slip: OrderSlipView; paymentStatus: string | null; cancelAction: string };

/** One order on its shopper's page: when and where, code, history, lines, sum, and the ways out. */
export function OrderSlip({ slip, paymentStatus, cancelAction }: OrderSlipProps) {
  const { orderId, station, mode, shop, shopHref, time, until, address, mapHref, code, steps, lines, number, isOff, phone } = slip;
  return (
    <Slip labelledBy={`b-${orderId}`} id={`bestellung-${orderId}`}>
      <SlipStation aside={<ModeLabel mode={mode === "purchase" ? "buy" : "reserve"} />}>{station === null ? `Nummer ${number}` : `Station ${station}`}</SlipStation>
      <h2 id={`b-${orderId}`}><a className="text-ink no-underline hover:underline" href={shopHref}>{shop}</a></h2>
      {!isOff && <div className="mt-4"><SlipTime time={time}>{until}<br /><span className="small soft">{address}</span></SlipTime></div>}
      {code && <div className="mt-4.5"><SlipCode code={code} /></div>}
      <Tear />
      <Timeline steps={steps} label={`Verlauf bei ${shop}`} />
      <Tear />
      <SlipLines>{lines.map((line) => <SlipLine key={line.lineId} picture={line.picture ?? undefined} title={<LineTitle title={line.title} />} text={line.text} price={line.sum && <span className="price">{formatMoney(line.sum)}</span>} changed={isOff ? null : line.changed} />)}</SlipLines>
      <div className="mt-4"><Sums slip={slip} paymentStatus={paymentStatus} /></div>
      <p className="small soft mt-2">{station !== null && `Nummer ${number}`}</p>
      <p className="row gap-x-5 gap-y-0">
        {!isOff && mapHref && <TextLink icon="map-pin" href={mapHref}>In der Karte</TextLink>}
        {phone && <TextLink icon="phone" href={`tel:${phone.replace(/[^\d+]/g, "")}`}>Anrufen</TextLink>}
        {slip.mayWithdraw && <TextLink icon="undo-2" href={`/vertrag-widerrufen?nummer=${number}`}>Vertrag widerrufen</TextLink>}
      </p>
      {slip.mayCancel && <Cancel slip={slip} action={cancelAction} />}
    </Slip>
  );
}

function Sums({ slip: { mode, total, accepted, partly, isOff }, paymentStatus }: { slip: OrderSlipView; paymentStatus: string | null }) {
  const label = mode === "reservation" ? "Im Geschäft zahlen" : Object.entries(paid).find(([status]) => status === paymentStatus)?.[1] ?? "Summe";
  if (isOff) return <SlipSum label={mode === "purchase" ? "Wird nicht abgebucht" : "Nichts zu zahlen"} soft><s className="was">{formatMoney(total)}</s></SlipSum>;
  return (
    <>
      <SlipSum label={label}><span className="price">{formatMoney(accepted ?? total)}</span></SlipSum>
      {partly && <p className="small soft mt-1">Das Geschäft hat einen Teil da. Statt {formatMoney(total)} zahlen Sie nur das.{mode === "purchase" && " Der Rest wird freigegeben."}</p>}
    </>
  );
}

function Cancel({ slip: { orderId, mode, shop }, action }: { slip: OrderSlipView; action: string }) {
  const what = mode === "purchase" ? "Kauf absagen" : "Reservierung absagen";
  return (
    <Fold title={what} icon="x" className="mt-3">
      <p className="mb-3">{mode === "purchase" ? `Noch hat ${shop} nicht zugesagt. Es wird nichts abgebucht.` : `${shop} legt dann alles zurück ins Regal.`}</p>
      <form method="post" action={action}><input type="hidden" name="bestellung" value={orderId} /><Button kind="danger" wide>{what}</Button></form>
    </Fold>
  );
}
