import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PMTiles } from "pmtiles";
import { afterAll, expect, test, vi } from "vitest";
import { tinyPmtiles } from "../../../../tests/support/tiny-pmtiles.ts";

// why: the map's file is named by a setting that is read once
vi.mock("#app/env.server.ts", async (original) => {
  const { env } = await original<typeof import("#app/env.server.ts")>();
  return { env: { ...env, mapTiles: { path: join(mkdtempSync(join(tmpdir(), "stadtkorb-map-")), "tiny.pmtiles") } } };
});
const { env } = await import("#app/env.server.ts");
const path = env.mapTiles && "path" in env.mapTiles ? env.mapTiles.path : "";
const whole = tinyPmtiles({ lat: 51.852, lon: 6.905 });
writeFileSync(path, whole);
const { loader } = await import("#app/routes/feeds/map-tiles.ts");
const { findTiles, tilesAddress, TILES_PATH } = await import("./find-tiles.server.ts");

const context = { nonce: "", address: "127.0.0.1", keep: null, personal: false };
const server = createServer((request, response) => {
  const headers: Record<string, string> = request.headers.range ? { Range: request.headers.range } : {};
  void loader({ request: new Request(`http://localhost${request.url}`, { headers }), params: {}, context }).then(async (answer) => {
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  });
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const address: AddressInfo | string | null = server.address();
const port = typeof address === "object" && address ? address.port : 0;
afterAll(() => { server.closeAllConnections(); server.close(); });

test("the library of the field reads header, names of layers and a tile from us, part by part", async () => {
  expect(tilesAddress()).toBe(TILES_PATH);
  const file = new PMTiles(`http://127.0.0.1:${port}${TILES_PATH}`);
  expect(await file.getHeader()).toMatchObject({ specVersion: 3, minZoom: 12, maxZoom: 12, tileType: 1 });
  expect(await file.getMetadata()).toMatchObject({ vector_layers: [{ id: "earth" }, { id: "landuse" }, { id: "water" }, { id: "roads" }] });
  const [x, y] = [Math.floor(((6.905 + 180) / 360) * 4096), Math.floor(((1 - Math.asinh(Math.tan((51.852 * Math.PI) / 180)) / Math.PI) / 2) * 4096)];
  const tile = await file.getZxy(12, x, y);
  expect(Buffer.from(tile?.data ?? new ArrayBuffer(0)).toString("latin1")).toContain("roads");
  expect(await file.getZxy(12, x + 3, y)).toBeUndefined();
});

test.each([
  ["bytes=0-6", 0, 6], ["bytes=7-7", 7, 7], [`bytes=${whole.length - 3}-`, whole.length - 3, whole.length - 1], ["bytes=0-999999999", 0, whole.length - 1],
])("%s gives exactly those bytes", async (range, from, to) => {
  const answer = await findTiles(range);
  expect(answer).toMatchObject({ kind: "part", part: { from, to, size: whole.length } });
  expect(answer.kind === "part" && answer.part.body.equals(whole.subarray(from, to + 1))).toBe(true);
});

test.each([[null], [""], ["bytes=-5"], ["bytes=5-2"], ["bytes=0-1,3-4"], ["bytes=99999999999-"], ["items=0-1"], ["bytes=0x1-2"]])("%s is no range we answer, and the whole file is never sent", async (range) => {
  expect(await findTiles(range)).toEqual({ kind: "unsatisfiable", size: whole.length });
});
