import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";
import { formatDistance, metresBetween, type Point } from "#app/values/distance.ts";
import type { CheckoutOrder } from "../find-checkout.server.ts";
import type { OrderStatus } from "../order-status.ts";
import { placeOf } from "./order-slip-view.ts";
import { roundSketch } from "./round-sketch.ts";

const over: OrderStatus[] = ["declined", "expired", "cancelled", "not-collected", "collected"];

/** The orders that are still to be fetched, by pick-up time. */
export function stopsOf(orders: CheckoutOrder[]): CheckoutOrder[] {
  return orders.filter(({ status }) => !over.includes(status)).sort((one, other) => one.slotStartsAt.getTime() - other.slotStartsAt.getTime());
}

/** The round on foot: its stops with distances as the crow flies, a line that sums it up, and the sketch; plain values. */
export function pickupRound({ orders, town, at }: { orders: CheckoutOrder[]; town: Point; at: Date }) {
  const stops = stopsOf(orders);
  const places = stops.map(({ shop: { lat, lon } }) => (lat === null || lon === null ? null : { lat, lon }));
  const legs = places.map((place, index) => legTo(place, index === 0 ? town : places[index - 1] ?? null));
  const days = [...new Set(stops.map(({ slotStartsAt }) => dayOf(slotStartsAt)))];
  const walked = days.length === 1 && legs.every((leg) => leg !== null) ? legs.reduce((sum: number, leg) => sum + (leg ?? 0), 0) : null;
  return {
    lead: leadOf({ count: stops.length, days: days.map((day) => formatDay(day, dayOf(at))), walked }),
    isOneDay: days.length === 1,
    stops: stops.map(({ orderId, shop, slotStartsAt }, index) => ({
      orderId, shop: shop.name, when: `${days.length > 1 ? `${formatDay(dayOf(slotStartsAt), dayOf(at))} ` : ""}${formatTime(slotStartsAt)}`,
      text: [placeOf(shop).address.split(",")[0], legWords(legs[index], index)].filter(Boolean).join(" · "), mapHref: placeOf(shop).mapHref,
    })),
    sketch: places.every((place) => place !== null) && stops.length > 0 ? roundSketch([town, ...places.flatMap((place) => (place ? [place] : []))]) : null,
  };
}
export type PickupRoundView = ReturnType<typeof pickupRound>;

function legTo(place: Point | null, from: Point | null): number | null {
  return place && from ? metresBetween(from, place) : null;
}

function legWords(metres: number | null, index: number): string | null {
  if (metres === null) return null;
  return index === 0 ? `${formatDistance(metres)} ab Stadtmitte` : metres < 15 ? "gleich nebenan" : `${formatDistance(metres)} weiter`;
}

function leadOf({ count, days, walked }: { count: number; days: string[]; walked: number | null }): string {
  const stations = count === 1 ? "eine Station" : `${count} Stationen`;
  const when = days.length === 1 ? days[0] : `an ${days.length} Tagen`;
  const lead = [when, stations, walked !== null && `etwa ${formatDistance(walked)} zu Fuß`].filter(Boolean).join(", ");
  return `${lead.charAt(0).toUpperCase()}${lead.slice(1)}.`;
}
