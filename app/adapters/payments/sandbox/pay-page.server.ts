import type Stripe from "stripe";
import type { Moment } from "./moves/announce-event.server.ts";
import { askForThreeDSecure, authoriseCard, declineCard } from "./moves/try-card.server.ts";
import type { Store } from "./store.server.ts";

/** What the hosted pay page shows. Money is integer cents. */
export type PayPage = {
  sessionId: string;
  status: "open" | "complete" | "expired";
  amount: number;
  /** lower case: "eur" */
  currency: string;
  lines: Array<{ name: string; quantity: number; amount: number }>;
  email: string | null;
  expiresAt: Date;
  cancelUrl: string | null;
  /** The bank asks the shopper to approve: offer "3ds" (approve) and "3ds-fail" (refuse). */
  threeDSecure: boolean;
  /** Why the last try failed. */
  problem: "card-declined" | "not-authenticated" | null;
};

/**
 * pay: the card is approved. decline: the bank refuses it. 3ds: the bank asks first, and the second "3ds" approves.
 * 3ds-fail: the shopper cannot prove who she is. abandon: she closes the page and never comes back.
 */
export type PayAct = "pay" | "decline" | "3ds" | "3ds-fail" | "abandon";

/** The page of a session, or null where there is no such session. */
export function findPayPage({ store, sessionId }: { store: Store; sessionId: string }): PayPage | null {
  const session = store.find("session", sessionId);
  if (session === null) return null;
  const intent = intentOf(store, session);
  return {
    sessionId,
    status: session.status === "complete" ? "complete" : session.status === "expired" ? "expired" : "open",
    amount: session.amount_total ?? 0,
    currency: session.currency ?? "eur",
    lines: (session.line_items?.data ?? []).map((line) => ({ name: line.description ?? "", quantity: line.quantity ?? 1, amount: line.amount_total })),
    email: session.customer_email,
    expiresAt: new Date(session.expires_at * 1000),
    cancelUrl: session.cancel_url,
    threeDSecure: intent?.status === "requires_action",
    problem: problemOf(intent),
  };
}

/**
 * Does what a shopper did on the pay page and says where her browser goes next: the shop after paying or when she leaves,
 * the page itself while there is something left to do on it. A second click changes nothing. null: no such session.
 */
export function pay({ moment, sessionId, act, page }: {
  moment: Moment; sessionId: string; act: PayAct; page: string;
}): { url: string } | null {
  const { store } = moment;
  const session = store.find("session", sessionId);
  if (session === null) return null;
  if (session.status === "complete") return { url: returnUrl(session) };
  if (session.status !== "open") return { url: page };
  if (act === "abandon") return { url: session.cancel_url ?? page };

  const asked = intentOf(store, session)?.status === "requires_action";
  return store.commit(() => {
    if (act === "pay" || (act === "3ds" && asked)) return { url: returnUrl(authoriseCard(moment, { session, threeDSecure: act === "3ds" })) };
    if (act === "3ds") askForThreeDSecure(moment, { session, page });
    else declineCard(moment, { session, threeDSecure: act === "3ds-fail" });
    return { url: page };
  });
}

function returnUrl(session: Stripe.Checkout.Session): string {
  return (session.success_url ?? "").replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}

function intentOf(store: Store, session: Stripe.Checkout.Session): Stripe.PaymentIntent | null {
  return typeof session.payment_intent === "string" ? store.find("intent", session.payment_intent) : null;
}

function problemOf(intent: Stripe.PaymentIntent | null): PayPage["problem"] {
  if (intent === null || intent.status !== "requires_payment_method" || intent.last_payment_error === null) return null;
  return intent.last_payment_error.code === "card_declined" ? "card-declined" : "not-authenticated";
}
