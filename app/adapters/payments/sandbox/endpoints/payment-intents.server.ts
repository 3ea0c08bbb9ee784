import { z } from "zod";
import { expand, positive } from "../accept-parameters.ts";
import { cancelIntent, captureIntent } from "../moves/settle-intent.server.ts";
import { invalidRequest, noSuch } from "../refusal.ts";
import type { Call } from "./endpoint.ts";
import { endpoint } from "./endpoint.ts";

/** Retrieve, capture and cancel of https://docs.stripe.com/api/payment_intents; payments begin on the pay page only. */
export const paymentIntents = [
  endpoint({
    method: "get",
    path: "/payment_intents/:id",
    accepts: z.strictObject({ expand }),
    answer: (call) => intentIn(call),
  }),
  endpoint({
    method: "post",
    path: "/payment_intents/:id/capture",
    accepts: z.strictObject({ amount_to_capture: positive.optional(), expand }),
    answer(call, { amount_to_capture }) {
      const intent = intentIn(call);
      const amount = amount_to_capture ?? intent.amount_capturable;
      if (intent.status !== "requires_capture") throw unexpectedState("captured", intent.status, "requires_capture");
      if (amount > intent.amount_capturable) {
        throw invalidRequest({ code: "amount_too_large", param: "amount_to_capture", message: "The requested capture amount is greater than the authorized amount." });
      }
      return captureIntent(call, { intent, amount });
    },
  }),
  endpoint({
    method: "post",
    path: "/payment_intents/:id/cancel",
    accepts: z.strictObject({ cancellation_reason: z.enum(["duplicate", "fraudulent", "requested_by_customer", "abandoned"]).optional(), expand }),
    answer(call, { cancellation_reason: reason = null }) {
      const intent = intentIn(call);
      if (intent.status === "requires_capture") return cancelIntent(call, { intent, reason });
      if (intent.status === "succeeded" || intent.status === "canceled") throw unexpectedState("canceled", intent.status, "requires_payment_method, requires_capture, requires_confirmation, requires_action, processing");
      throw invalidRequest({ message: "You cannot cancel this PaymentIntent directly because it was created by a Checkout Session. Expire the Checkout Session instead." });
    },
  }),
];

function intentIn({ store, id }: Call) {
  const intent = store.find("intent", id);
  if (intent === null) throw noSuch("payment_intent", id);
  return intent;
}

function unexpectedState(move: string, status: string, allowed: string) {
  return invalidRequest({
    code: "payment_intent_unexpected_state",
    message: `This PaymentIntent could not be ${move} because it has a status of ${status}. Only a PaymentIntent with one of the following statuses may be ${move}: ${allowed}.`,
  });
}
