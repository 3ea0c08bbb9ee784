import { Price } from "#app/ui/price.tsx";
import { cents, type Money } from "#app/values/money.ts";

export type ServiceView = { id: string; name: string; text: string; price: Money | null; from: boolean };

/** A service as plain values: what, how long, how much. */
export function serviceView({ id, name, description, minutes, priceCents, priceFrom }: { id: string; name: string; description: string; minutes: number | null; priceCents: number | null; priceFrom: boolean }): ServiceView {
  return { id, name, text: [minutes && `${minutes} Min.`, description].filter(Boolean).join(" · "), price: priceCents === null ? null : cents(priceCents), from: priceFrom };
}

/** A shop's services with duration and price. */
export function PriceList({ services }: { services: ServiceView[] }) {
  return (
    <ul>
      {services.map(({ id, name, text, price, from }) => (
        <li key={id} className="service"><div><b>{name}</b>{text && <p className="small soft">{text}</p>}</div><ServicePrice price={price} from={from} /></li>
      ))}
    </ul>
  );
}

/** The price of a service: "ab 12,00 €", "kostenlos", or on request. */
export function ServicePrice({ price, from }: Pick<ServiceView, "price" | "from">) {
  if (price === null) return <span className="soft">Preis auf Anfrage</span>;
  return price.amount === 0 && !from ? <span className="price">kostenlos</span> : <Price price={price} from={from} />;
}
