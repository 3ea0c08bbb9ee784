import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { change, db } from "#app/db.server.ts";
import { openSession } from "#app/domain/accounts/open-session.server.ts";
import { SESSION_COOKIE } from "#app/web/session.server.ts";
import { birkenau, erlenstedt } from "../../../tests/support/template-town.ts";
import { action as closeAt } from "./closing-time.tsx";
import { loader as showOrder } from "./order.tsx";
import { action as setPrice } from "./price.tsx";
import { loader as showProducts } from "./products.tsx";
import { action as setStock } from "./stock.tsx";
import { loader as showToday } from "./today.tsx";

const { baker, books, bread, novel, steward } = erlenstedt;
const context = { nonce: "", address: "", keep: null, personal: false };

async function asked({ who, params, path = "/", fields }: { who: string | null; params: Record<string, string>; path?: string; fields?: Record<string, string> }): Promise<ActionFunctionArgs> {
  const headers: Record<string, string> = {};
  if (who) headers.Cookie = `${SESSION_COOKIE}=${(await change((tx) => openSession(tx, { personId: who, former: null }))).sessionToken}`;
  const request = new Request(`http://here${path}`, fields ? { method: "POST", headers, body: new URLSearchParams(fields) } : { headers });
  return { request, params, context };
}
/** What a page would answer: a thrown or returned Response's status and address, or the data with its status. */
async function answered(work: Promise<unknown>): Promise<{ status: number; location?: string | null; data?: unknown }> {
  const answer = await work.catch((thrown: unknown) => { if (thrown instanceof Response) return thrown; throw thrown; });
  if (answer instanceof Response) return { status: answer.status, location: answer.headers.get("Location") };
  if (typeof answer === "object" && answer !== null && "init" in answer && "data" in answer) return { status: Number(Object.entries(answer.init ?? {}).find(([name]) => name === "status")?.[1] ?? 200), data: answer.data };
  return { status: 200, data: answer };
}
const ownBread = { geschaeft: baker.slug, variante: bread.variantId };

test("a price is changed from the list and leads back to the row it stood in", async () => {
  const next = `/laden/${baker.slug}/produkte?q=brot`;
  const { status, location } = await answered(setPrice(await asked({ who: baker.personId, params: ownBread, fields: { preis: "4,80", weiter: next } })));
  expect([status, location]).toEqual([303, `${next}&gespeichert=${bread.variantId}#${bread.variantId}`]);
  expect(await db.variant.findUniqueOrThrow({ where: { id: bread.variantId } })).toMatchObject({ priceCents: 480 });
});

test("what is no price comes back as it was typed, with a sentence", async () => {
  for (const preis of ["", "0", "-1", "1e9", "zwölf", "1.000.000,01"]) {
    const { status, data } = await answered(setPrice(await asked({ who: baker.personId, params: ownBread, fields: { preis } })));
    expect([status, data], preis).toEqual([422, { error: "Bitte einen Preis wie 62,00 eintragen, mindestens 0,01 € und höchstens 1.000.000 €.", typed: { preis }, back: `/laden/${baker.slug}/produkte` }]);
  }
});

test("nobody is led out of the house", async () => {
  const { location } = await answered(setPrice(await asked({ who: baker.personId, params: ownBread, fields: { preis: "4,80", weiter: "//evil.example" } })));
  expect(location).toBe(`/laden/${baker.slug}/produkte?gespeichert=${bread.variantId}#${bread.variantId}`);
});

test("stock is saved, a step without JavaScript at once, and an older form is refused", async () => {
  const set = async (fields: Record<string, string>) => answered(setStock(await asked({ who: baker.personId, params: ownBread, fields })));
  expect(await set({ art: "stueck", anzahl: "7", schritt: "1" })).toMatchObject({ status: 303 });
  expect(await db.variant.findUniqueOrThrow({ where: { id: bread.variantId } })).toMatchObject({ stock: 8 });
  expect(await set({ art: "stueck", anzahl: "7", gesehen: "5" })).toMatchObject({ status: 422, data: { error: "Inzwischen wurde etwas davon bestellt. Bitte prüfen Sie die Zahl noch einmal." } });
  expect(await set({ art: "stueck", anzahl: "1,5" })).toMatchObject({ status: 422, data: { typed: { anzahl: "1,5" } } });
});

test("a closing time that is none comes back, a good one is kept", async () => {
  const set = async (fields: Record<string, string>) => answered(closeAt(await asked({ who: baker.personId, params: { geschaeft: baker.slug }, fields })));
  expect(await set({ art: "zeit", schluss: "25:00", grund: "Inventur" })).toMatchObject({ status: 422, data: { typed: { schluss: "25:00", grund: "Inventur" } } });
  expect(await set({ art: "zu" })).toMatchObject({ status: 303 });
  expect(await db.hoursException.findMany({ where: { shopId: baker.shopId } })).toMatchObject([{ value: "off" }]);
  expect(await set({ art: "ueblich" })).toMatchObject({ status: 303 });
  expect(await db.hoursException.count({ where: { shopId: baker.shopId } })).toBe(0);
});

test("another's shop, product and order are not found, in one town or the next", async () => {
  const who = baker.personId;
  expect(await answered(showToday(await asked({ who, params: { geschaeft: books.slug } })))).toMatchObject({ status: 404 });
  expect(await answered(showProducts(await asked({ who: steward.personId, params: { geschaeft: birkenau.shopId } })))).toMatchObject({ status: 404 });
  for (const variante of [novel.variantId, birkenau.variantId, "nichts", "\u0000"])
    expect(await answered(setPrice(await asked({ who, params: { geschaeft: baker.slug, variante }, fields: { preis: "1,00" } })))).toMatchObject({ status: 404 });
  expect(await answered(showOrder(await asked({ who, params: { geschaeft: baker.slug, bestellung: "\u0000" } })))).toMatchObject({ status: 404 });
  expect(await answered(showToday(await asked({ who, params: { geschaeft: "\u0000" } })))).toMatchObject({ status: 404 });
});

test("whoever is not logged in is led to the log-in", async () => {
  expect(await answered(showToday(await asked({ who: null, params: { geschaeft: baker.slug }, path: `/laden/${baker.slug}` })))).toEqual({ status: 302, location: `/anmelden?weiter=%2Fladen%2F${baker.slug}` });
});

test("a steward acts for a shop of the town, and the shop reads who it was", async () => {
  await answered(setPrice(await asked({ who: steward.personId, params: ownBread, fields: { preis: "5,00" } })));
  expect(await db.actLogEntry.findFirst({ where: { shopId: baker.shopId }, orderBy: { id: "desc" } })).toMatchObject({ actorName: "Jonas Weidner", actorRole: "steward", act: "price-changed" });
});

test("a page of the list that is none shows one that is", async () => {
  for (const path of ["/?seite=abc", "/?seite=-3", "/?seite=1e99", "/?q=%00", "/?tag=9999-12-31", `/?q=${"x".repeat(3000)}`]) {
    expect(await answered(showProducts(await asked({ who: baker.personId, params: { geschaeft: baker.slug }, path })))).toMatchObject({ status: 200 });
    expect(await answered(showToday(await asked({ who: baker.personId, params: { geschaeft: baker.slug }, path })))).toMatchObject({ status: 200 });
  }
});
