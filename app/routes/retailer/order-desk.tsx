import { useActionData, useLoaderData } from "@remix-run/react";
import { ModeLabel } from "#app/domain/baskets/mode-label.tsx";
import { AcceptForm, DeclineForm, HandOverForm, NoShowForm, PartForm, ReadyForm } from "#app/domain/insights/order-forms.tsx";
import type { ShopOrderView } from "#app/domain/insights/shop-order-view.ts";
import { TextLink } from "#app/ui/button.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Slip, SlipSum, SlipTime } from "#app/ui/slip.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import type { answerForShop, loadOrder } from "./answer-for-shop.server.ts";
import { ShopPage } from "./shop-page.tsx";

/** One order with its lines, what can be done, and its history; after a refusal with the sentence at its field. */
export function OrderDesk() {
  const { frame, order } = useLoaderData<typeof loadOrder>();
  const refused = useActionData<typeof answerForShop>();
  const errors: Record<string, string> | undefined = refused?.errors;
  const state = { errors, typed: refused?.typed };
  const sentence = errors && (errors.form ?? errors.mengen);
  return (
    <ShopPage frame={frame}>
      <TextLink href={frame.base} icon="arrow-left">Zurück zu heute</TextLink>
      <div className="row mt-2"><h1>Bestellung {order.number}</h1><ModeLabel mode={order.mode} /></div>
      {sentence && <Notice kind="bad" live className="mt-4">{sentence}</Notice>}
      <div className="two mt-6">
        <div>
          <Slip label={`Bestellung ${order.number}`}>
            <SlipTime time={order.time}>{order.name}<br />holt {order.day} bis {order.until} Uhr ab</SlipTime>
            {order.phone && <Keep icon="phone" className="mt-3"><a href={`tel:${order.phone.replace(/[^+\d]/g, "")}`}>{order.phone}</a></Keep>}
            {order.answerBy && <Keep icon="hourglass" className="strong mt-3">{order.answerBy.text}</Keep>}
            <ul className="mt-4">{order.lines.map((line) => <li key={line.id} className="flex justify-between gap-4"><span>{line.text}{line.accepted !== null && line.accepted < line.quantity && <span className="small soft"> (bestellt: {line.quantity})</span>}</span><span className="num">{line.price}</span></li>)}</ul>
            <SlipSum label="Zusammen"><b className="num">{order.total}</b></SlipSum>
            <p className="small soft">{order.mode === "buy" ? "Online vorgemerkt. Abgebucht wird, was Sie zusagen." : "Wird bei Ihnen im Geschäft bezahlt."}</p>
          </Slip>
          <Answers order={order} next={frame.base} act={refused?.act} {...state} />
        </div>
        <section aria-labelledby="verlauf">
          <h2 id="verlauf" className="mb-4">Verlauf</h2>
          <Timeline steps={order.steps.map((step, at) => ({ state: at === order.steps.length - 1 ? "now" : "done", title: step.to === "placed" ? "bestellt" : step.word, time: step.time, at: step.at, text: [step.by, step.reason].filter(Boolean).join(": ") }))} />
        </section>
      </div>
    </ShopPage>
  );
}

type AnswersProps = { order: ShopOrderView; next: string; act?: string; errors?: Record<string, string>; typed?: Record<string, string> };

function Answers({ order, next, act, errors, typed }: AnswersProps) {
  const can = (move: (typeof order.allowed)[number]) => order.allowed.includes(move);
  const of = (name: string) => (act === name ? { errors, typed } : {});
  if (order.allowed.length === 0) return <p className="soft mt-6">Diese Bestellung ist erledigt: {order.statusWord}.</p>;
  return (
    <div className="mt-8 grid gap-8">
      {can("accepted") && <AcceptForm order={order} next={next} />}
      {can("ready") && <ReadyForm order={order} next={next} />}
      {can("collected") && <HandOverForm order={order} next={next} {...of("collected")} />}
      {can("not-collected") && <NoShowForm order={order} next={next} />}
      {can("accepted") && order.lines.some((line) => line.quantity > 1 || order.lines.length > 1) && <section aria-labelledby="teil"><h2 id="teil" className="mb-3">Nur einen Teil</h2><PartForm order={order} next={next} {...of("accepted")} /></section>}
      {can("declined") && <section aria-labelledby="ablehnen"><h2 id="ablehnen" className="mb-3">Ablehnen</h2><DeclineForm order={order} next={next} {...of("declined")} /></section>}
    </div>
  );
}
