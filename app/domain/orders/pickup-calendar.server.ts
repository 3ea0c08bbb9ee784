import ical, { ICalCalendarMethod } from "ical-generator";
import { now } from "#app/clock.server.ts";
import type { CheckoutView } from "./find-checkout.server.ts";
import { placeOf } from "./slips/order-slip-view.ts";
import { stopsOf } from "./slips/pickup-round-view.ts";

/** The pick-ups of a checkout that still take place, as an iCalendar file (RFC 5545); the code stands in the description. */
export function pickupCalendar({ orders, createdAt }: CheckoutView): string {
  const calendar = ical({ prodId: { company: "Stadtkorb", product: "Abholung", language: "DE" }, method: ICalCalendarMethod.PUBLISH, name: "Abholung" });
  for (const { orderId, number, slotStartsAt, slotEndsAt, pickupCode, shop, mode, status } of stopsOf(orders)) {
    const { address } = placeOf(shop);
    calendar.createEvent({
      id: `${orderId}@stadtkorb`, stamp: now(), created: createdAt, start: slotStartsAt, end: slotEndsAt,
      summary: `Abholen: ${shop.name}`, location: [shop.name, address].filter(Boolean).join(", "),
      description: [status !== "awaiting-payment" && `Abholcode ${pickupCode}`, `Nummer ${number}`, mode === "purchase" ? "Online bezahlt" : "Sie zahlen im Geschäft"].filter(Boolean).join("\n"),
    });
  }
  return calendar.toString();
}
