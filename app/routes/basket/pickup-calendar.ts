import type { LoaderFunctionArgs } from "@remix-run/node";
import { pickupCalendar } from "#app/domain/orders/pickup-calendar.server.ts";
import { requireCheckout } from "./require-checkout.server.ts";

/** The pick-ups as a calendar file. */
export async function loader({ params }: LoaderFunctionArgs) {
  const checkout = await requireCheckout(params.schluessel);
  return new Response(pickupCalendar(checkout), {
    headers: { "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": 'attachment; filename="abholung.ics"', "Cache-Control": "private, no-store" },
  });
}
