import { takesPayments } from "#app/adapters/payments/index.server.ts";

/** How a shop can be ordered from: as it says itself, but bought from only where payments can be taken at all. */
export function orderModes({ acceptsReservations, acceptsPurchases }: { acceptsReservations: boolean; acceptsPurchases: boolean }) {
  const purchases = acceptsPurchases && takesPayments();
  return { acceptsReservations, acceptsPurchases: purchases, takesOrders: acceptsReservations || purchases };
}
