import { findTrade } from "#app/domain/shops/trades.ts";
import type { ProductOffer } from "#app/domain/catalogue/product-offer.ts";
import { formatDistance } from "#app/values/distance.ts";
import type { Day } from "#app/values/day.ts";
import type { Paper } from "#app/values/paper.ts";
import { cents, formatMoney } from "#app/values/money.ts";

type State = { kind: "open" | "soon" | "closed" | "unknown"; label: string };
type FoundShop = { name: string; href: string; tradeName: string; metres: number | null; state: State; ranges: string[]; /** its own town, where it is a guest here */ home: string | null };
type FoundService = { name: string; minutes: number | null; priceCents: number | null; priceFrom: boolean };
type Event = { href: string; title: string; day: Day; paper: Paper; text: string; picture: string; pictureAlt: string };
type Found =
  | { kind: "product"; id: string; card: { href: string; title: string; picture: string }; brand: string | null; offers: ProductOffer[] }
  | { kind: "shop" | "service"; id: string; shop: FoundShop; service: FoundService | null }
  | { kind: "event"; id: string; event: Event };

export type HitView =
  | { kind: "product"; id: string; href: string; title: string; picture: string; facts: string | null; offers: Array<{ href: string; shop: string; distance: string | null; state: State; stock: ProductOffer["variant"]["stock"]; fresh: string | null; price: ProductOffer["variant"]["price"]; deposit: ProductOffer["deposit"]; content: ProductOffer["variant"]["content"] }> }
  | { kind: "shop"; id: string; href: string; title: string; text: string; state: State }
  | ({ kind: "event"; id: string } & Event);

/** A hit as plain values for the page. */
export function hitView(hit: Found): HitView {
  if (hit.kind === "event") return { ...hit.event, kind: "event", id: hit.id };
  if (hit.kind === "product") {
    return {
      kind: "product", id: hit.id, href: hit.card.href, title: hit.card.title, picture: hit.card.picture, facts: hit.brand,
      offers: hit.offers.slice(0, 4).map(({ href, deposit, variant, shop }) => ({ href, deposit, shop: shop.name, distance: shop.metres === null ? null : formatDistance(shop.metres), state: shop.state, stock: variant.stock, fresh: variant.fresh, price: variant.price, content: variant.content })),
    };
  }
  const { shop, service } = hit;
  const distance = shop.metres === null ? null : formatDistance(shop.metres);
  const text = service
    ? ["Dienstleistung", shop.name, service.minutes && `${service.minutes} Min.`, service.priceCents !== null && `${service.priceFrom ? "ab " : ""}${formatMoney(cents(service.priceCents))}`, distance]
    : [shop.tradeName, shop.home && `in ${shop.home}`, shop.ranges.slice(0, 5).join(", "), distance];
  return { kind: "shop", id: hit.id, href: service ? `${shop.href}#dienstleistungen` : shop.href, title: service?.name ?? shop.name, text: text.filter(Boolean).join(" · "), state: shop.state };
}

export type FilterChoice = { value: string; label: string; count: number };

/** Facet counts with the words people read; the most frequent first. */
export function ownFilters(facets: Partial<Record<string, Record<string, number>>>): { kinds: FilterChoice[]; trades: FilterChoice[] } {
  const names: Record<string, string> = { product: "Produkte", shop: "Geschäfte", service: "Dienstleistungen", event: "Veranstaltungen" };
  const choices = (facet: string, labelOf: (value: string) => string) => Object.entries(facets[facet] ?? {}).filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one).slice(0, 8).map(([value, count]) => ({ value, label: labelOf(value), count }));
  return { kinds: choices("kind", (value) => names[value] ?? value), trades: choices("trade", (value) => findTrade(value)?.name ?? value) };
}
