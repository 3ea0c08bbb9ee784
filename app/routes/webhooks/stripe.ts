import type { ActionFunctionArgs } from "@remix-run/node";
import { recordPaymentEvent } from "#app/domain/payments/record-payment-event.server.ts";
import { readBody } from "#app/web/read-body.server.ts";

/** Stripe's events are a few kilobytes; nothing of theirs comes near this. */
const MOST_BYTES = 256 * 1024;

export function loader() {
  return answer("Only POST.", 405, { Allow: "POST" });
}

/**
 * One delivery of the payment provider. The signature is checked over the very bytes that arrived, before anything else
 * is done with them (https://docs.stripe.com/webhooks#verify-events). Whatever else goes wrong is thrown: 500, and the
 * provider delivers again.
 */
export async function action({ request }: ActionFunctionArgs) {
  if (request.method !== "POST") return answer("Only POST.", 405, { Allow: "POST" });
  const rawBody = await readBody(request, MOST_BYTES);
  if (rawBody === null) return answer("Too large.", 413);
  try {
    return answer(await recordPaymentEvent({ rawBody, signature: request.headers.get("Stripe-Signature") }), 200);
  } catch (error) {
    if (isBadSignature(error)) return answer("The signature does not fit.", 400);
    throw error;
  }
}

/** By its name, because routes do not know the adapter that throws it. */
function isBadSignature(error: unknown): boolean {
  return error instanceof Error && error.name === "BadSignature";
}

function answer(text: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...headers } });
}
