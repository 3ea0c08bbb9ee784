import { takesPayments } from "#app/adapters/payments/index.server.ts";
import { now } from "#app/clock.server.ts";
import { dayOf } from "#app/values/day.ts";
import { pauseOf } from "./status/pause.ts";

type Modes = { acceptsReservations: boolean; acceptsPurchases: boolean; pausedFrom: Date | null; pausedUntil: Date | null };

/** How a shop can be ordered from: as it says itself, but not while it is paused, and bought from only where payments can be taken at all. */
export function orderModes({ acceptsReservations, acceptsPurchases, pausedFrom, pausedUntil }: Modes) {
  const paused = pauseOf({ pausedFrom, pausedUntil, pauseNote: null }, dayOf(now()))?.runs ?? false;
  const reservations = acceptsReservations && !paused;
  const purchases = acceptsPurchases && takesPayments() && !paused;
  return { acceptsReservations: reservations, acceptsPurchases: purchases, takesOrders: reservations || purchases, paused };
}
