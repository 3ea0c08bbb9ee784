import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { CheckoutToPay } from "#app/adapters/payments/contract.ts";
import { serveSandbox } from "#app/adapters/payments/sandbox/serve-sandbox.server.ts";
import { createStripePayments } from "#app/adapters/payments/stripe.server.ts";

export const secretKey = "sk_test_contract";
export const webhookSecret = "whsec_contract";

export type Delivery = { rawBody: Buffer; signature: string; event: { id: string; type: string } };

/** A shop's webhook address that keeps what it gets and answers with whatever status the test wants. */
export async function openLetterbox() {
  const deliveries: Delivery[] = [];
  const letterbox = { deliveries, status: 200, url: "", types: () => deliveries.map(({ event }) => event.type) };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const rawBody = Buffer.concat(chunks);
    deliveries.push({ rawBody, signature: String(request.headers["stripe-signature"]), event: JSON.parse(rawBody.toString()) });
    response.writeHead(letterbox.status).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  letterbox.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/webhooks/stripe`;
  return letterbox;
}

export function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "stripe-sandbox-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A sandbox on a free port, a letterbox for its webhooks, a clock to turn, and the adapter with the real SDK. */
export async function openStage({ directory = newDirectory(), retryAfter = [20, 40], timeout = 10_000 } = {}) {
  const clock = { at: new Date() };
  const letterbox = await openLetterbox();
  const served = await serveSandbox({
    directory, secretKey, webhookSecret, retryAfter, now: () => clock.at, webhookUrl: () => letterbox.url,
  });
  let open = true;
  async function close() {
    if (open) await served.close();
    open = false;
  }
  onTestFinished(close);
  return {
    ...served, clock, letterbox, directory, close,
    payments: createStripePayments({ ...sandboxAt(served.port), timeout }),
    later: (minutes: number) => void (clock.at = new Date(clock.at.getTime() + minutes * 60_000)),
  };
}

export function sandboxAt(port: number) {
  return { secretKey, webhookSecret, host: "127.0.0.1", port, protocol: "http" as const };
}

/** Two shops' goods for 35,70 €, payable for an hour. */
export function checkout(at: Date, change: Partial<CheckoutToPay> = {}): CheckoutToPay {
  return {
    checkoutId: "checkout-1",
    lines: [{ name: "Fahrradschloss „Öhrchen“", quantity: 1, unitAmount: 2990 }, { name: "Brötchen", quantity: 10, unitAmount: 58 }],
    amount: 3570,
    email: "kundin@example.org",
    returnUrl: "http://127.0.0.1:3000/kasse/fertig?session={CHECKOUT_SESSION_ID}",
    cancelUrl: "http://127.0.0.1:3000/kasse",
    expiresAt: new Date(at.getTime() + 60 * 60_000),
    transferGroup: "checkout-1",
    ...change,
  };
}

/** What a refused call threw, for expect(...). */
export async function refusal(call: Promise<unknown>): Promise<unknown> {
  return call.then(() => "not refused", (error: unknown) => error);
}
