import { expect, test } from "vitest";
import { basePrice, cents, formatBasePrice, formatMoney, multiplyMoney, parseMoney, sumMoney, vatWords } from "#app/values/money.ts";

test("money is written the German way with a no-break space", () => {
  expect(formatMoney(cents(5990))).toBe("59,90\u00a0€");
  expect(formatMoney(cents(129900))).toBe("1.299,00\u00a0€");
  expect(formatMoney(cents(-5))).toBe("-0,05\u00a0€");
});

test("a base price is always per full kilogram, litre, metre, square metre or piece", () => {
  expect(formatBasePrice(cents(995), { quantity: 100, unit: "g" })).toBe("99,50\u00a0€/kg");
  expect(formatBasePrice(cents(890), { quantity: 750, unit: "ml" })).toBe("11,87\u00a0€/l");
  expect(formatBasePrice(cents(460), { quantity: 1, unit: "kg" })).toBe("4,60\u00a0€/kg");
  expect(formatBasePrice(cents(300), { quantity: 250, unit: "cm" })).toBe("1,20\u00a0€/m");
  expect(formatBasePrice(cents(2000), { quantity: 2.5, unit: "m2" })).toBe("8,00\u00a0€/m²");
  expect(formatBasePrice(cents(300), { quantity: 6, unit: "piece" })).toBe("0,50\u00a0€/Stück");
});

test("no base price is owed under ten grams or millilitres, or without a content", () => {
  expect(basePrice(cents(500), { quantity: 9.9, unit: "g" })).toBeNull();
  expect(basePrice(cents(500), { quantity: 10, unit: "ml" })).toEqual({ money: cents(50000), unit: "l" });
  expect(basePrice(cents(500), { quantity: 0, unit: "kg" })).toBeNull();
  expect(basePrice(cents(500), { quantity: Number.NaN, unit: "kg" })).toBeNull();
});

test("a typed price is read or refused, never guessed", () => {
  expect(parseMoney("59,90")).toEqual(cents(5990));
  expect(parseMoney("59.9")).toEqual(cents(5990));
  expect(parseMoney(" 1.299,00 € ")).toEqual(cents(129900));
  expect(parseMoney("1.299")).toEqual(cents(129900));
  expect(parseMoney("12")).toEqual(cents(1200));
  for (const wrong of ["", "-1", "1,999", "1e3", "zwölf", "1.29.9", "9999999999", "1,2,3", "²"]) expect(parseMoney(wrong)).toBeNull();
});

test("sums and multiples stay whole cents", () => {
  expect(sumMoney([])).toEqual(cents(0));
  expect(sumMoney([cents(10), cents(20)])).toEqual(cents(30));
  expect(multiplyMoney(cents(1995), 3)).toEqual(cents(5985));
});

test("a sum says which taxes and deposit it holds", () => {
  expect(vatWords([19, 7])).toBe("inkl. MwSt.");
  expect(vatWords([19], cents(15))).toBe("inkl. MwSt. und 0,15\u00a0€ Pfand");
  expect(vatWords([0])).toBe("ohne MwSt. (§\u00a019\u00a0UStG)");
  expect(vatWords([0, 19], cents(15))).toBe("inkl. MwSt., soweit sie anfällt, und 0,15\u00a0€ Pfand");
});
