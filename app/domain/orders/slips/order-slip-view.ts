import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";
import { cents } from "#app/values/money.ts";
import type { CheckoutOrder } from "../find-checkout.server.ts";
import { givesBack, isPromised } from "../order-status.ts";
import { orderTimeline } from "./order-timeline.ts";

type Line = { title: string; label: string; quantity: number; acceptedQuantity: number | null; unitPriceCents: number; depositCents: number };

/** One order as its shopper sees it: plain values. `station` counts the pick-ups that still take place; null where there is none. */
export function orderSlip({ order, station, at, payBy, pictures }: { order: CheckoutOrder; station: number | null; at: Date; payBy: Date | null; pictures: Record<string, string> }) {
  const { orderId, number, mode, status, shop, slotStartsAt, slotEndsAt, pickupCode, mayCancel } = order;
  const isOff = givesBack(status, mode);
  return {
    orderId, number, mode, status, station, isOff, mayCancel, mayWithdraw: mode === "purchase" && isPromised(status), shop: shop.name, phone: shop.phone, shopHref: `/${shop.townSlug}/geschaefte/${shop.slug}`,
    time: formatTime(slotStartsAt), until: `bis ${formatTime(slotEndsAt)} Uhr, ${formatDay(dayOf(slotStartsAt), dayOf(at))}`,
    ...placeOf(shop), code: isOff || status === "awaiting-payment" || status === "collected" ? null : pickupCode,
    steps: orderTimeline({ order, at, payBy }),
    lines: order.lines.map((line) => ({ lineId: line.lineId, picture: pictures[line.variantId] ?? null, ...lineWords(line) })),
    total: cents(order.totalCents), accepted: isOff ? null : order.acceptedCents === null ? null : cents(order.acceptedCents),
    partly: !isOff && order.acceptedCents !== null && order.acceptedCents < order.totalCents,
  };
}
export type OrderSlipView = ReturnType<typeof orderSlip>;

/** Address in one line, and the way there in a map. */
export function placeOf({ street, plz, city, lat, lon }: { street: string | null; plz: string | null; city: string | null; lat: number | null; lon: number | null }) {
  const address = [street, [plz, city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return { address, mapHref: lat === null || lon === null ? null : `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=18/${lat}/${lon}` };
}

/** A line with what became of it: how many were promised, and the money for those. */
export function lineWords({ title, label, quantity, acceptedQuantity, unitPriceCents, depositCents }: Line) {
  const kept = acceptedQuantity ?? quantity;
  const deposit = depositCents > 0 ? ` · zzgl. ${(depositCents / 100).toLocaleString("de-DE", { style: "currency", currency: "EUR" })} Pfand je Stück` : "";
  const count = kept === quantity ? `${quantity} Stück` : kept === 0 ? "leider nicht da" : `${kept} von ${quantity} Stück`;
  return { title, text: `${[label, count].filter(Boolean).join(" · ")}${kept > 0 ? deposit : ""}`, sum: kept > 0 ? cents(kept * unitPriceCents) : null, changed: kept === quantity ? null : kept === 0 ? "Das hat das Geschäft gerade nicht da." : "Mehr hat das Geschäft gerade nicht da." };
}
