import type Stripe from "stripe";
import { BadSignature } from "./contract.ts";

/** Seconds a time stamp may be away from now, before or after (Stripe's own tolerance, which it applies to the past only). */
const tolerance = 300;

/**
 * Checks one delivery and returns the event in it, or throws BadSignature. The SDK verifies the signature and the age;
 * two things are ours: a stamp from the future is refused, because the SDK accepts it and it could be replayed until it
 * comes true; and bytes that are no UTF-8 are refused, because the SDK would replace them before it computes the signature.
 */
export function verifyStripeEvent({ stripe, rawBody, signature, secret, at }: {
  stripe: Stripe; rawBody: Uint8Array; signature: string | null; secret: string; at: Date;
}): Stripe.Event {
  const stamp = stampIn(signature ?? "");
  if (Math.abs(at.getTime() / 1000 - stamp) > tolerance) throw new BadSignature("The time stamp is more than 300 seconds away.");
  try {
    return stripe.webhooks.constructEvent(exactText(rawBody), signature ?? "", secret, tolerance, undefined, at.getTime());
  } catch (error) {
    throw new BadSignature(error instanceof Error ? error.message.split("\n")[0] : "The delivery could not be verified.");
  }
}

/** Exactly one `t=` of digits: with two of them, the one we check could differ from the one that was signed. */
function stampIn(header: string): number {
  const stamps = header.split(",").filter((part) => part.startsWith("t="));
  if (stamps.length !== 1 || !/^t=\d{1,12}$/.test(stamps[0])) throw new BadSignature("The signature header names no single time stamp.");
  return Number(stamps[0].slice(2));
}

function exactText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}
