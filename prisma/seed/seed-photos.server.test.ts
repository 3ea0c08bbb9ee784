import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { db } from "#app/db.server.ts";

// why: photos of a test must not lie in the project's own data directory
vi.mock("#app/env.server.ts", async (original) => {
  const { env } = await original<typeof import("#app/env.server.ts")>();
  return { env: { ...env, s3: null, dataDir: mkdtempSync(join(tmpdir(), "stadtkorb-photos-")) } };
});
const { seedDemoRegion } = await import("./seed.server.ts");
const { seedPhotos } = await import("./seed-photos.server.ts");
const { removePicture } = await import("#app/domain/shops/pictures/change-picture.server.ts");

test("drawn pictures hang in demo shops once; a shop that took them down keeps it so", async () => {
  await db.$executeRaw`TRUNCATE "Region", "Person", "Trader", "Category" CASCADE`;
  await seedDemoRegion({ today: new Date("2026-11-06T14:20:00+01:00") });
  expect(await seedPhotos()).toBe(2);
  const pictures = await db.shopPicture.findMany({ where: { shopId: "shop-maschenglueck" }, orderBy: { position: "asc" } });
  expect(pictures.map(({ alt }) => alt)).toEqual([expect.stringMatching(/^Gezeichnet: /), expect.stringMatching(/^Gezeichnet: /)]);
  const actor = { id: null, name: "Birgit Ahlers", role: "retailer" as const };
  for (const { id } of pictures) await removePicture({ shop: { id: "shop-maschenglueck", townId: "town-erlenstedt" }, pictureId: id, actor });
  expect(await seedPhotos()).toBe(0);
  expect(await db.shopPicture.count()).toBe(1);
});
