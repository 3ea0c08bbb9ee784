import { readLink, signLink } from "#app/domain/accounts/signed-link.server.ts";
import { env } from "#app/env.server.ts";
import { after, days } from "#app/values/time.ts";

/** The token of a shopper's page of one checkout; it does not end, because receipts are looked up for years. */
export function orderPageToken(checkoutId: string): string {
  return signLink({ purpose: "order", id: checkoutId });
}

export function readOrderPageToken(token: string): { checkoutId: string } | null {
  const read = readLink({ purpose: "order", token });
  return read === null || read === "expired" ? null : { checkoutId: read.id };
}

/** The token with which a shop answers one order without log-in. */
export function answerToken(orderId: string, expires: Date): string {
  return signLink({ purpose: "answer", id: orderId, expires });
}

/** "expired" for a true token whose time is over, so that the page can offer the way on; null for anything else. */
export function readAnswerToken(token: string): { orderId: string } | "expired" | null {
  const read = readLink({ purpose: "answer", token });
  return read === null || read === "expired" ? read : { orderId: read.id };
}

/** Answer links serve until a week after the pick-up time: the hand-over is pressed with them, too. */
export function answerLinkEnds(slotEndsAt: Date): Date {
  return after(slotEndsAt, days(7));
}

/** The full address of the shopper's page, for mails and the pay page's way back. */
export function orderPageUrl(checkoutId: string): string {
  return `${env.publicUrl}/bestellungen/${orderPageToken(checkoutId)}`;
}
