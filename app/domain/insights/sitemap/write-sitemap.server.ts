import { db } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import { listTowns, type Town } from "#app/domain/towns/find-towns.server.ts";
import { after, days } from "#app/values/time.ts";

type Entry = { path: string; changedAt?: Date };

/** sitemaps.org: at most 50,000 addresses in a file. A town with more tells the newest of its products. */
const MOST = 50_000;
const PORTION = 1000;

/** The map of this installation: one map for each town. https://www.sitemaps.org/protocol.html#index */
export async function writeSitemapIndex(): Promise<string> {
  const towns = await listTowns();
  return `${HEAD}<sitemapindex ${SPACE}>\n${towns.map(({ slug }) => `<sitemap><loc>${env.publicUrl}/${slug}/sitemap.xml</loc></sitemap>\n`).join("")}</sitemapindex>\n`;
}

/** The map of a town: its pages, and every shop, product and event that is to be seen, with when it last changed. In portions. */
export async function* writeSitemap({ town, at }: { town: Town; at: Date }): AsyncGenerator<string> {
  yield `${HEAD}<urlset ${SPACE}>\n`;
  yield inXml(["", "/geschaefte", "/produkte", "/veranstaltungen", "/so-sortieren-wir", "/offene-daten"].map((path) => ({ path: `/${town.slug}${path}` })));
  let told = 0;
  for (const thing of [shopsOf, eventsOf, productsOf]) {
    for (let last: string | undefined; told < MOST - PORTION - 10;) {
      const found = await thing({ town, last, at });
      yield inXml(found.map(({ slug, updatedAt, kind }) => ({ path: `/${town.slug}/${kind}/${slug}`, changedAt: updatedAt })));
      told += found.length;
      last = found.at(-1)?.id;
      if (found.length < PORTION) break;
    }
  }
  yield "</urlset>\n";
}

/** Whom robots are let in. The trial is all made up and stays out of every search engine; so do pages for one person. */
export function writeRobots(): string {
  if (env.demo) return "User-agent: *\nDisallow: /\n";
  const shut = ["korb", "kasse", "bestellungen", "antwort", "anmelden", "abmelden", "konto", "laden", "stadtmarketing", "betrieb", "einladung", "beitritt", "stimmt", "einbetten", "ansicht"];
  return `User-agent: *\n${shut.map((path) => `Disallow: /${path}/\nDisallow: /${path}$\n`).join("")}Disallow: /*/suche?\nSitemap: ${env.publicUrl}/sitemap.xml\n`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Addresses are made of slugs, so there is nothing in them to escape. */
function inXml(entries: Entry[]): string {
  return entries.map(({ path, changedAt }) => `<url><loc>${env.publicUrl}${path}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ""}</url>\n`).join("");
}

type Asked = { town: Town; last: string | undefined; at: Date };
const page = (last: string | undefined) => ({ ...(last !== undefined && { cursor: { id: last }, skip: 1 }), orderBy: { id: "asc" as const }, take: PORTION, select: { id: true, slug: true, updatedAt: true } });

async function shopsOf({ town, last }: Asked) {
  const shops = await db.shop.findMany({ where: { townId: town.id, status: "published" }, ...page(last) });
  return shops.map((shop) => ({ ...shop, kind: "geschaefte" }));
}

async function eventsOf({ town, last, at }: Asked) {
  const events = await db.event.findMany({ where: { townId: town.id, status: "published", startsAt: { gte: after(at, -days(1)) } }, ...page(last) });
  return events.map((event) => ({ ...event, kind: "veranstaltungen" }));
}

async function productsOf({ town, last }: Asked) {
  const products = await db.product.findMany({ where: { townId: town.id, status: "published", shop: { status: "published" }, variants: { some: {} } }, ...page(last), orderBy: { id: "desc" } });
  return products.map((product) => ({ ...product, kind: "produkte" }));
}
