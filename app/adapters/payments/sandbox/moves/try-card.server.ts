import type Stripe from "stripe";
import { customerDetails } from "../shapes/new-session.ts";
import { newCharge } from "../shapes/new-charge.ts";
import { newIntent } from "../shapes/new-intent.ts";
import type { Moment } from "./announce-event.server.ts";
import { announceEvent } from "./announce-event.server.ts";

type Attempt = { session: Stripe.Checkout.Session; threeDSecure: boolean };

/** The card says yes: the whole sum is authorised, nothing is taken, and the session is complete. */
export function authoriseCard(moment: Moment, { session, threeDSecure }: Attempt): Stripe.Checkout.Session {
  const { store } = moment;
  const started = intentOf(moment, session);
  const charge = store.put("charge", newCharge({ intent: started, email: session.customer_email, card: "approved", threeDSecure, at: moment.at }));
  const intent = store.put("intent", {
    ...started,
    amount_capturable: started.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    payment_method: charge.payment_method,
    status: "requires_capture",
  });
  const complete = store.put("session", {
    ...session,
    customer_details: session.customer_email === null ? null : customerDetails(session.customer_email),
    payment_intent: intent.id,
    status: "complete",
    url: null,
  });
  announceEvent(moment, "charge.succeeded", charge);
  announceEvent(moment, "payment_intent.amount_capturable_updated", intent);
  announceEvent(moment, "checkout.session.completed", complete);
  return complete;
}

/** The bank says no. The session stays open; another card may do. */
export function declineCard(moment: Moment, { session, threeDSecure }: Attempt): void {
  const { store } = moment;
  const started = intentOf(moment, session);
  const charge = threeDSecure ? null : store.put("charge", newCharge({ intent: started, email: session.customer_email, card: "declined", threeDSecure, at: moment.at }));
  const intent = store.put("intent", {
    ...started,
    last_payment_error: charge === null ? authenticationFailed : { ...cardDeclined, charge: charge.id },
    latest_charge: charge?.id ?? started.latest_charge,
    next_action: null,
    status: "requires_payment_method",
  });
  store.put("session", { ...session, payment_intent: intent.id });
  if (charge !== null) announceEvent(moment, "charge.failed", charge);
  announceEvent(moment, "payment_intent.payment_failed", intent);
}

/** The bank wants to see the shopper first: she has to approve on the bank's page. */
export function askForThreeDSecure(moment: Moment, { session, page }: { session: Stripe.Checkout.Session; page: string }): void {
  const started = intentOf(moment, session);
  const intent = moment.store.put("intent", {
    ...started,
    next_action: { type: "redirect_to_url", redirect_to_url: { return_url: session.success_url, url: page } },
    status: "requires_action",
  });
  moment.store.put("session", { ...session, payment_intent: intent.id });
  announceEvent(moment, "payment_intent.requires_action", intent);
}

const cardDeclined: Stripe.PaymentIntent.LastPaymentError = {
  type: "card_error",
  code: "card_declined",
  decline_code: "generic_decline",
  doc_url: "https://docs.stripe.com/error-codes/card-declined",
  message: "Your card was declined.",
};

const authenticationFailed: Stripe.PaymentIntent.LastPaymentError = {
  type: "invalid_request_error",
  code: "payment_intent_authentication_failure",
  doc_url: "https://docs.stripe.com/error-codes/payment-intent-authentication-failure",
  message: "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
};

/** The session's payment; Stripe makes it with the first attempt, not with the session. */
function intentOf(moment: Moment, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  const { store, at } = moment;
  const known = typeof session.payment_intent === "string" ? store.find("intent", session.payment_intent) : null;
  if (known !== null) return known;
  const planned = store.find("plannedIntent", session.id);
  if (planned === null) throw new Error(`${session.id} has no plan for its payment`);
  const intent = store.put("intent", newIntent({ session, planned, at }));
  announceEvent(moment, "payment_intent.created", intent);
  return intent;
}
