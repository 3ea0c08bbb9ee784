import { expect, test } from "vitest";
import { formatDistance, metresBetween, walkingMinutes } from "#app/values/distance.ts";

test("distance is the great circle in metres", () => {
  const hamburg = { lat: 53.5511, lon: 9.9937 };
  const bremen = { lat: 53.0793, lon: 8.8017 };
  expect(metresBetween(hamburg, bremen)).toBeCloseTo(94_900, -3);
  expect(metresBetween(hamburg, hamburg)).toBe(0);
  expect(metresBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6_371_000, 0);
});

test("distance is written short", () => {
  expect(formatDistance(3)).toBe("10\u00a0m");
  expect(formatDistance(348)).toBe("350\u00a0m");
  expect(formatDistance(994)).toBe("990\u00a0m");
  expect(formatDistance(998)).toBe("1\u00a0km");
  expect(formatDistance(1234)).toBe("1,2\u00a0km");
  expect(formatDistance(24_400)).toBe("24\u00a0km");
});

test("walking takes at least a minute", () => {
  expect(walkingMinutes(0)).toBe(1);
  expect(walkingMinutes(350)).toBe(5);
});
