import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { birkenau, erlenstedt } from "../../../../tests/support/template-town.ts";
import { findPlaces } from "./find-places.server.ts";
import { addPlace, changePlace, removePlace, takeOverPlaces } from "./save-place.server.ts";

const actor = { id: null, name: "Jonas Weidner", role: "steward" as const };
const town = { id: erlenstedt.townId, lat: 51.85, lon: 6.86 };
const other = { id: birkenau.townId, lat: 52.14, lon: 12.59 };
const place = (name: string, more = {}) => ({ kind: "bus-stop", name, lat: 51.851, lon: 6.861, note: "", ...more });
const names = async () => (await findPlaces(town)).map(({ kind, name, note }) => `${kind} ${name} ${note}`.trim());

test("of one kind each name occurs once, also when two stewards enter it at once", async () => {
  const outcomes = await Promise.all([1, 2, 3].map(() => addPlace({ town, place: place("Rathaus"), actor })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, problem: "name-taken" }, { ok: false, problem: "name-taken" }]);
  expect(await addPlace({ town, place: place("Rathaus", { kind: "wc" }), actor })).toMatchObject({ ok: true });
});

test.each([["kind-unknown", { kind: "brunnen" }], ["name-missing", { name: "" }], ["name-too-long", { name: "x".repeat(81) }], ["note-too-long", { note: "x".repeat(161) }], ["far", { lat: 48.1 }]])("%s: %j is refused", async (problem, more) => {
  expect(await addPlace({ town, place: place("Falsch", more), actor })).toEqual({ ok: false, problem });
});

test("another town's place is not found", async () => {
  const added = await addPlace({ town: other, place: place("Birkenhalt", { lat: 52.14, lon: 12.59 }), actor });
  const placeId = added.ok ? added.value.id : "";
  expect(await changePlace({ town, placeId, place: place("Gestohlen"), actor })).toEqual({ ok: false, problem: "not-found" });
  expect(await removePlace({ town, placeId, actor })).toEqual({ ok: false, problem: "not-found" });
  expect(await db.townPlace.count({ where: { id: placeId, name: "Birkenhalt" } })).toBe(1);
});

test("a list adds what is new, changes what is there, removes nothing, and makes the town's pages anew", async () => {
  await db.townPlace.deleteMany({ where: { townId: town.id } });
  await addPlace({ town, place: place("Wall"), actor });
  await addPlace({ town, place: place("Bleibt"), actor });
  const before = await db.town.findUniqueOrThrow({ where: { id: town.id } });
  const source = { source: "OpenStreetMap", licence: "ODbL 1.0" };
  const places = [place("Wall", { note: "Bus 2" }), place("Neu")];
  expect(await takeOverPlaces({ town, places, source, actor })).toEqual({ ok: true, value: { added: 1, changed: 1 } });
  expect(await names()).toEqual(["bus-stop Bleibt", "bus-stop Neu", "bus-stop Wall Bus 2"]);
  expect((await db.town.findUniqueOrThrow({ where: { id: town.id } })).version).toBe(before.version + 1);
  expect(await takeOverPlaces({ town, places: [place("Gut"), place("", {})], source, actor })).toEqual({ ok: false, problem: "name-missing" });
  expect(await names()).toHaveLength(3);
});
