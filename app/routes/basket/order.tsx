import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findLinePictures } from "#app/domain/orders/find-line-pictures.server.ts";
import { orderSlip } from "#app/domain/orders/slips/order-slip-view.ts";
import { OrderSlip } from "#app/domain/orders/slips/order-slip.tsx";
import { PickupRound } from "#app/domain/orders/slips/pickup-round.tsx";
import { pickupRound, stopsOf } from "#app/domain/orders/slips/pickup-round-view.ts";
import { trySettleCheckout } from "#app/domain/orders/settle-checkout.server.ts";
import { Button, TextLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { formatTime } from "#app/values/day-words.ts";
import { cents, formatMoney } from "#app/values/money.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";
import { requireCheckout, requireCheckoutId } from "./require-checkout.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const at = now();
  const search = new URL(request.url).searchParams;
  const back = search.has("von") || search.has("zurueck");
  const settled = back ? await trySettleCheckout({ checkoutId: requireCheckoutId(params.schluessel) }) : null;
  const { orders, payment, town, name, email } = await requireCheckout(params.schluessel);
  if (!town) return notFound();
  const pictures = await findLinePictures(orders.flatMap(({ lines }) => lines.map(({ variantId }) => variantId)));
  const stops = stopsOf(orders).map(({ orderId }) => orderId);
  const open = payment?.status === "open" ? payment.expiresAt > at : false;
  const slips = orders.map((order) => orderSlip({ order, at, pictures, payBy: payment?.expiresAt ?? null, station: stops.includes(order.orderId) ? stops.indexOf(order.orderId) + 1 : null }));
  return {
    town: townView(town), here: `/bestellungen/${params.schluessel}`, name, email, settled,
    slips: slips.sort((one, other) => (one.station ?? 99) - (other.station ?? 99)), round: pickupRound({ orders, town, at }),
    payment: payment && { status: payment.status, open, amount: cents(payment.amountCents), until: formatTime(payment.expiresAt) },
    news: { thanks: search.has("neu") || (back && !open), cancelled: search.has("abgesagt"), problem: search.get("problem") },
  };
}
type Page = ReturnType<typeof useLoaderData<typeof loader>>;

export const meta: MetaFunction = () => [{ title: "Ihre Bestellung · Stadtkorb" }, { name: "robots", content: "noindex, nofollow" }];

export default function Order() {
  const page = useLoaderData<typeof loader>();
  const { town, slips, round, payment, here } = page;
  return (
    <TownPage town={town}>
      <div className="wrap pt-4">
        <News page={page} />
        <PickupRound round={round} calendar={`${here}/abholung.ics`} fresh={here} />
        <div className="grid2 orders">{slips.map((slip) => <OrderSlip key={slip.orderId} slip={slip} paymentStatus={payment?.status ?? null} cancelAction={`${here}/storno`} />)}</div>
        <p className="mt-10"><TextLink icon="message-circle-question-mark" href="/hilfe">Etwas stimmt nicht? Schreiben Sie uns.</TextLink></p>
      </div>
    </TownPage>
  );
}

function News({ page: { payment, news, name, email, here, settled, town } }: { page: Page }) {
  return (
    <div className="stack">
      {news.problem === "storno" && <Notice kind="bad" live title="Das lässt sich hier nicht mehr absagen.">Unten steht, wie weit die Bestellung ist. Einen zugesagten Kauf können Sie <a href="/vertrag-widerrufen">widerrufen</a>, bis 14 Tage nach dem Abholen.</Notice>}
      {news.problem === "zahlung" && payment?.open && <Notice kind="bad" live title="Der Zahlungsdienst antwortet gerade nicht.">Bitte versuchen Sie es gleich noch einmal. Ihre Sachen sind noch zurückgelegt.</Notice>}
      {news.cancelled && <Notice kind="ok" live title="Abgesagt.">Danke, dass Sie Bescheid gesagt haben. So bekommt es jemand anders.</Notice>}
      {news.thanks && payment?.status !== "expired" && !news.cancelled && <Notice kind="ok" live title={`Vielen Dank, ${name}.`}>Die Bestätigung kommt per E-Mail an {email}. Diese Seite zeigt immer den neuesten Stand.</Notice>}
      {settled === "unknown" && <Notice kind="info" title="Der Zahlungsdienst hat noch nicht geantwortet.">Das dauert manchmal einen Augenblick. Bitte aktualisieren Sie die Seite gleich noch einmal.</Notice>}
      {payment?.open && (
        <Notice kind="warn" title={`${formatMoney(payment.amount)} sind noch nicht bezahlt.`}>
          <p>Bis {payment.until} Uhr ist alles für Sie zurückgelegt. Danach geht es zurück ins Regal, und der Kauf entfällt; abgebucht wird dann nichts.</p>
          <form className="mt-3" method="post" action={`${here}/zahlung`}><Button kind="main" icon="credit-card">Jetzt zahlen</Button></form>
        </Notice>
      )}
      {payment && (payment.status === "expired" || (payment.status === "open" && !payment.open)) && (
        <Notice kind="bad" title="Die Zeit zum Bezahlen ist um.">Es wurde nichts abgebucht, und der Kauf ist entfallen. Gern können Sie neu bestellen: <a href={`/${town.slug}/produkte`}>Produkte in {town.name}</a>.</Notice>
      )}
    </div>
  );
}
