/** An error as Stripe sends it (https://docs.stripe.com/api/errors). */
export type RefusalBody = {
  type: "invalid_request_error" | "idempotency_error" | "api_error";
  message: string;
  code?: string;
  param?: string;
  doc_url?: string;
};

/** The sandbox says no, with Stripe's status and Stripe's words. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: { error: RefusalBody };

  constructor(status: number, error: RefusalBody) {
    super(error.message);
    this.name = "Refusal";
    this.status = status;
    this.body = { error };
  }
}

/** 400 for a request that can never succeed as it stands; `code` is from https://docs.stripe.com/error-codes. */
export function invalidRequest(error: { message: string; code?: string; param?: string }): Refusal {
  return new Refusal(400, { type: "invalid_request_error", ...error });
}

/** 404, as Stripe words it; `noun` is Stripe's ("payment_intent", "checkout.session"). */
export function noSuch(noun: string, id: string): Refusal {
  return new Refusal(404, { type: "invalid_request_error", code: "resource_missing", message: `No such ${noun}: '${id}'`, param: "id" });
}
