import type Stripe from "stripe";
import { newId } from "./new-id.ts";

/** A shop's share on its way to the connected account (https://docs.stripe.com/api/transfers/object). */
export function newTransfer({ charge, destination, amount, description, transferGroup, metadata, at }: {
  charge: Stripe.Charge; destination: string; amount: number; description: string | null;
  transferGroup: string | null; metadata: Record<string, string>; at: number;
}): Stripe.Transfer {
  const id = newId("tr_");
  return {
    id,
    object: "transfer",
    amount,
    amount_reversed: 0,
    balance_transaction: null,
    created: at,
    currency: charge.currency,
    description,
    destination,
    destination_payment: newId("py_"),
    livemode: false,
    metadata,
    reversals: { object: "list", data: [], has_more: false, url: `/v1/transfers/${id}/reversals` },
    reversed: false,
    source_transaction: charge.id,
    source_type: "card",
    transfer_group: transferGroup ?? charge.transfer_group,
  };
}

/** A share, or part of it, taken back. */
export function newReversal({ transfer, amount, metadata, at }: {
  transfer: Stripe.Transfer; amount: number; metadata: Record<string, string>; at: number;
}): Stripe.TransferReversal {
  return {
    id: newId("trr_"),
    object: "transfer_reversal",
    amount,
    balance_transaction: null,
    created: at,
    currency: transfer.currency,
    destination_payment_refund: null,
    metadata,
    source_refund: null,
    transfer: transfer.id,
  };
}
