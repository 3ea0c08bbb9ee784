import { afterAll, beforeEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { saveFacts } from "./save-facts.server.ts";

const steward = { id: null, name: "Nora Feld", role: "steward" as const };
beforeEach(() => stopClock(new Date("2026-11-24T09:00:00Z")));
afterAll(() => stopClock(null));

test("only what differs is a change, and what was there before is kept with who changed it", async () => {
  const shop = await db.shop.findFirstOrThrow({ where: { status: "published" }, orderBy: { id: "asc" } });
  const changed = await change((tx) => saveFacts(tx, { shop, actor: steward, confirm: true, facts: { phone: "02861 4711", name: shop.name, hasLoop: true } }));
  expect(changed).toEqual(["phone", "hasLoop"]);
  const row = await db.shop.findUniqueOrThrow({ where: { id: shop.id }, include: { changes: true } });
  expect(row).toMatchObject({ phone: "02861 4711", hasLoop: true, confirmedAt: new Date("2026-11-24T09:00:00Z") });
  expect(row.confirmedFacts).toEqual(expect.arrayContaining(["phone", "name", "hasLoop"]));
  expect(row.changes).toMatchObject([{ kind: "facts", before: { phone: shop.phone, hasLoop: shop.hasLoop }, after: { phone: "02861 4711", hasLoop: true }, actorName: "Nora Feld", sentence: "Profil geändert: Telefon, Induktionsschleife" }]);
  expect(await db.actLogEntry.findFirst({ where: { shopId: shop.id, act: "profile-changed" } })).toMatchObject({ actorRole: "steward" });
});

test("two people saving at once leave a log in which each change begins where the one before ended", async () => {
  const shop = await db.shop.findFirstOrThrow({ where: { status: "published" }, orderBy: { id: "desc" } });
  await Promise.all(["1", "2", "3", "4", "5"].map((phone) => change((tx) => saveFacts(tx, { shop, actor: steward, confirm: false, facts: { phone } }))));
  const changes = await db.shopChange.findMany({ where: { shopId: shop.id } });
  const rows = changes.map(({ before, after }) => [JSON.stringify(before), JSON.stringify(after)]);
  const starts = rows.map(([before]) => before).filter((before) => !rows.some(([, after]) => after === before));
  expect(rows).toHaveLength(5);
  expect(starts).toEqual([JSON.stringify({ phone: shop.phone })]);
});
