import { openTemplateHouse } from "../support/house-on-template.ts";
import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { ask } from "../support/ask.ts";
import { erlenstedt } from "../support/template-town.ts";

const house = await openTemplateHouse();

test("the process says that it lives, and that everything it needs is there", async () => {
  const [health, readiness] = [await ask(house.url, { path: "/healthz" }), await ask(house.url, { path: "/readyz" })];
  expect([health.status, health.text]).toEqual([200, "ok\n"]);
  expect(readiness.status).toBe(200);
  expect(JSON.parse(readiness.text)).toEqual({ database: "ok", migrations: "ok", search: "ok", queue: "ok" });
});

const unknown = ["/gibt-es-nicht", "/erlenstedt/gibt-es-nicht", "/erlenstedt/produkte/gibt-es-nicht", "/erlenstedt/geschaefte/gibt-es-nicht", "/erlenstedt/veranstaltungen/gibt-es-nicht", "/atlantis/suche?q=brot",
  "/bestellungen/erfunden", "/antwort/erfunden", "/birkenau/produkte/roggenmischbrot-1-kg", "/%00", "/erlenstedt/%F0%9F%92%A9", "/wp-login.php", "/.env", "/..%2f..%2fetc%2fpasswd"];

test.for(unknown)("%s is a calm page that was not found", async (path) => {
  const answer = await ask(house.url, { path });
  expect([400, 404, 410]).toContain(answer.status);
  expect(answer.headers["content-type"]).toMatch(/^text\/html/);
  expect(answer.text).toContain("<h1");
  expect(answer.text).not.toMatch(/\n\s+at |node_modules|\.tsx?:\d|PrismaClient/);
  expect(answer.headers["cache-control"]).toContain("no-store");
});

test("what is missing in a known town is answered with a search box", async () => {
  const answer = await ask(house.url, { path: "/erlenstedt/produkte/gibt-es-nicht" });
  expect(answer.text).toMatch(/<form[^>]*action="\/erlenstedt\/suche"/);
});

test("a missing page is no error in the log, and every answer's number is found there", async () => {
  const answer = await ask(house.url, { path: "/erlenstedt/produkte/nirgends" });
  await expect.poll(house.output).toContain(String(answer.headers["x-request-id"]));
  expect(house.output()).not.toContain('"stack"');
});

test("outside the demo nobody steps into a role and nobody reads the outbox", async () => {
  const role = await ask(house.url, { path: "/demo/rolle", form: { rolle: "betreiber" }, headers: { Origin: house.url } });
  expect([role.status, role.cookies]).toEqual([404, []]);
  expect((await ask(house.url, { path: "/sandbox/mail" })).status).toBe(302);
});

test("a body of 3 MB is refused, whether it tells its length or not", async () => {
  const body = Buffer.alloc(3_000_000, "a");
  const told = await ask(house.url, { path: "/korb/zeilen", body, headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: house.url } }).catch(() => null);
  expect(told?.status ?? 413).toBe(413);
  const silent = await ask(house.url, { path: "/korb/zeilen", body, headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: house.url, "Transfer-Encoding": "chunked", "Content-Length": "" } }).catch(() => null);
  expect(silent?.status ?? 413).toBeGreaterThanOrEqual(400);
  expect((await ask(house.url, { path: "/healthz" })).status).toBe(200);
});

test("1 MB of text in a field is told in a sentence, and nothing is saved", async () => {
  const [before] = await counts();
  const answer = await ask(house.url, { path: "/kasse", form: { schritt: "bestellen", name: "a".repeat(1_000_000), email: "miriam@kundin.example", anfrage: "0123456789abcdef" }, headers: { Origin: house.url } });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.text).toMatch(/zu lang|Zeichen|leer/);
  expect(await counts()).toEqual([before]);
});

test.for(["0", "-1", "1.5", "1000000000", "١", "²", "NaN", "1e3", "a".repeat(500)])("a quantity of %s puts nothing into the basket", async (menge) => {
  const answer = await ask(house.url, { path: "/korb/zeilen", form: { variante: erlenstedt.bread.variantId, menge }, headers: { Origin: house.url } });
  expect(answer.status).toBe(303);
  expect(String(answer.headers.location)).toContain("problem=");
  expect(await db.basketLine.count()).toBe(0);
});

async function counts(): Promise<number[]> {
  return [await db.checkout.count()];
}
