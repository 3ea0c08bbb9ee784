/**
 * What the town needs from a payment provider, in the town's words. Two twins keep this promise: Stripe itself, and the
 * local sandbox that speaks Stripe's language (docs/architecture.md). Money is integer cents of EUR throughout.
 *
 * A purchase in four calls: createCheckout → (the shopper pays on the hosted page) → findCheckout says "authorised" →
 * capture what the shops accepted, or release all of it. Nothing here is ever believed from an event's content: an event
 * only says *that* something happened; findCheckout says what is true now.
 *
 * Every call has a time limit and an idempotency key made of ids. Calling again with the same values returns the first
 * answer and moves no money twice; calling again with the same key and other values is refused as "misconfigured".
 */
export type Payments = {
  /**
   * Opens a hosted pay page for one checkout. Refuses with "misconfigured" if the lines do not add up to the amount, and
   * with "declined" below Stripe's minimum of 50 cents. Repeat after a time-out with the very same values.
   */
  createCheckout(checkout: CheckoutToPay): Promise<{ sessionId: string; payUrl: string }>;

  /** The state of a checkout as the provider says now. Unknown ids are "misconfigured". */
  findCheckout(sessionId: string): Promise<CheckoutNow>;

  /**
   * Closes the pay page, so that nobody can pay any more, and says what is true then. Harmless to repeat. If the shopper
   * was faster, the answer is "authorised" (release it) or "captured" (refund it); read `state` before going on.
   */
  expireCheckout(sessionId: string): Promise<CheckoutNow>;

  /**
   * Takes `amount` cents of an authorised payment and lets the rest go; possible once per payment. Above the authorised
   * sum, already captured, released or lapsed (after 7 days): "declined", nothing is taken.
   * `key` is an id of ours that stands for this decision (for instance the checkout's id).
   */
  capture(request: { intentId: string; amount: number; key: string }): Promise<{ amountReceived: number }>;

  /** Lets the whole authorisation go; the card is never charged. Already captured or released: "declined". */
  release(request: { intentId: string; key: string }): Promise<void>;

  /**
   * Gives `amount` cents of a captured payment back. More than what is left of it: "declined". `key` is the id of the
   * refund's own row, so that two refunds of the same sum stay two.
   */
  refund(request: { intentId: string; amount: number; key: string }): Promise<{ refundId: string; status: string }>;

  /**
   * Checks a webhook before anything else is done with it: signature over the raw bytes, and a time stamp at most 300
   * seconds away from `at` in either direction (https://docs.stripe.com/webhooks/signature). Throws BadSignature.
   */
  verifyEvent(delivery: { rawBody: Uint8Array; signature: string | null; at: Date }): Promise<PaymentEvent>;

  /** Events since an instant, oldest first, for the reconcile job. The provider keeps them for 30 days. */
  listEvents(window: { since: Date }): Promise<PaymentEvent[]>;
};

export type CheckoutToPay = {
  /** Our id; becomes `clientReference` and the idempotency key. A second pay page for the same shopper is a new checkout. */
  checkoutId: string;
  /** at most 100, which is Stripe's limit */
  lines: PaymentLine[];
  /** Cents; must equal the sum of the lines. */
  amount: number;
  email: string;
  /** Where the browser goes after paying. That somebody arrives there proves nothing: ask findCheckout. */
  returnUrl: string;
  /** Where "back to the shop" leads. The page stays payable until it expires. */
  cancelUrl: string;
  /** Stripe wants 30 minutes to 24 hours from now; leave a minute to spare. Store it: a retry must send the same instant. */
  expiresAt: Date;
  /** Ties the payment to the transfers that follow it. */
  transferGroup: string;
};

export type PaymentLine = { name: string; quantity: number; /** cents */ unitAmount: number };

export type CheckoutNow = {
  sessionId: string;
  /** null until the shopper first tries to pay */
  intentId: string | null;
  /** the charge that transfers to the shops will name as their source; null until authorised */
  chargeId: string | null;
  /** our checkoutId */
  clientReference: string | null;
  /**
   * open: can be paid (also after a declined card) · authorised: reserved on the card, nothing taken · captured: taken in
   * whole or in part · released: let go or lapsed · expired: the page closed before anything was authorised
   */
  state: "open" | "authorised" | "captured" | "released" | "expired";
  amount: number;
  amountCapturable: number;
  amountReceived: number;
  amountRefunded: number;
  /** lower case, as the provider writes it: "eur" */
  currency: string;
  livemode: boolean;
  /** null once the page is closed */
  payUrl: string | null;
};

export type PaymentEvent = {
  /** unique; store it before acting */
  id: string;
  type: string;
  created: Date;
  /** the connected account an event belongs to; null for the platform's own */
  account: string | null;
  livemode: boolean;
  sessionId: string | null;
  intentId: string | null;
  /** our checkoutId where the object carries it: finds the checkout although its intent is not known yet */
  clientReference: string | null;
};

/**
 * declined: the bank or the state of the payment says no; ask findCheckout before trying anything else.
 * unavailable: nobody knows whether it happened; repeat the same call later. misconfigured: our fault; a person must look.
 */
export type PaymentWord = "declined" | "unavailable" | "misconfigured";

/** Why the provider did not do it. `code` is the provider's own word, for the log only. */
export class PaymentProblem extends Error {
  readonly word: PaymentWord;
  readonly code: string | null;

  constructor({ word, code = null, message, cause }: { word: PaymentWord; code?: string | null; message: string; cause?: unknown }) {
    super(message, { cause });
    this.name = "PaymentProblem";
    this.word = word;
    this.code = code;
  }
}

/** A webhook that is not proven to come from the provider, in time. Answer 400 and look nothing up. */
export class BadSignature extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BadSignature";
  }
}
