import type Stripe from "stripe";
import { newId } from "./new-id.ts";

export type CardAnswer = "approved" | "declined";

/** Days a card keeps an authorisation (https://docs.stripe.com/payments/place-a-hold-on-a-payment-method). */
const holdDays = 7;

/** One attempt on a card: authorised but not captured, or failed (https://docs.stripe.com/api/charges/object). */
export function newCharge({ intent, email, card, threeDSecure, at }: {
  intent: Stripe.PaymentIntent; email: string | null; card: CardAnswer; threeDSecure: boolean; at: number;
}): Stripe.Charge {
  const approved = card === "approved";
  return {
    id: newId("ch_"),
    object: "charge",
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { address: null, email, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: "STADTKORB SANDBOX",
    captured: false,
    created: at,
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: approved ? null : "card_declined",
    failure_message: approved ? null : "Your card was declined.",
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcome(approved),
    paid: approved,
    payment_intent: intent.id,
    payment_method: newId("pm_"),
    payment_method_details: { type: "card", card: cardDetails({ intent, approved, threeDSecure, at }) },
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: approved ? "succeeded" : "failed",
    transfer_data: null,
    transfer_group: intent.transfer_group,
  };
}

function outcome(approved: boolean): Stripe.Charge.Outcome {
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: approved ? "approved_by_network" : "declined_by_network",
    reason: approved ? null : "generic_decline",
    seller_message: approved ? "Payment complete." : "The bank did not return any further details with this decline.",
    type: approved ? "authorized" : "issuer_declined",
  };
}

function cardDetails({ intent, approved, threeDSecure, at }: {
  intent: Stripe.PaymentIntent; approved: boolean; threeDSecure: boolean; at: number;
}): Stripe.Charge.PaymentMethodDetails.Card {
  return {
    amount_authorized: approved ? intent.amount : null,
    authorization_code: null,
    brand: "visa",
    ...(approved && { capture_before: at + holdDays * 86_400 }),
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
    country: "DE",
    electronic_commerce_indicator: threeDSecure ? "05" : null,
    exp_month: 12,
    exp_year: 2040,
    fingerprint: "sandbox",
    funding: "credit",
    installments: null,
    last4: approved ? "4242" : "0002",
    mandate: null,
    network: "visa",
    network_transaction_id: null,
    regulated_status: null,
    three_d_secure: threeDSecure ? threeDSecureDetails() : null,
    transaction_link_id: null,
    wallet: null,
  };
}

function threeDSecureDetails(): Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure {
  return {
    authentication_flow: "challenge",
    electronic_commerce_indicator: "05",
    exemption_indicator: null,
    result: "authenticated",
    result_reason: null,
    transaction_id: null,
    version: "2.2.0",
  };
}
