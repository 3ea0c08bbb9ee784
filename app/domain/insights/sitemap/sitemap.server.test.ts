import { beforeAll, expect, test } from "vitest";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { findTown } from "#app/domain/towns/find-towns.server.ts";
import { after, days } from "#app/values/time.ts";
import { birkenau, erlenstedt } from "../../../../tests/support/template-town.ts";
import { writeRobots, writeSitemap, writeSitemapIndex } from "./write-sitemap.server.ts";

const { townId, bread, novel, books } = erlenstedt;

async function addresses(): Promise<string[]> {
  const town = await findTown("erlenstedt");
  if (!town) throw new Error("no town");
  let xml = "";
  for await (const part of writeSitemap({ town, at: now() })) xml += part;
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n(<url><loc>[^<>&]+<\/loc>(<lastmod>[\dT:.Z-]+<\/lastmod>)?<\/url>\n)+<\/urlset>\n$/);
  return [...xml.matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g)].map(([, path]) => path);
}

beforeAll(async () => {
  await db.shop.createMany({ data: [
    ...["draft", "in-review", "suspended", "closed"].map((status) => ({ id: `zu-${status}`, townId, slug: `zu-${status}`, name: status, trade: "kiosk", status })),
    ...Array.from({ length: 1500 }, (_, index) => ({ id: `karte-${index}`, townId, slug: `karte-${index}`, name: "Karte", trade: "kiosk" })),
  ] });
  await db.product.create({ data: { id: "zu-produkt", townId, shopId: "zu-suspended", categoryId: "brot", slug: "zu-produkt", title: "Zu", motif: "brot", vatRate: 7, variants: { create: { townId, shopId: "zu-suspended", priceCents: 1 } } } });
  await db.product.update({ where: { id: novel.productId }, data: { status: "hidden" } });
  const event = { townId, place: "Markt", motif: "markt", title: "Fest", startsAt: after(now(), days(3)) };
  await db.event.createMany({ data: [{ ...event, slug: "fest" }, { ...event, slug: "zu-fest", status: "draft" }, { ...event, slug: "zu-alt", startsAt: after(now(), -days(9)) }] });
});

test("the map of a town has every page that is to be seen once, in any number of portions, and none that is not", async () => {
  const told = await addresses();
  expect(new Set(told).size).toBe(told.length);
  expect(told).toEqual(expect.arrayContaining(["/erlenstedt", "/erlenstedt/offene-daten", `/erlenstedt/geschaefte/${books.slug}`, `/erlenstedt/produkte/${bread.slug}`, "/erlenstedt/veranstaltungen/fest"]));
  expect(told.filter((path) => path.includes("/geschaefte/"))).toHaveLength(await db.shop.count({ where: { townId, status: "published" } }));
  expect(told.filter((path) => /zu-|der-fuchs/.test(path) || path.includes(birkenau.slug))).toEqual([]);
});

test("the map of the installation names each town, and robots are told of it or, in a trial, kept out", async () => {
  expect([...(await writeSitemapIndex()).matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g)].map(([, path]) => path)).toEqual(["/birkenau/sitemap.xml", "/erlenstedt/sitemap.xml"]);
  expect(writeRobots()).toMatch(/Disallow: \/\n|Sitemap: http/);
});
