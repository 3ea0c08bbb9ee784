import { once } from "node:events";
import express from "express";
import { createStripeSandbox } from "./stripe-sandbox.server.ts";

/** The sandbox alone on a loopback port (0 takes a free one), for contract tests and for trying the SDK by hand. */
export async function serveSandbox({ port = 0, ...settings }: Omit<Parameters<typeof createStripeSandbox>[0], "publicUrl"> & { port?: number }) {
  const app = express();
  const server = app.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  const sandbox = createStripeSandbox({ ...settings, publicUrl: () => `http://127.0.0.1:${bound}` });
  app.use("/v1", sandbox.router);

  return {
    sandbox,
    port: bound,
    async close() {
      sandbox.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
