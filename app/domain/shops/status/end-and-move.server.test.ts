import { afterAll, beforeEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { attempt, db } from "#app/db.server.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";
import { closeShop } from "./close-shop.server.ts";
import { findProfiles } from "./find-profiles.server.ts";
import { findStanding } from "./find-standing.server.ts";
import { moveProfile } from "./move-profile.server.ts";
import { pauseOf, pauseWords } from "./pause.ts";
import { relocateShop } from "./relocate-shop.server.ts";
import { setPause } from "./set-pause.server.ts";

const shop = { id: "shop-umzug", townId: erlenstedt.townId };
const owner = { id: null, name: "Wilma Wechsel", role: "retailer" as const };
const steward = { id: null, name: "Jonas Weidner", role: "steward" as const };

beforeEach(async () => {
  stopClock(new Date("2026-11-24T09:00:00Z"));
  await db.shop.deleteMany({ where: { id: { in: [shop.id, "shop-umzug-2"] } } });
  await db.shop.create({ data: { ...shop, slug: "umzug", name: "Umzugsladen", trade: "buchhandlung", street: "Lange Straße 4", plz: "00001", city: "Erlenstedt", lat: 51.85, lon: 6.86 } });
});
afterAll(() => stopClock(null));

const row = () => db.shop.findUniqueOrThrow({ where: { id: shop.id } });
const standing = () => findStanding({ shop, actor: owner, today: "2026-11-24" });

test("a pause says until when, and ends", async () => {
  await attempt((tx) => setPause(tx, { shop, pause: { from: "2026-11-24", until: "2026-12-06", note: " Wir bauen um. " }, actor: owner }));
  const { pause } = await standing();
  expect(pause).toEqual({ from: "2026-11-24", until: "2026-12-06", note: "Wir bauen um.", runs: true });
  expect(pause && pauseWords(pause)).toBe("Vorübergehend geschlossen bis Sonntag, 6. Dezember.");
  await attempt((tx) => setPause(tx, { shop, pause: null, actor: owner }));
  await attempt((tx) => setPause(tx, { shop, pause: null, actor: owner }));
  expect((await standing()).pause).toBeNull();
  expect((await db.actLogEntry.findMany({ where: { shopId: shop.id }, orderBy: { id: "asc" } })).map(({ act }) => act).slice(-2)).toEqual(["pause-set", "pause-ended"]);
});

test("a pause that is over is none, and one to come says so", async () => {
  const days = { pausedFrom: new Date("2026-12-01"), pausedUntil: new Date("2026-12-06"), pauseNote: null };
  expect(pauseOf(days, "2026-12-07")).toBeNull();
  expect(pauseOf(days, "2026-12-06")).toMatchObject({ runs: true });
  const coming = pauseOf(days, "2026-11-24");
  expect(coming && pauseWords(coming)).toBe("Von Dienstag, 1. Dezember bis Sonntag, 6. Dezember geschlossen.");
});

test.for([
  { from: "2026-12-06", until: "2026-12-01", problem: "until-before-from" }, { from: "2026-11-01", until: "2026-11-23", problem: "over-already" }, { from: "2029-01-01", until: null, problem: "too-far" },
])("a pause from $from until $until is refused: $problem", async ({ from, until, problem }) => {
  expect(await attempt((tx) => setPause(tx, { shop, pause: { from, until, note: "" }, actor: owner }))).toEqual({ ok: false, problem });
  expect(await row()).toMatchObject({ pausedFrom: null });
});

test("a move keeps the old address to be read, and the place on the map is not known any more", async () => {
  expect(await relocateShop({ shop, street: "Marktplatz 9", plz: "00001", city: "Erlenstedt", since: "2026-11-20", actor: owner })).toMatchObject({ ok: true });
  expect(await row()).toMatchObject({ street: "Marktplatz 9", lat: null, lon: null, formerAddress: "Lange Straße 4, 00001 Erlenstedt", confirmedFacts: expect.arrayContaining(["street"]) });
  expect((await standing()).moved).toBe("Seit 20. November hier, vorher Lange Straße 4, 00001 Erlenstedt.");
  expect((await findStanding({ shop, actor: owner, today: "2028-01-01" })).moved).toBeNull();
  expect(await relocateShop({ shop, street: "Marktplatz 9", plz: "00001", city: "Erlenstedt", since: "2026-11-20", actor: owner })).toEqual({ ok: false, problem: "same-address" });
  expect(await relocateShop({ shop, street: "Neu 1", plz: "00001", city: "Erlenstedt", since: "2026-11-25", actor: owner })).toEqual({ ok: false, problem: "not-yet" });
});

test("a shop that closes for good may name who goes on, found by name and never guessed", async () => {
  await db.shop.create({ data: { id: "shop-umzug-2", townId: shop.townId, slug: "umzug-2", name: "Buchhandlung am Tor", trade: "buchhandlung" } });
  const close = (successor: string) => closeShop({ shop, day: "2026-10-31", successor, actor: owner });
  expect(await close("Gibt es nicht")).toEqual({ ok: false, problem: "successor-unknown" });
  expect(await close("Buchhandlung")).toEqual({ ok: false, problem: "successor-unclear" });
  expect(await row()).toMatchObject({ status: "published" });
  expect(await close("buchhandlung am markt")).toMatchObject({ ok: true });
  expect(await row()).toMatchObject({ status: "closed", closedOn: new Date("2026-10-31"), successorShopId: erlenstedt.books.shopId });
  expect(await close("")).toEqual({ ok: false, problem: "not-allowed" });
});

test("the town sees what waits for it, with what each profile lacks", async () => {
  await db.shop.update({ where: { id: shop.id }, data: { status: "draft", street: null } });
  await moveProfile({ shop, to: "in-review", actor: owner });
  const { profiles, counts } = await findProfiles({ town: { id: shop.townId }, status: "in-review", page: 1 });
  expect(counts["in-review"]).toBe(1);
  expect(profiles).toMatchObject([{ name: "Umzugsladen", missing: ["Adresse", "Öffnungszeiten", "Telefon oder E-Mail", "Sortiment oder Dienstleistungen", "Über das Geschäft", "Impressum"] }]);
  expect(await moveProfile({ shop, to: "draft", actor: steward })).toEqual({ ok: false, problem: "reason-missing" });
});
