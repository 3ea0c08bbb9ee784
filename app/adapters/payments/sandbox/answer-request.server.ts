import { createHash, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import type { Endpoint } from "./endpoints/endpoint.ts";
import { expandReferences } from "./expand-references.ts";
import { apiVersion } from "./moves/announce-event.server.ts";
import { letTimePass } from "./moves/let-time-pass.server.ts";
import { parseForm } from "./parse-form.ts";
import { Refusal } from "./refusal.ts";
import { newId } from "./shapes/new-id.ts";
import type { KeptAnswer, Store } from "./store.server.ts";

type Surroundings = {
  store: Store;
  now: () => Date;
  secretKey: string;
  pageUrl: (sessionId: string) => string;
  /** called after something was written */
  onChange: () => void;
};
type Answer = { status: number; body: string; replayed: boolean };

/** Seconds an idempotency key is remembered; Stripe promises at least 24 hours. */
const keyLifetime = 24 * 60 * 60;

/** Answers one endpoint as Stripe would: key, parameters, idempotency, change, expansion, and its errors. */
export function answerRequest(endpoint: Endpoint, around: Surroundings): RequestHandler {
  return (request, response) => {
    const requestId = newId("req_");
    response.set({ "Request-Id": requestId, "Stripe-Version": apiVersion });
    try {
      checkKey(request, around.secretKey);
      const { status, body, replayed } = answer(endpoint, request, requestId, around);
      if (replayed) response.set("Idempotent-Replayed", "true");
      response.status(status).type("application/json").send(body);
      around.onChange();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.status(error.status).json(error.body);
    }
  };
}

function answer(endpoint: Endpoint, request: Request, requestId: string, { store, now, pageUrl }: Surroundings): Answer {
  const at = Math.floor(now().getTime() / 1000);
  letTimePass({ store, at });
  const form = formIn(request);
  const { expand, run } = endpoint.prepare(parseForm(form));
  const key = endpoint.method === "post" ? request.get("Idempotency-Key") ?? null : null;
  const fingerprint = createHash("sha256").update(`${request.path}?${form}`).digest("base64url");
  const kept = key === null ? null : recall({ store, key, fingerprint, at });
  if (kept !== null) return { ...kept, replayed: true };

  const perform = () => store.commit(() => {
    const call = { store, at, request: { id: requestId, idempotency_key: key }, id: request.params.id ?? "", pageUrl };
    const body = JSON.stringify(expandReferences({ answer: run(call), expand, store }), null, 2);
    if (key !== null) store.put("answer", { id: key, fingerprint, status: 200, body, created: at });
    return { status: 200, body, replayed: false };
  });
  try {
    return perform();
  } catch (error) {
    // a refusal of the operation itself is the key's answer, too; wrong parameters never get this far
    if (error instanceof Refusal && key !== null) {
      const body = JSON.stringify(error.body, null, 2);
      store.commit(() => store.put("answer", { id: key, fingerprint, status: error.status, body, created: at }));
    }
    throw error;
  }
}

/** The first answer to this key, if there was one; the same key with other values is refused (https://docs.stripe.com/api/idempotent_requests). */
function recall({ store, key, fingerprint, at }: { store: Store; key: string; fingerprint: string; at: number }): KeptAnswer | null {
  const kept = store.find("answer", key);
  if (kept === null || kept.created + keyLifetime <= at) return null;
  if (kept.fingerprint === fingerprint) return kept;
  throw new Refusal(400, {
    type: "idempotency_error",
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
}

/** GET carries its parameters in the address, POST in the body; the same encoding. */
function formIn(request: Request): string {
  if (request.method === "GET") return new URL(request.originalUrl, "http://sandbox").search.slice(1);
  return typeof request.body === "string" ? request.body : "";
}

function checkKey(request: Request, secretKey: string) {
  const given = request.get("Authorization") ?? "";
  const digest = (text: string) => createHash("sha256").update(text).digest();
  if (!timingSafeEqual(digest(given), digest(`Bearer ${secretKey}`))) {
    throw new Refusal(401, { type: "invalid_request_error", message: "Invalid API Key provided." });
  }
  if (request.get("Stripe-Account")) {
    throw new Refusal(403, { type: "invalid_request_error", code: "account_invalid", message: "This sandbox only knows the platform's own account." });
  }
}
