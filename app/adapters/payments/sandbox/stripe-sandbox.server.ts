import express from "express";
import { answerRequest } from "./answer-request.server.ts";
import { deliverWebhooks } from "./deliver-webhooks.server.ts";
import { accounts } from "./endpoints/accounts.server.ts";
import { charges } from "./endpoints/charges.server.ts";
import { checkoutSessions } from "./endpoints/checkout-sessions.server.ts";
import { events } from "./endpoints/events.server.ts";
import { paymentIntents } from "./endpoints/payment-intents.server.ts";
import { refunds } from "./endpoints/refunds.server.ts";
import { transfers } from "./endpoints/transfers.server.ts";
import { letTimePass } from "./moves/let-time-pass.server.ts";
import type { PayAct } from "./pay-page.server.ts";
import { findPayPage, pay } from "./pay-page.server.ts";
import { Refusal } from "./refusal.ts";
import { openStore } from "./store.server.ts";

export type StripeSandbox = ReturnType<typeof createStripeSandbox>;

const endpoints = [...checkoutSessions, ...paymentIntents, ...refunds, ...charges, ...transfers, ...accounts, ...events];

/** Milliseconds between two looks at the clock, for pay pages and authorisations that run out. */
const heartbeat = 5_000;

/**
 * A local twin of Stripe: the part of its API that we use, for the real SDK, with a pay page and signed webhooks. Mount
 * `router` at `/v1` (the SDK's base path is fixed), before anything that reads request bodies, limits rates or checks where
 * a form comes from: the bearer key guards it. Its state is one append-only file in `directory`, which only one process may
 * open at a time.
 *
 * The pay page itself is ours to draw, at `publicUrl() + /sandbox/zahlen/:session`: it shows `findPayPage(session)` and
 * posts one of the acts to `pay(session, act)`, which says where the browser goes next.
 */
export function createStripeSandbox({ directory, webhookUrl, publicUrl, secretKey, webhookSecret, now, retryAfter }: {
  directory: string;
  webhookUrl: () => string;
  publicUrl: () => string;
  secretKey: string;
  webhookSecret: string;
  now: () => Date;
  /** milliseconds between tries of a webhook; only tests are in a hurry */
  retryAfter?: number[];
}) {
  const store = openStore({ directory });
  const webhooks = deliverWebhooks({ store, url: webhookUrl, secret: webhookSecret, now, retryAfter });
  const pageUrl = (sessionId: string) => `${publicUrl().replace(/\/$/, "")}/sandbox/zahlen/${sessionId}`;
  const seconds = () => Math.floor(now().getTime() / 1000);

  function lookAtTheClock() {
    letTimePass({ store, at: seconds() });
    webhooks.sendNew();
  }
  const clock = setInterval(lookAtTheClock, heartbeat).unref();
  webhooks.sendNew();

  const router = express.Router();
  router.use(express.text({ type: () => true, limit: "1mb" }));
  for (const endpoint of endpoints) {
    router[endpoint.method](endpoint.path, answerRequest(endpoint, { store, now, secretKey, pageUrl, onChange: webhooks.sendNew }));
  }
  router.use((request, response) => {
    const unknown = new Refusal(404, { type: "invalid_request_error", message: `Unrecognized request URL (${request.method}: ${request.originalUrl}).` });
    response.status(unknown.status).json(unknown.body);
  });

  return {
    router,

    /** What the pay page of a session shows; null where there is none. */
    findPayPage(sessionId: string) {
      lookAtTheClock();
      return findPayPage({ store, sessionId });
    },

    /** What a shopper does there; `url` is where her browser goes next. null: no such session. */
    pay(sessionId: string, act: PayAct) {
      lookAtTheClock();
      const moment = { store, at: seconds(), request: { id: null, idempotency_key: null } };
      const next = pay({ moment, sessionId, act, page: pageUrl(sessionId) });
      webhooks.sendNew();
      return next;
    },

    /** Makes the post misbehave from now on: copies, delays, wrong order. `chaos({})` makes it well again. */
    chaos: webhooks.chaos,

    /** Waits until no webhook is under way or waiting. */
    settled: webhooks.settled,

    /** Stops timers and closes the file. Undelivered webhooks go out after the next start. */
    close() {
      clearInterval(clock);
      webhooks.stop();
      store.close();
    },
  };
}
