import type Stripe from "stripe";
import { z } from "zod";
import { currency, expand, metadata, positive, text } from "../accept-parameters.ts";
import { announceEvent } from "../moves/announce-event.server.ts";
import { invalidRequest, noSuch } from "../refusal.ts";
import { newReversal, newTransfer } from "../shapes/new-transfer.ts";
import type { Call } from "./endpoint.ts";
import { endpoint } from "./endpoint.ts";

/** Create, retrieve and reverse of https://docs.stripe.com/api/transfers, always out of a captured charge. */
export const transfers = [
  endpoint({
    method: "post",
    path: "/transfers",
    accepts: z.strictObject({
      amount: positive,
      currency,
      destination: text,
      source_transaction: text,
      transfer_group: text.optional(),
      description: text.optional(),
      metadata: metadata.default({}),
      expand,
    }),
    answer(call, { amount, destination, source_transaction, transfer_group = null, description = null, metadata, ...wish }) {
      if (call.store.find("account", destination) === null) throw noSuch("destination", destination);
      const charge = sourceFor(call, { source_transaction, amount, currency: wish.currency });
      const transfer = newTransfer({ charge, destination, amount, description, transferGroup: transfer_group, metadata, at: call.at });
      announceEvent(call, "transfer.created", transfer);
      return call.store.put("transfer", transfer);
    },
  }),
  endpoint({
    method: "get",
    path: "/transfers/:id",
    accepts: z.strictObject({ expand }),
    answer: (call) => transferIn(call),
  }),
  endpoint({
    method: "post",
    path: "/transfers/:id/reversals",
    accepts: z.strictObject({ amount: positive.optional(), metadata: metadata.default({}), expand }),
    answer(call, { amount: wish, metadata }) {
      const transfer = transferIn(call);
      const left = transfer.amount - transfer.amount_reversed;
      const amount = wish ?? left;
      if (amount > left || left === 0) throw invalidRequest({ param: "amount", message: `You cannot reverse ${amount}: only ${left} of this transfer is left.` });
      const reversal = call.store.put("reversal", newReversal({ transfer, amount, metadata, at: call.at }));
      announceEvent(call, "transfer.reversed", call.store.put("transfer", withReversal(transfer, reversal)));
      return reversal;
    },
  }),
];

function transferIn({ store, id }: Call): Stripe.Transfer {
  const transfer = store.find("transfer", id);
  if (transfer === null) throw noSuch("transfer", id);
  return transfer;
}

/** All transfers out of one charge together may not exceed what was captured. */
function sourceFor({ store }: Call, { source_transaction, amount, currency }: { source_transaction: string; amount: number; currency: string }) {
  const charge = store.find("charge", source_transaction);
  if (charge === null) throw noSuch("charge", source_transaction);
  const sent = store.list("transfer").filter((transfer) => transfer.source_transaction === charge.id).reduce((sum, transfer) => sum + transfer.amount, 0);
  if (currency !== charge.currency) throw invalidRequest({ param: "currency", message: "The currency of source_transaction's balance transaction must be the same as the transfer currency." });
  if (sent + amount > charge.amount_captured) throw invalidRequest({ code: "insufficient_funds", param: "amount", message: `Only ${charge.amount_captured - sent} of source_transaction ${charge.id} is left to transfer.` });
  return charge;
}

function withReversal(transfer: Stripe.Transfer, reversal: Stripe.TransferReversal): Stripe.Transfer {
  const amount_reversed = transfer.amount_reversed + reversal.amount;
  const reversals = { ...transfer.reversals, data: [reversal, ...transfer.reversals.data] };
  return { ...transfer, amount_reversed, reversed: amount_reversed === transfer.amount, reversals };
}
