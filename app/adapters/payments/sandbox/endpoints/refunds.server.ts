import type Stripe from "stripe";
import { z } from "zod";
import { expand, metadata, positive, text } from "../accept-parameters.ts";
import { announceEvent } from "../moves/announce-event.server.ts";
import { invalidRequest, noSuch } from "../refusal.ts";
import { newRefund } from "../shapes/new-refund.ts";
import type { Call } from "./endpoint.ts";
import { endpoint } from "./endpoint.ts";

/** Create and retrieve of https://docs.stripe.com/api/refunds. */
export const refunds = [
  endpoint({
    method: "post",
    path: "/refunds",
    accepts: z.strictObject({
      payment_intent: text.optional(),
      charge: text.optional(),
      amount: positive.optional(),
      reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
      metadata: metadata.default({}),
      expand,
    }),
    answer(call, { reason = null, metadata, ...wish }) {
      const charge = chargeFor(call, wish);
      const amount = refundable(charge, wish.amount);
      const total = charge.amount_refunded + amount;
      const refund = call.store.put("refund", newRefund({ charge, amount, reason, metadata, at: call.at }));
      const reduced = call.store.put("charge", { ...charge, amount_refunded: total, refunded: total === charge.amount_captured });
      announceEvent(call, "refund.created", refund);
      announceEvent(call, "charge.refunded", reduced);
      return refund;
    },
  }),
  endpoint({
    method: "get",
    path: "/refunds/:id",
    accepts: z.strictObject({ expand }),
    answer({ store, id }) {
      const refund = store.find("refund", id);
      if (refund === null) throw noSuch("refund", id);
      return refund;
    },
  }),
];

function chargeFor({ store }: Call, { payment_intent, charge }: { payment_intent?: string; charge?: string }): Stripe.Charge {
  const intent = payment_intent === undefined ? null : store.find("intent", payment_intent);
  if (payment_intent !== undefined && intent === null) throw noSuch("payment_intent", payment_intent);
  const id = charge ?? intent?.latest_charge;
  const found = typeof id === "string" ? store.find("charge", id) : null;
  if (found !== null) return found;
  if (charge !== undefined) throw noSuch("charge", charge);
  if (intent === null) throw invalidRequest({ code: "parameter_missing", message: "One of the following params should be provided for this request: payment_intent or charge." });
  throw invalidRequest({ message: `This PaymentIntent (${intent.id}) does not have a successful charge to refund.` });
}

function refundable(charge: Stripe.Charge, wish: number | undefined): number {
  const left = charge.amount_captured - charge.amount_refunded;
  if (!charge.captured) throw invalidRequest({ code: "charge_not_refundable", message: `Charge ${charge.id} is not captured. Cancel the PaymentIntent instead.` });
  if (left === 0) throw invalidRequest({ code: "charge_already_refunded", message: `Charge ${charge.id} has already been refunded.` });
  const amount = wish ?? left;
  if (amount > left) throw invalidRequest({ param: "amount", message: `Refund amount (${amount}) is greater than unrefunded amount on charge (${left}).` });
  return amount;
}
