import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterAll } from "vitest";

/**
 * The payments sandbox on a port of this test file's own, with signed webhooks that are received and recorded as in the
 * real house. Import it before anything of the app: the settings are read once.
 */
const server = createServer();
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const dataDir = mkdtempSync(join(tmpdir(), "stadtkorb-pay-"));
process.env.PORT = String(addressOf(server.address()).port);
process.env.DATA_DIR = dataDir;
process.env.DATABASE_POOL = "25"; // because the races let many shoppers press at once

const { BadSignature, sandbox: openSandbox, webhookPath } = await import("#app/adapters/payments/index.server.ts");
const { recordPaymentEvent } = await import("#app/domain/payments/record-payment-event.server.ts");
const opened = openSandbox();
if (!opened) throw new Error("tests never talk to the real provider");

/** What a shopper does on the pay page, and how webhooks travel. */
export const sandbox = opened;

const app = express();
app.use("/v1", sandbox.router);
app.post(webhookPath, express.raw({ type: () => true, limit: "100kb" }), (request, response) => {
  recordPaymentEvent({ rawBody: request.body, signature: request.get("stripe-signature") ?? null }).then(
    () => response.sendStatus(200),
    (error: unknown) => response.sendStatus(error instanceof BadSignature ? 400 : 500),
  );
});
server.on("request", app);

afterAll(async () => {
  sandbox.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(dataDir, { recursive: true, force: true });
});

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("no port");
  return address;
}
