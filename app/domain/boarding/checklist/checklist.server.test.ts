import { afterEach, expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { draftForTest } from "../../../../tests/support/draft-for-test.ts";
import { birkenau, erlenstedt } from "../../../../tests/support/template-town.ts";
import { usualItems } from "./checklist-items.ts";
import { findChecklist, findChosenItems } from "./find-checklist.server.ts";
import { moveChecklistItem, saveChecklist } from "./save-checklist.server.ts";

const town = { id: erlenstedt.townId };
const actor = { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" as const };
const words = async () => (await findChosenItems(town)).map(({ item }) => item);
afterEach(() => db.checklistItem.deleteMany({}));

test("a draft from a list has a telephone, a range and a place, and hours to confirm first", async () => {
  const shop = await draftForTest();
  const list = await findChecklist({ shop });
  expect(list.list.filter(({ done }) => done).map(({ word }) => word)).toEqual(["kontakt", "sortiment", "lage"]);
  expect(list).toMatchObject({ total: usualItems.length, percent: 33, next: { word: "zeiten", path: "oeffnungszeiten" } });
});

test("a town chooses, words and orders its list, and no other town's changes", async () => {
  const shop = await draftForTest();
  await saveChecklist({ town, actor, chosen: [{ item: "kontakt", hint: "" }, { item: "angebot", hint: "Unsere Aktion im Advent." }, { item: "zeiten", hint: "" }] });
  expect(await words()).toEqual(["zeiten", "kontakt", "angebot"]);
  expect(await findChecklist({ shop })).toMatchObject({ total: 3, percent: 33 });
  await moveChecklistItem({ town, item: "angebot", to: "up" });
  await moveChecklistItem({ town, item: "angebot", to: "up" });
  await moveChecklistItem({ town, item: "angebot", to: "up" });
  expect(await findChosenItems(town)).toEqual([{ item: "angebot", hint: "Unsere Aktion im Advent." }, { item: "zeiten", hint: "" }, { item: "kontakt", hint: "" }]);
  expect(await findChosenItems({ id: birkenau.townId })).toEqual([]);
});

test("nothing chosen, or a thing nobody knows, is refused", async () => {
  expect(await saveChecklist({ town, actor, chosen: [] })).toEqual({ ok: false, problem: "empty" });
  expect(await saveChecklist({ town, actor, chosen: [{ item: "gold", hint: "" }] })).toEqual({ ok: false, problem: "empty" });
  expect(await moveChecklistItem({ town, item: "gold", to: "up" })).toEqual({ ok: false, problem: "unknown" });
});

test("stewards who move things at once lose none", async () => {
  await saveChecklist({ town, actor, chosen: usualItems.map((item) => ({ item, hint: "" })) });
  await Promise.all(usualItems.map((item, at) => moveChecklistItem({ town, item, to: at % 2 ? "up" : "down" })));
  expect((await words()).toSorted()).toEqual(usualItems.toSorted());
});
