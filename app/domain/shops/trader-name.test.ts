import { expect, test } from "vitest";
import { traderName } from "./trader-name.ts";

test("the seller is named with its legal form, once", () => {
  expect(traderName({ name: "Radhaus Lindemann e. K.", legalForm: "Eingetragene Kauffrau" })).toBe("Radhaus Lindemann e. K.");
  expect(traderName({ name: "Harms Textil GmbH & Co. KG", legalForm: "GmbH & Co. KG" })).toBe("Harms Textil GmbH & Co. KG");
  expect(traderName({ name: "Jana Brandt Buchhandel", legalForm: "e. K." })).toBe("Jana Brandt Buchhandel e. K.");
  expect(traderName({ name: "Maschenglück Birgit Ahlers", legalForm: "Einzelunternehmen" })).toBe("Maschenglück Birgit Ahlers");
  expect(traderName({ name: "Werkstatt", legalForm: "" })).toBe("Werkstatt");
});
