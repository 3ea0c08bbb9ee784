import { z } from "zod";
import { address, currency, expand, metadata, positive, text, whole } from "../accept-parameters.ts";
import { expireSession } from "../moves/let-time-pass.server.ts";
import { invalidRequest, noSuch } from "../refusal.ts";
import type { SessionLine } from "../shapes/new-session.ts";
import { newSession } from "../shapes/new-session.ts";
import type { Call } from "./endpoint.ts";
import { endpoint } from "./endpoint.ts";

const lineItem = z.strictObject({
  quantity: positive,
  price_data: z.strictObject({
    currency,
    unit_amount: whole.refine((value) => value >= 0, "must not be negative"),
    product_data: z.strictObject({ name: text }),
  }),
});

const creation = z.strictObject({
  mode: z.literal("payment"),
  line_items: z.array(lineItem).min(1).max(100),
  success_url: address,
  cancel_url: address.optional(),
  client_reference_id: text.max(200).optional(),
  customer_email: z.email("Invalid email address").optional(),
  expires_at: whole.optional(),
  locale: z.enum(["auto", "de", "en"]).optional(),
  submit_type: z.enum(["auto", "pay", "book"]).optional(),
  allowed_payment_method_types: z.array(z.literal("card")).optional(),
  metadata: metadata.default({}),
  payment_intent_data: z.strictObject({
    capture_method: z.literal("manual", "this sandbox only knows 'manual'"),
    description: text.optional(),
    transfer_group: text.optional(),
    metadata: metadata.default({}),
  }),
  expand,
});

/** POST, GET and expire of https://docs.stripe.com/api/checkout/sessions, as far as a hosted payment with manual capture goes. */
export const checkoutSessions = [
  endpoint({
    method: "post",
    path: "/checkout/sessions",
    accepts: creation,
    answer(call, { line_items: lines, payment_intent_data: planned, ...wish }) {
      checkAmounts(lines);
      const session = newSession({
        lines,
        at: call.at,
        url: call.pageUrl,
        success_url: wish.success_url,
        cancel_url: wish.cancel_url ?? null,
        client_reference_id: wish.client_reference_id ?? null,
        customer_email: wish.customer_email ?? null,
        expires_at: expiryFor(wish.expires_at, call.at),
        locale: wish.locale ?? null,
        submit_type: wish.submit_type ?? null,
        allowed_payment_method_types: wish.allowed_payment_method_types ?? null,
        metadata: wish.metadata,
      });
      const { transfer_group = null, description = null, metadata } = planned;
      call.store.put("plannedIntent", { id: session.id, transfer_group, description, metadata });
      return call.store.put("session", session);
    },
  }),
  endpoint({
    method: "get",
    path: "/checkout/sessions/:id",
    accepts: z.strictObject({ expand }),
    answer: (call) => sessionIn(call),
  }),
  endpoint({
    method: "post",
    path: "/checkout/sessions/:id/expire",
    accepts: z.strictObject({ expand }),
    answer(call) {
      const session = sessionIn(call);
      if (session.status === "open") return expireSession(call, session);
      throw invalidRequest({ message: `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of "${session.status}".` });
    },
  }),
];

function sessionIn({ store, id }: Call) {
  const session = store.find("session", id);
  if (session === null) throw noSuch("checkout.session", id);
  return session;
}

/** Stripe's floor for a payment in euro: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
const smallestAmount = 50;

function checkAmounts(lines: SessionLine[]) {
  if (new Set(lines.map((line) => line.price_data.currency)).size > 1) {
    throw invalidRequest({ message: "All line items must have the same currency.", param: "line_items" });
  }
  const total = lines.reduce((sum, line) => sum + line.quantity * line.price_data.unit_amount, 0);
  if (total < smallestAmount) throw invalidRequest({ code: "amount_too_small", message: "The Checkout Session's total amount due must add up to at least €0.50 eur." });
  if (total > 99_999_999) throw invalidRequest({ code: "amount_too_large", message: "The Checkout Session's total amount must be no more than €999,999.99." });
}

function expiryFor(wish: number | undefined, at: number): number {
  const day = 24 * 60 * 60;
  if (wish === undefined) return at + day;
  const param = "expires_at";
  if (wish < at + 30 * 60) throw invalidRequest({ param, message: "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation." });
  if (wish > at + day) throw invalidRequest({ param, message: "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation." });
  return wish;
}
