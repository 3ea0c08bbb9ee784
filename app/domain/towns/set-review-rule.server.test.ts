import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";
import { findReviewRule, setReviewRule } from "./set-review-rule.server.ts";

test("the town says once who publishes, and its log tells who said so", async () => {
  const town = { id: erlenstedt.townId };
  const set = (reviews: boolean) => setReviewRule({ town, reviews, actor: { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" } });
  await set(false);
  await set(false);
  expect(await findReviewRule(town)).toBe(false);
  expect(await db.actLogEntry.findMany({ where: { townId: town.id, act: "review-rule-set" } })).toMatchObject([{ shopId: null, sentence: "Geschäfte veröffentlichen ihr Profil selbst" }]);
  await set(true);
  expect(await findReviewRule(town)).toBe(true);
});
