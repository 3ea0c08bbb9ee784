import type Stripe from "stripe";
import type { Store } from "../store.server.ts";
import type { Moment } from "./announce-event.server.ts";
import { announceEvent } from "./announce-event.server.ts";
import { cancelIntent } from "./settle-intent.server.ts";

/** Closes what has run out by now: pay pages nobody used, and authorisations nobody captured. */
export function letTimePass({ store, at }: { store: Store; at: number }): void {
  const unused = store.list("session").filter(({ status, expires_at }) => status === "open" && expires_at <= at);
  const lapsed = store.list("intent").filter((intent) => intent.status === "requires_capture" && captureBefore(store, intent) <= at);
  if (unused.length + lapsed.length === 0) return;
  const moment: Moment = { store, at, request: { id: null, idempotency_key: null } };
  store.commit(() => {
    for (const session of unused) expireSession(moment, session);
    for (const intent of lapsed) cancelIntent(moment, { intent, reason: "expired" });
  });
}

/** Closes a pay page, and with it a payment that was tried and never came through. */
export function expireSession(moment: Moment, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  const expired = moment.store.put("session", { ...session, status: "expired", url: null });
  const tried = typeof session.payment_intent === "string" ? moment.store.find("intent", session.payment_intent) : null;
  if (tried !== null) cancelIntent(moment, { intent: tried, reason: "automatic" });
  announceEvent(moment, "checkout.session.expired", expired);
  return expired;
}

function captureBefore(store: Store, intent: Stripe.PaymentIntent): number {
  const charge = typeof intent.latest_charge === "string" ? store.find("charge", intent.latest_charge) : null;
  return charge?.payment_method_details?.card?.capture_before ?? Infinity;
}
