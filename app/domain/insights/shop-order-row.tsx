import { ModeLabel } from "#app/domain/baskets/mode-label.tsx";
import { AcceptForm, DeclineForm, HandOverForm, NoShowForm, ReadyForm } from "#app/domain/insights/order-forms.tsx";
import type { ShopOrderView } from "#app/domain/insights/shop-order-view.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Chip, Tag } from "#app/ui/chip.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Slip, SlipTime } from "#app/ui/slip.tsx";

/** An order that waits for the shop's answer, as a slip with its one big button. `next` is where the answer leads back to. */
export function NewOrder({ order, next }: { order: ShopOrderView; next: string }) {
  return (
    <Slip labelledBy={`neu-${order.id}`} className="mb-6">
      <div className="station"><h3 id={`neu-${order.id}`}>Neu: <span className="whitespace-nowrap">{order.number}</span></h3><ModeLabel mode={order.mode} /></div>
      {order.answerBy && <Keep icon="hourglass" className={order.answerBy.late ? "strong text-danger" : "strong"}>{order.answerBy.text}</Keep>}
      <div className="mt-4"><SlipTime time={order.time}>{order.name}<br />holt {order.day} ab</SlipTime></div>
      <OrderLines order={order} />
      <div className="answers mt-4">
        <AcceptForm order={order} next={next} />
        {order.lines.some((line) => line.quantity > 1 || order.lines.length > 1) && <ButtonLink href={`${order.href}#teil`}>Nur einen Teil</ButtonLink>}
        <Fold title="Ablehnen"><DeclineForm order={order} next={next} /></Fold>
      </div>
    </Slip>
  );
}

/** An order of the day by its pick-up time, with what can be done next. */
export function DayOrder({ order, next }: { order: ShopOrderView; next: string }) {
  const can = (move: (typeof order.allowed)[number]) => order.allowed.includes(move);
  return (
    <article className="order" aria-label={`${order.time} Uhr, ${order.name}`}>
      <div className="row between"><span className="row"><span className="at">{order.time}</span><ModeLabel mode={order.mode} /></span><Tag>{order.statusWord}</Tag></div>
      <p><b className="font-display text-h3">{order.name}</b> <a className="small" href={order.href}>{order.number}</a></p>
      <OrderLines order={order} />
      {(can("ready") || can("collected") || can("not-collected")) && (
        <div className="row items-end">
          {can("ready") && <ReadyForm order={order} next={next} />}
          {can("collected") && <HandOverForm order={order} next={next} />}
          {can("not-collected") && <NoShowForm order={order} next={next} />}
        </div>
      )}
    </article>
  );
}

function OrderLines({ order }: { order: ShopOrderView }) {
  return (
    <>
      <ul className="mt-2">{order.lines.map((line) => <li key={line.id} className="flex justify-between gap-4"><span>{line.text}</span><span className="num">{line.price}</span></li>)}</ul>
      {order.lines.length > 1 && <p className="flex justify-between gap-4 strong"><span>Zusammen</span><span className="num">{order.total}</span></p>}
    </>
  );
}

/** The days around today, to look at their pick-ups. */
export function DayChips({ days }: { days: Array<{ label: string; href: string; current: boolean }> }) {
  return <nav className="chips my-4" aria-label="Tag der Abholung">{days.map((day) => <Chip key={day.href} href={day.href} current={day.current}>{day.label}</Chip>)}</nav>;
}
