import { beforeAll, beforeEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { birkenau, erlenstedt } from "../../../tests/support/template-town.ts";
import { addEvent } from "./add-event.server.ts";
import { cancelEvent } from "./cancel-event.server.ts";
import { changeEvent } from "./change-event.server.ts";
import type { EventFields } from "./event-fields.ts";
import { findEvent, findEvents } from "./find-events.server.ts";
import { findStewardEvents } from "./find-steward-events.server.ts";

const town = { id: erlenstedt.townId };
const other = { id: birkenau.townId };
const actor = { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" as const };
const at = new Date("2026-11-24T10:00:00+01:00");
const advent: EventFields = {
  title: "Adventsmarkt", startsAt: new Date("2026-12-05T15:00:00+01:00"), endsAt: new Date("2026-12-05T21:00:00+01:00"), place: "Marktplatz", street: null,
  description: "", organiser: "", price: "Eintritt frei", motif: "marktstand", picture: null,
};
const row = (id: string) => db.event.findUniqueOrThrow({ where: { id } });

beforeEach(() => stopClock(at));
let id = "";
beforeAll(async () => {
  stopClock(at);
  const made = await addEvent({ town, fields: advent, actor });
  if (!made.ok) throw new Error(made.problem);
  id = made.value.id;
});

test("an event stands in the town's calendar at once, is written down and told to search", async () => {
  const seen = await findEvents({ town: await db.town.findUniqueOrThrow({ where: town }), from: at, count: 5 });
  expect(seen).toMatchObject([{ title: "Adventsmarkt", slug: "adventsmarkt", status: "published", sequence: 0 }]);
  expect(await db.actLogEntry.findMany({ where: { townId: town.id } })).toMatchObject([{ act: "event-added", actorName: "Jonas Weidner", sentence: "Veranstaltung „Adventsmarkt“ am Samstag, 5. Dezember 2026 eingetragen" }]);
  expect(await db.$queryRaw`SELECT data FROM jobs.job WHERE name = 'refresh-search'`).toEqual([{ data: { ids: [`event_${id}`] } }]);
});

test("addresses are unique in a town, whatever the title, and never that of the form", async () => {
  const titles = ["Adventsmarkt", "Neu", "!!!", "Adventsmarkt"];
  const made = await Promise.all(titles.map((title) => addEvent({ town, fields: { ...advent, title }, actor })));
  const slugs = made.map((outcome) => (outcome.ok ? outcome.value.slug : outcome.problem)).sort();
  expect(slugs).toEqual(["adventsmarkt-2", "adventsmarkt-3", "neu-2", "veranstaltung"]);
  expect(await addEvent({ town: other, fields: advent, actor })).toMatchObject({ ok: true, value: { slug: "adventsmarkt" } });
});

test("what cannot be is refused and nothing is written", async () => {
  const before = await db.event.count();
  const wrong: Array<[Partial<EventFields>, string]> = [
    [{ endsAt: new Date("2026-12-05T14:00:00+01:00") }, "ends-before-start"], [{ startsAt: new Date("2026-11-20T14:00:00+01:00"), endsAt: null }, "in-the-past"],
    [{ startsAt: new Date("2126-11-20T14:00:00+01:00"), endsAt: null }, "too-far"], [{ title: "" }, "title-missing"], [{ place: "" }, "place-missing"],
    [{ description: "ä".repeat(5001) }, "text-too-long"], [{ picture: { key: "hochgeladen/x.webp", alt: "" } }, "alt-missing"],
  ];
  for (const [change, problem] of wrong) expect(await addEvent({ town, fields: { ...advent, ...change }, actor }), problem).toEqual({ ok: false, problem });
  expect(await db.event.count()).toBe(before);
});

test("a change raises the sequence; whoever looked at an older one is told", async () => {
  const fields = { ...advent, place: "Rathausplatz" };
  expect(await changeEvent({ town, eventId: id, sequence: 0, fields, actor })).toEqual({ ok: true, value: { slug: "adventsmarkt" } });
  expect(await row(id)).toMatchObject({ place: "Rathausplatz", sequence: 1, slug: "adventsmarkt" });
  expect(await changeEvent({ town, eventId: id, sequence: 0, fields: advent, actor })).toEqual({ ok: false, problem: "changed-meanwhile" });
  expect(await row(id)).toMatchObject({ place: "Rathausplatz", sequence: 1 });
});

test("another town's event is not found", async () => {
  expect(await changeEvent({ town: other, eventId: id, sequence: 1, fields: advent, actor })).toEqual({ ok: false, problem: "not-found" });
  expect(await cancelEvent({ town: other, eventId: id, actor })).toEqual({ ok: false, problem: "not-found" });
});

test("a cancelled event leaves the lists, keeps its page, and cannot be changed any more", async () => {
  expect(await cancelEvent({ town, eventId: id, actor })).toEqual({ ok: true, value: { slug: "adventsmarkt", changed: true } });
  expect(await cancelEvent({ town, eventId: id, actor })).toEqual({ ok: true, value: { slug: "adventsmarkt", changed: false } });
  expect(await row(id)).toMatchObject({ status: "cancelled", sequence: 2 });
  const whole = await db.town.findUniqueOrThrow({ where: town });
  expect((await findEvents({ town: whole, from: at, count: 50 })).map((event) => event.id)).not.toContain(id);
  expect(await findEvent({ town: whole, slug: "adventsmarkt" })).toMatchObject({ status: "cancelled" });
  expect((await findStewardEvents({ town, at })).next.find((event) => event.id === id)).toMatchObject({ status: "cancelled", when: "Sa., 5. Dezember, 15:00 Uhr" });
  expect(await changeEvent({ town, eventId: id, sequence: 2, fields: advent, actor })).toEqual({ ok: false, problem: "cancelled" });
});
