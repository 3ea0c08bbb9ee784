import type Stripe from "stripe";
import type { PaymentWord } from "./contract.ts";
import { PaymentProblem } from "./contract.ts";

/**
 * Codes with which Stripe says "not in this state" or "not this much" (https://docs.stripe.com/error-codes). They are no
 * mistake in our request: somebody else was faster, or the money is not there.
 */
const saysNo = new Set([
  "amount_too_large",
  "amount_too_small",
  "capture_charge_authorization_expired",
  "charge_already_captured",
  "charge_already_refunded",
  "charge_disputed",
  "charge_exceeds_source_limit",
  "charge_expired_for_capture",
  "insufficient_funds",
  "payment_intent_unexpected_state",
  "refund_disputed_payment",
]);

/** Turns an error of Stripe's SDK into one of the contract's three words. */
export function translateStripeError(error: Stripe.errors.StripeError): PaymentProblem {
  return new PaymentProblem({ word: wordFor(error), code: error.code ?? error.type, message: error.message, cause: error });
}

function wordFor(error: Stripe.errors.StripeError): PaymentWord {
  switch (error.type) {
    case "StripeCardError":
      return "declined";
    case "StripeConnectionError":
    case "StripeAPIError":
    case "StripeRateLimitError":
      return "unavailable";
    case "StripeIdempotencyError":
      // 409: the first call with this key is still running. 400: the same key with other values, which is our mistake.
      return error.statusCode === 409 ? "unavailable" : "misconfigured";
    case "StripeInvalidRequestError":
      // A refund above what is left comes without a code, only naming the parameter.
      return saysNo.has(error.code ?? "") || error.param === "amount" ? "declined" : "misconfigured";
    default:
      return "misconfigured";
  }
}
