import { afterAll, beforeEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { birkenau, erlenstedt } from "../../../../tests/support/template-town.ts";
import { findReports } from "./find-reports.server.ts";
import { reportFact } from "./report-fact.server.ts";
import { settleReport } from "./settle-report.server.ts";
import { tellOpenReports } from "./tell-reports.server.ts";
import { tidyReports } from "./tidy-reports.server.ts";

const town = { id: erlenstedt.townId };
const shop = { id: "shop-gemeldet", townId: town.id };
const steward = { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" as const };
let network = 0;
const report = (note: string, from = `10.0.${network += 1}.1`) => reportFact({ shop, about: "hours", note, network: from });
const letters = () => db.notification.findMany({ where: { key: { startsWith: `fact-reports:${shop.id}` } }, orderBy: { createdAt: "asc" } });
const at = (time: string) => stopClock(new Date(time));

beforeEach(async () => {
  at("2026-11-24T09:00:00Z");
  await db.notification.deleteMany({ where: { template: "fact-reports" } });
  await db.tryCount.deleteMany();
  await db.shop.deleteMany({ where: { id: shop.id } });
  await db.shop.create({ data: { ...shop, slug: "gemeldet", name: "Gemeldet", trade: "buchhandlung", email: "laden@gemeldet.example", confirmedAt: new Date("2026-11-01T09:00:00Z") } });
});
afterAll(() => stopClock(null));

test("a report keeps what was said and nothing of who said it", async () => {
  await report("  Samstags erst ab 10 Uhr. ");
  const [row] = await db.factReport.findMany({ where: { shopId: shop.id } });
  expect(row).toMatchObject({ about: "hours", note: "Samstags erst ab 10 Uhr.", settledAt: null });
  expect(JSON.stringify(row)).not.toContain("10.0.");
  expect(await db.tryCount.findMany()).not.toContainEqual(expect.objectContaining({ key: expect.stringContaining("10.0.") }));
});

test("ten presses at once are one report and one mail", async () => {
  await Promise.all(Array.from({ length: 10 }, () => report("Zu.")));
  expect(await db.factReport.count({ where: { shopId: shop.id } })).toBe(1);
  expect(await letters()).toHaveLength(1);
});

test("a shop hears once a day: at once of the first, the next morning of all that came after", async () => {
  await report("Eins");
  at("2026-11-24T10:00:00Z");
  await report("Zwei");
  await report("Drei");
  await tellOpenReports();
  expect(await letters()).toHaveLength(1);
  at("2026-11-25T06:30:00Z");
  await Promise.all([tellOpenReports(), tellOpenReports()]);
  const sent = await letters();
  expect(sent).toHaveLength(2);
  expect(sent[1].payload).toMatchObject({ shop: "Gemeldet", reports: [{ note: expect.any(String) }, { note: expect.any(String) }, { note: "Eins" }] });
  at("2026-11-26T06:30:00Z");
  await tellOpenReports();
  expect(await letters()).toHaveLength(2);
});

test("one visitor cannot report without end, and one shop cannot be buried", async () => {
  const mine = [];
  for (let count = 0; count < 8; count += 1) mine.push(await report(`Nummer ${count}`, "203.0.113.9"));
  expect(mine.filter(({ ok }) => ok)).toHaveLength(6);
  expect(mine.at(-1)).toEqual({ ok: false, problem: "too-many" });
  const all = [];
  for (let count = 0; count < 30; count += 1) all.push(await report(`Von anderen ${count}`));
  expect(all.at(-1)).toEqual({ ok: false, problem: "too-many" });
});

test("the town settles a report once, in its own town only, and the shop's log says so", async () => {
  await report("Zu.");
  const [found] = await findReports({ town, at: new Date("2026-11-24T09:05:00Z") });
  expect(found).toMatchObject({ about: "Öffnungszeiten", note: "Zu.", age: "vor 5 Min.", shop: { name: "Gemeldet" } });
  expect(await settleReport({ town: { id: birkenau.townId }, reportId: found.id, outcome: "mended", actor: steward })).toEqual({ ok: false, problem: "not-found" });
  await Promise.all([settleReport({ town, reportId: found.id, outcome: "mended", actor: steward }), settleReport({ town, reportId: found.id, outcome: "nonsense", actor: steward })]);
  expect(await findReports({ town, at: new Date("2026-11-24T09:05:00Z") })).toEqual([]);
  expect(await db.actLogEntry.count({ where: { shopId: shop.id, act: "report-settled" } })).toBe(1);
});

test("what is settled goes after 90 days, what is open stays", async () => {
  await report("Alt.");
  const { id } = await db.factReport.findFirstOrThrow({ where: { shopId: shop.id } });
  await settleReport({ town, reportId: id, outcome: "was-right", actor: steward });
  at("2027-02-21T09:00:00Z");
  expect(await tidyReports()).toBe(0);
  at("2027-02-23T09:00:00Z");
  await report("Neu.");
  expect(await tidyReports()).toBe(1);
  expect(await db.factReport.count({ where: { shopId: shop.id } })).toBe(1);
});

test("an address that came with a list gets no mail that a passer-by could set off; the town sees the report", async () => {
  await db.shop.update({ where: { id: shop.id }, data: { confirmedAt: null } });
  await report("Lesen Sie https://fremd.example");
  await tellOpenReports();
  expect(await letters()).toHaveLength(0);
  expect((await findReports({ town, at: new Date("2026-11-24T09:00:00Z") })).some(({ note }) => note.includes("fremd.example"))).toBe(true);
});
