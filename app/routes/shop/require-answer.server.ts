import { redirect } from "@remix-run/node";
import { readAnswerToken } from "#app/domain/orders/order-link.server.ts";
import type { AnswerOutcome } from "#app/domain/orders/answer-order.server.ts";

/** The order an answer link opens. A form sent with a link that is over or broken leads back to its page, which says so. */
export function requireAnswer(token: string | undefined): { orderId: string; here: string } {
  const here = `/antwort/${encodeURIComponent(token ?? "")}`;
  const read = readAnswerToken(token ?? "");
  if (read === null || read === "expired") throw redirect(here, { status: 303 });
  return { orderId: read.orderId, here };
}

/** Back to the page of the link: with the next act, or with why it did not work. */
export function backToAnswer(here: string, outcome: AnswerOutcome<string>, done: string) {
  return redirect(outcome.ok ? `${here}?getan=${done}` : `${here}?problem=${outcome.problem}`, { status: 303 });
}
