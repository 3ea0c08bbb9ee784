import { beforeAll, expect, test, vi } from "vitest";

// Meilisearch at a port where nobody listens; before anything of the app, because the settings are read once.
vi.hoisted(() => {
  process.env.MEILI_URL = "http://127.0.0.1:9";
  process.env.MEILI_KEY = "nobody-asks";
});

import { change, db } from "#app/db.server.ts";
import { compareSearch } from "#app/domain/search/compare-search.server.ts";
import { openSearch } from "#app/domain/search/open-search.server.ts";
import { refreshSearch } from "#app/domain/search/refresh-search.server.ts";
import { erlenstedt } from "../support/template-town.ts";
import { knock } from "./knock.ts";

const { novel } = erlenstedt;
const search = (q: string) => knock({ file: "routes/town/search.tsx", path: ":stadt/suche", params: { stadt: erlenstedt.slug }, query: `q=${q}` });

beforeAll(async () => {
  await openSearch();
  await compareSearch().catch(() => {}); // it cannot reach the engine outside; what it writes to the database stands
  await refreshSearch({ ids: [`product_${novel.productId}`, `shop_${erlenstedt.books.shopId}`] }).catch(() => {});
});

test("with Meilisearch away people still find, and are told who answers", async () => {
  const { status, body } = await search("Fuchs");
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ standIn: true, total: 1, hits: [{ title: "Der Fuchs zieht um" }] });
});

test("a change meanwhile is found at once, and its job fails so that the queue tries it again", async () => {
  await change((tx) => tx.product.update({ where: { id: novel.productId }, data: { title: "Der Dachs zieht um" } }));
  await expect(refreshSearch({ ids: [`product_${novel.productId}`] })).rejects.toThrow();
  expect(JSON.parse((await search("Dachs")).body)).toMatchObject({ standIn: true, hits: [{ title: "Der Dachs zieht um" }] });
  expect(await db.searchEntry.findUniqueOrThrow({ where: { id: `product_${novel.productId}` } })).toMatchObject({ body: { title: "Der Dachs zieht um" } });
});
