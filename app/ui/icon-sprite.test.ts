import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawIconSprite } from "#app/ui/draw-icon-sprite.ts";

test("the icon sprite is what the icon library draws", () => {
  expect(readFileSync("app/ui/icons.svg", "utf8")).toBe(drawIconSprite());
});
