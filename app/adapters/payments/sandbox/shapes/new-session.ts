import type Stripe from "stripe";
import { newId } from "./new-id.ts";

export type SessionLine = { quantity: number; price_data: { currency: string; unit_amount: number; product_data: { name: string } } };

/** A Checkout Session as Stripe answers it, open and not yet tried (https://docs.stripe.com/api/checkout/sessions/object). */
export function newSession({ lines, at, ...given }: {
  lines: SessionLine[];
  at: number;
  url: (id: string) => string;
  success_url: string;
  cancel_url: string | null;
  client_reference_id: string | null;
  customer_email: string | null;
  expires_at: number;
  locale: Stripe.Checkout.Session.Locale | null;
  submit_type: Stripe.Checkout.Session.SubmitType | null;
  allowed_payment_method_types: string[] | null;
  metadata: Record<string, string>;
}): Stripe.Checkout.Session {
  const id = newId("cs_test_");
  const items = lines.map(newLineItem);
  const amount = items.reduce((total, item) => total + item.amount_total, 0);
  return {
    ...given,
    id,
    object: "checkout.session",
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    amount_subtotal: amount,
    amount_total: amount,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: at,
    currency: lines[0].price_data.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
    customer: null,
    customer_account: null,
    customer_creation: "if_required",
    customer_details: given.customer_email === null ? null : customerDetails(given.customer_email),
    discounts: [],
    integration_identifier: null,
    invoice: null,
    invoice_creation: { enabled: false, invoice_data: { account_tax_ids: null, custom_fields: null, description: null, footer: null, issuer: null, metadata: {}, rendering_options: null } },
    line_items: { object: "list", data: items, has_more: false, url: `/v1/checkout/sessions/${id}/line_items` },
    livemode: false,
    managed_payments: null,
    mode: "payment",
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "if_required",
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: "automatic" } },
    payment_method_types: ["card"],
    payment_status: "unpaid",
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: "open",
    subscription: null,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted_page",
    url: given.url(id),
    wallet_options: null,
  };
}

export function customerDetails(email: string): Stripe.Checkout.Session.CustomerDetails {
  return { address: null, business_name: null, email, individual_name: null, name: null, phone: null, tax_exempt: "none", tax_ids: null };
}

function newLineItem({ quantity, price_data: { currency, unit_amount, product_data } }: SessionLine): Stripe.LineItem {
  const total = quantity * unit_amount;
  return {
    id: newId("li_"),
    object: "item",
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency,
    description: product_data.name,
    metadata: {},
    price: null,
    quantity,
  };
}
