import type { ReactNode } from "react";
import type { QuietShop } from "#app/domain/insights/find-quiet-shops.server.ts";
import { Meter } from "#app/ui/bar-chart.tsx";
import type { IconName } from "#app/ui/icon-names.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Table } from "#app/ui/table.tsx";

const icons = { ok: "circle-check", old: "history", no: "circle-question-mark" } satisfies Record<QuietShop["hours"]["state"], IconName>;

/** How fresh each shop's hours and stock are, as a table; `act` draws what can be done for a shop. */
export function ShopFreshness({ shops, caption, act }: { shops: QuietShop[]; caption: string; act: (shop: QuietShop) => ReactNode }) {
  const rows = shops.map((shop) => ({
    key: shop.id,
    cells: [
      <span key="name">{act(shop)}<br /><span className="small soft">{shop.tradeName}</span></span>,
      <span key="hours" className={`fresh ${shop.hours.state}`}><Icon name={icons[shop.hours.state]} />{shop.hours.words}</span>,
      shop.stock ? <span key="stock" className="row flex-nowrap gap-x-2"><Meter percent={shop.stock.percent} />{shop.stock.percent} %</span> : <span key="stock" className="soft">keine Produkte</span>,
      shop.unanswered > 0 ? <b key="orders">{shop.unanswered}</b> : <span key="orders" className="soft">–</span>,
    ],
  }));
  return <Table caption={caption} columns={[{ label: "Geschäft" }, { label: "Öffnungszeiten" }, { label: "Vorrat bestätigt" }, { label: "Ohne Antwort", right: true }]} rows={rows} />;
}
