import { afterAll, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";
import { tidyImports } from "./tidy-imports.server.ts";

afterAll(() => stopClock(null));

test("lists nobody applied go after 60 days, applied ones after two years, with their rows", async () => {
  stopClock(new Date("2026-11-24T09:00:00Z"));
  const list = { townId: erlenstedt.townId, kind: "osm", source: "OpenStreetMap", licence: "ODbL 1.0", startedBy: "Wer" };
  const rows = { create: [{ townId: erlenstedt.townId, number: 1, name: "Kanne", facts: {}, decision: "new" }] };
  const lists: Array<[string, string, string | null]> = [["alt", "2026-09-20", null], ["jung", "2026-10-20", null], ["lange her", "2024-10-01", "2024-10-02"], ["übernommen", "2025-10-01", "2025-10-02"]];
  for (const [fileName, createdAt, appliedAt] of lists) await db.shopImport.create({ data: { ...list, fileName, createdAt: new Date(createdAt), appliedAt: appliedAt === null ? null : new Date(appliedAt), rows } });
  expect(await tidyImports()).toBe(2);
  expect((await db.shopImport.findMany({ orderBy: { fileName: "asc" } })).map(({ fileName }) => fileName)).toEqual(["jung", "übernommen"]);
  expect(await db.shopImportRow.count()).toBe(2);
});
