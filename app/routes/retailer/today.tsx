import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { ChecklistCard } from "#app/domain/boarding/checklist/checklist-card.tsx";
import { findChecklist } from "#app/domain/boarding/checklist/find-checklist.server.ts";
import { findStaleProducts } from "#app/domain/catalogue/find-shop-products.server.ts";
import { QuickProduct } from "#app/domain/catalogue/quick-product.tsx";
import { ClosingTimeCard } from "#app/domain/insights/closing-time-card.tsx";
import { findShopDay } from "#app/domain/insights/find-shop-day.server.ts";
import { shopDayView } from "#app/domain/insights/shop-day-view.ts";
import { DayChips, DayOrder, NewOrder } from "#app/domain/insights/shop-order-row.tsx";
import { findShopOrders } from "#app/domain/orders/find-shop-orders.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { NumberTile, NumberTiles } from "#app/ui/number-tile.tsx";
import { SectionHead } from "#app/ui/section-head.tsx";
import { addDays, dayOf, daysBetween, isDay, weekdayOf } from "#app/values/day.ts";
import { formatDay, formatLongDay, formatShortDay, formatWeekday } from "#app/values/day-words.ts";
import { enterShop } from "./enter-shop.server.ts";
import { quickRow } from "./quick-row.server.ts";
import { ShopPage } from "./shop-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const at = now();
  const { shop, base, frame } = await enterShop(request, params);
  const asked = new URL(request.url).searchParams;
  const today = dayOf(at);
  const day = dayAsked(asked.get("tag") ?? "", today);
  const here = day === today ? base : `${base}?tag=${day}`;
  const [orders, goods, hours, checklist] = await Promise.all([findShopOrders(shop, { day }), findStaleProducts({ shop, at, count: 3 }), findShopDay({ shop, at }), findChecklist({ shop })]);
  return {
    frame, here, checklist, heading: day === today ? `Heute, ${formatWeekday(weekdayOf(day))}` : formatLongDay(day), ...shopDayView({ orders, day, at, base }),
    days: [-1, 0, 1, 2, 3, 4].map((count) => addDays(today, count)).map((one) => ({ label: chipWord(one, today), href: one === today ? base : `${base}?tag=${one}`, current: one === day })),
    hours: { state: hours.state, text: hours.text, closing: hours.closing, special: hours.special }, published: hours.published, reports: hours.openReports,
    total: goods.total, old: goods.old, products: goods.rows.map((row) => quickRow({ row, base, next: here })), saved: asked.get("gespeichert") !== null,
  };
}

/** A day within a year of today; today for anything else. */
function dayAsked(text: string, today: string): string {
  return isDay(text) && Math.abs(daysBetween(today, text)) <= 366 ? text : today;
}

function chipWord(day: string, today: string): string {
  const word = formatDay(day, today);
  return /^(gestern|heute|morgen)$/.test(word) ? word : formatShortDay(day);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Heute · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Today() {
  const { frame, here, checklist, heading, tiles, waiting, ofDay, days, hours, published, reports, total, old, products, saved } = useLoaderData<typeof loader>();
  return (
    <ShopPage frame={frame}>
      <h1 className="mb-4">{heading}</h1>
      {!published && <Notice kind="warn" className="mb-4">Dieses Geschäft ist gerade nicht öffentlich zu sehen. <a href={`${frame.base}/status`}>Wie es steht</a></Notice>}
      {reports > 0 && <Notice icon="flag" className="mb-4">{reports === 1 ? "Jemandem ist etwas aufgefallen, das nicht stimmt." : `${reports} Leuten ist etwas aufgefallen, das nicht stimmt.`} <a href={`${frame.base}/status#meldungen`}>Ansehen</a></Notice>}
      {saved && <Notice kind="ok" live className="mb-4">Gespeichert. Kundinnen und Kunden sehen es schon.</Notice>}
      <NumberTiles>{tiles.map((tile) => <NumberTile key={tile.label} {...tile} />)}</NumberTiles>
      <div className="two mt-8">
        <div>
          {waiting.length > 0 && (
            <section id="neu" aria-labelledby="neu-titel">
              <h2 id="neu-titel" className="mb-4">{waiting.length === 1 ? "Eine neue Bestellung" : `${waiting.length} neue Bestellungen`}</h2>
              {waiting.map((order) => <NewOrder key={order.id} order={order} next={here} />)}
            </section>
          )}
          <section className={waiting.length > 0 ? "mt-11" : ""} id="abholen" aria-labelledby="abholen-titel">
            <h2 id="abholen-titel">Nach Abholzeit</h2>
            <DayChips days={days} />
            {ofDay.length === 0 && <p className="soft py-4">Für diesen Tag ist nichts abzuholen.</p>}
            {ofDay.map((order) => <DayOrder key={order.id} order={order} next={here} />)}
          </section>
        </div>
        <div>
          <ClosingTimeCard action={`${frame.base}/heute`} day={hours} />
          <ChecklistCard checklist={checklist} base={frame.base} className="mt-8" />
          {total > 0 && (
            <section className="mt-8" aria-labelledby="preis">
              <SectionHead id="preis" title="Preis und Vorrat" href={`${frame.base}/produkte`} more={`Alle ${total}`} />
              {old > 0 && <Notice kind="warn" icon="history" className="small">{old === 1 ? "Ein Produkt ist" : `${old} Produkte sind`} seit 14 Tagen nicht bestätigt.</Notice>}
              <ul>{products.map((product) => <QuickProduct key={product.id} {...product} />)}</ul>
            </section>
          )}
        </div>
      </div>
    </ShopPage>
  );
}
