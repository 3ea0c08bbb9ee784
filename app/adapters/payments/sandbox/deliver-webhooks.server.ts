import { createHmac } from "node:crypto";
import type { Store } from "./store.server.ts";

/** How badly the post behaves; everything Stripe warns of (https://docs.stripe.com/webhooks#best-practices). */
export type Chaos = {
  /** further copies of every delivery */
  duplicate?: number;
  /** milliseconds every delivery waits */
  delayMs?: number;
  /** events of one moment arrive last first */
  shuffle?: boolean;
};

/** Milliseconds after the first, second … failure; then the event stays undelivered until the next start or the reconcile job. */
const pauses = [500, 2_000, 10_000, 60_000, 300_000, 1_800_000];
const patience = 10_000;

/**
 * Posts events to the shop, signed as Stripe signs them, until it answers 2xx. What is undelivered is known from the
 * events themselves, so a restart goes on where the last run stopped.
 */
export function deliverWebhooks({ store, url, secret, now, retryAfter = pauses }: {
  store: Store; url: () => string; secret: string; now: () => Date; retryAfter?: number[];
}) {
  const seen = new Set<string>();
  const timers = new Set<NodeJS.Timeout>();
  let chaos: Chaos = {};
  let stopped = false;

  function later(milliseconds: number, act: () => Promise<void>) {
    const timer = setTimeout(() => void act().finally(() => timers.delete(timer)), milliseconds);
    timers.add(timer);
    timer.unref();
  }

  async function deliver(eventId: string, failures: number): Promise<void> {
    const event = store.find("event", eventId);
    if (event === null || stopped) return;
    const accepted = await post({ body: JSON.stringify(event, null, 2), url: url(), secret, now });
    if (stopped) return;
    if (!accepted && failures < retryAfter.length) later(retryAfter[failures], () => deliver(eventId, failures + 1));
    if (accepted) store.commit(() => store.put("event", { ...event, pending_webhooks: 0 }));
  }

  async function deliverAll(eventIds: string[]): Promise<void> {
    for (const id of eventIds) await deliver(id, 0);
  }

  return {
    /** Sends what has not been sent yet. Returns at once. */
    sendNew() {
      const fresh = store.list("event").filter(({ id, pending_webhooks }) => pending_webhooks > 0 && !seen.has(id)).map(({ id }) => id);
      if (fresh.length === 0) return;
      for (const id of fresh) seen.add(id);
      const { duplicate = 0, delayMs = 0, shuffle = false } = chaos;
      const order = shuffle ? fresh.reverse() : fresh;
      later(delayMs, () => deliverAll(order.flatMap((id) => Array.from({ length: duplicate + 1 }, () => id))));
    },

    chaos(wish: Chaos) {
      chaos = wish;
    },

    /** Waits until nothing is under way or waiting for its next try (tests). */
    async settled() {
      while (timers.size > 0 && !stopped) await new Promise((resolve) => setTimeout(resolve, 10));
    },

    stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

async function post({ body, url, secret, now }: { body: string; url: string; secret: string; now: () => Date }): Promise<boolean> {
  const stamp = Math.floor(now().getTime() / 1000);
  const signature = createHmac("sha256", secret).update(`${stamp}.${body}`).digest("hex");
  const headers = { "Content-Type": "application/json; charset=utf-8", "Stripe-Signature": `t=${stamp},v1=${signature}`, "User-Agent": "Stripe/1.0 (sandbox)" };
  try {
    const response = await fetch(url, { method: "POST", body, headers, redirect: "manual", signal: AbortSignal.timeout(patience) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false; // nobody there, or too slow: the next try comes
  }
}
