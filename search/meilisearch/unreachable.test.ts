import { createServer } from "node:net";
import type { Socket } from "node:net";
import { expect, test } from "vitest";
import { createMeilisearchEngine } from "./create-meilisearch-engine.ts";

const query = { townId: "town_a", text: "fahrrad", offset: 0, limit: 5 };

test("a server that is not there is told by health, and searching throws so that the caller can fall back", async () => {
  const engine = createMeilisearchEngine({ url: "http://127.0.0.1:1", key: undefined, index: "town" });
  expect(await engine.health()).toMatchObject({ engine: "meilisearch", ok: false, documents: 0 });
  await expect(engine.search(query)).rejects.toThrow();
  await expect(engine.upsert([])).resolves.toBeUndefined();
  await expect(engine.remove([{ id: "product_1", version: 1 }])).rejects.toThrow();
});

test("a server that never answers is given up after the timeout", async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1");
  await new Promise((resolve) => silent.once("listening", resolve));
  const address = silent.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const engine = createMeilisearchEngine({ url: `http://127.0.0.1:${address.port}`, key: undefined, index: "town", timeout: 200 });
  const started = performance.now();
  await expect(engine.search(query)).rejects.toThrow();
  expect(performance.now() - started).toBeLessThan(2000);
  for (const socket of sockets) socket.destroy();
  silent.close();
});
