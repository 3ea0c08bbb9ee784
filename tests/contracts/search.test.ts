import { afterAll, describe, expect, test } from "vitest";
import { createEmbeddedEngine } from "#search/embedded/create-embedded-engine.ts";
import type { SearchDocument, SearchEngine, SearchQuery } from "#search/engine.server.ts";
import { createMeilisearchEngine } from "#search/meilisearch/create-meilisearch-engine.ts";
import { relevanceCatalogue } from "#search/relevance/catalogue.ts";
import { judgedQueries } from "#search/relevance/judged-queries.ts";
import { measureRelevance } from "#search/relevance/measure-relevance.ts";
import { startMeilisearchPeer } from "./search-peers.ts";

const peer = await startMeilisearchPeer();
if (!peer) console.warn("SKIPPED: the search contract on Meilisearch. Set MEILI_URL or put `meilisearch` on the PATH to run it.");
afterAll(() => peer?.stop(indexes));

const indexes: string[] = [];
function meilisearch(): SearchEngine {
  const index = `contract_${process.pid}_${Date.now()}_${indexes.length}`;
  indexes.push(index);
  return createMeilisearchEngine({ url: peer?.url ?? "", key: peer?.key, index });
}
/** leastRelevance: nDCG@10 of the judged queries, a little under what was measured. */
const engines: Array<{ name: string; create: () => SearchEngine; missing: boolean; leastRelevance: number }> = [
  { name: "embedded", create: createEmbeddedEngine, missing: false, leastRelevance: 0.91 },
  { name: "Meilisearch", create: meilisearch, missing: peer === null, leastRelevance: 0.9 },
];

function product(id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id: `product_${id}`, kind: "product", townId: "town_a", groupKey: `product_${id}`, shopId: "shop_rad", title, brand: null, category: "fahrradzubehoer",
    categoryName: "Fahrradzubehör", trade: "fahrraeder", keywords: [], description: "", price: 1000, inStock: true, lat: null, lon: null, startsAt: null,
    updatedAt: 1_700_000_000_000, version: 1, ...more,
  };
}

/** A small town: bicycles, wool, a shop without products, a service, an event; and one product of another town. */
const town: SearchDocument[] = [
  product("lock1", "Fahrradschloss Faltschloss 90 cm", { price: 4990 }),
  product("lock2", "Bügelschloss Panzer 300", { price: 7990, inStock: false }),
  product("kid", "Kinderfahrrad 20 Zoll blau", { category: "fahrraeder", categoryName: "Fahrräder", price: 29900 }),
  product("bell", "Fahrradklingel Messing", { price: 1490, inStock: null }),
  product("sock", "Sockenwolle meliert 100 g", { shopId: "shop_wolle", category: "wolle", categoryName: "Wolle & Garn", trade: "handarbeit", price: 799, brand: "Regia" }),
  product("cheese", "Bergkäse 6 Monate gereift", { shopId: "shop_markt", category: "kaese", categoryName: "Käse", trade: "hofladen", price: 890 }),
  product("boots", "Gummistiefel Kinder rot", { shopId: "shop_schuhe", category: "schuhe", categoryName: "Schuhe", trade: "schuhe", price: 2495 }),
  product("book1", "Krimi Tod am Bodensee", { groupKey: "gtin_4006381333931", shopId: "shop_buch", category: "buecher", categoryName: "Bücher", trade: "buchhandlung", price: 1400 }),
  product("book2", "Krimi Tod am Bodensee", { groupKey: "gtin_4006381333931", shopId: "shop_markt", category: "buecher", categoryName: "Bücher", trade: "hofladen", price: 1200, inStock: false }),
  { ...product("x", "Wollstübchen"), id: "shop_wolle", kind: "shop", groupKey: "shop_wolle", shopId: "shop_wolle", category: null, categoryName: null, trade: "handarbeit", keywords: ["Wolle", "Strickzubehör"], price: null, inStock: null },
  { ...product("x", "Haarschnitt Damen"), id: "service_hair", kind: "service", groupKey: "service_hair", shopId: "shop_friseur", category: null, categoryName: null, trade: "friseur", price: 4200, inStock: null },
  { ...product("x", "Weinfest am Marktplatz"), id: "event_wine", kind: "event", groupKey: "event_wine", shopId: null, category: null, categoryName: null, trade: null, price: null, inStock: null, startsAt: 1_800_000_000_000 },
  product("other", "Fahrradschloss in der anderen Stadt", { townId: "town_b" }),
];

for (const { name, create, missing, leastRelevance } of engines) {
  describe.skipIf(missing)(`search contract: ${name}`, { timeout: 60_000 }, () => {
    async function filledEngine(documents = town) {
      const engine = create();
      await engine.upsert(documents);
      const search = (text: string, more: Partial<SearchQuery> = {}) => engine.search({ townId: "town_a", text, offset: 0, limit: 20, ...more });
      const ids = async (text: string, more: Partial<SearchQuery> = {}) => (await search(text, more)).hits.map(({ id }) => id);
      return { engine, search, ids };
    }

    /** One engine for all tests that only ask. */
    let shared: ReturnType<typeof filledEngine> | null = null;
    const sameEngine = () => (shared ??= filledEngine());

    test("finds German words in their forms, spellings, parts, beginnings and synonyms", async () => {
      const { ids } = await sameEngine();
      expect((await ids("fahrradschloss"))[0]).toBe("product_lock1");
      expect(await ids("fahradschloss")).toContain("product_lock1");
      expect(await ids("fahrrad")).toContain("product_kid");
      expect(await ids("wolle")).toEqual(expect.arrayContaining(["product_sock", "shop_wolle"]));
      expect((await ids("kaese"))[0]).toBe("product_cheese");
      expect((await ids("KÄSE"))[0]).toBe("product_cheese");
      expect(await ids("gummistief")).toContain("product_boots");
      expect(await ids("stiefel")).toContain("product_boots");
      expect(await ids("kinder fahrrad")).toContain("product_kid");
      expect(await ids("velo")).toContain("product_kid");
      expect(await ids("haarschnitte")).toContain("service_hair");
      expect(await ids("regia")).toContain("product_sock");
      expect(await ids("schlossmacherzunft xyzzy")).not.toContain("product_cheese");
    });

    test("a bicycle lock is found by its category, after those that say so in their name", async () => {
      const { ids } = await sameEngine();
      const found = await ids("fahrradschloss");
      expect(found).toContain("product_lock2");
      expect(found.indexOf("product_lock1")).toBeLessThan(found.indexOf("product_lock2"));
    });

    test("answers the judged queries well", async () => {
      const documents = relevanceCatalogue();
      const engine = create();
      await engine.upsert(documents);
      const { ndcg, byClass } = await measureRelevance({ engine, documents, queries: judgedQueries });
      console.info(`${name}: nDCG@10 ${ndcg.toFixed(3)}; ${[...byClass].map(([kind, value]) => `${kind} ${value.toFixed(2)}`).join(", ")}`);
      expect(ndcg).toBeGreaterThan(leastRelevance);
    });

    test("never shows another town", async () => {
      const { ids, engine } = await sameEngine();
      expect(await ids("fahrradschloss", { townId: "town_b" })).toEqual(["product_other"]);
      expect(await ids("fahrradschloss")).not.toContain("product_other");
      expect(await ids("fahrradschloss", { townId: "town_nowhere" })).toEqual([]);
      expect(await ids("", { townId: 'town_a" OR townId = "town_b' })).toEqual([]);
      expect(await engine.suggest({ townId: "town_b", text: "fahrr", limit: 5 })).toHaveLength(1);
    });

    test("filters by kind, category, trade, price, stock and shops", async () => {
      const { ids } = await sameEngine();
      expect(await ids("wolle", { kinds: ["shop"] })).toEqual(["shop_wolle"]);
      expect(await ids("", { category: "buecher" })).toHaveLength(1);
      expect((await ids("", { trade: "handarbeit" })).sort()).toEqual(["product_sock", "shop_wolle"]);
      expect((await ids("", { priceMin: 4990, priceMax: 7990 })).sort()).toEqual(["product_lock1", "product_lock2"]);
      expect(await ids("", { priceMin: Number.NaN, priceMax: Infinity })).toHaveLength(11);
      expect(await ids("", { priceMin: 1e30 })).toEqual([]);
      expect((await ids("", { inStock: false })).sort()).toEqual(["product_book2", "product_lock2"]);
      expect(await ids("krimi", { inStock: true })).toEqual(["product_book1"]);
      expect(await ids("", { shopIds: ["shop_schuhe", "shop_nowhere"] })).toEqual(["product_boots"]);
      expect(await ids("", { shopIds: [] })).toEqual([]);
      expect(await ids("", { kinds: [] })).toEqual([]);
    });

    test("offers of one article are one hit that names them all", async () => {
      const { search } = await sameEngine();
      const { hits, total } = await search("krimi");
      expect(total).toBe(1);
      expect(hits).toHaveLength(1);
      expect([...hits[0].memberIds].sort()).toEqual(["product_book1", "product_book2"]);
      expect(hits[0].memberIds[0]).toBe(hits[0].id);
      expect((await search("krimi", { inStock: true })).hits[0].memberIds).toEqual(["product_book1"]);
    });

    test("sorts by price and date, what has no price last", async () => {
      const { search } = await filledEngine();
      const prices = async (sort: "price" | "price-desc") => (await search("", { sort })).hits.map(({ id }) => town.find((document) => document.id === id)?.price ?? null);
      const up = await prices("price");
      const known = up.filter((price) => price !== null);
      expect(known).toEqual([...known].sort((a, b) => a - b));
      expect(up.slice(-2)).toEqual([null, null]);
      const down = await prices("price-desc");
      expect(down.slice(-2)).toEqual([null, null]);
      expect(down[0]).toBe(29900);
      const { engine, ids } = await filledEngine();
      await engine.upsert([product("bell", "Fahrradklingel Messing", { version: 2, updatedAt: 1_700_000_999_000 })]);
      expect((await ids("", { sort: "newest" }))[0]).toBe("product_bell");
    });

    test("counts facets by groups, and a facet shows its other choices", async () => {
      const { search } = await sameEngine();
      const { facets, total } = await search("", { facets: ["kind", "category", "inStock"], limit: 0 });
      expect(facets.kind).toEqual({ product: 8, shop: 1, service: 1, event: 1 });
      expect(facets.category?.fahrradzubehoer).toBe(3);
      expect(facets.category?.buecher).toBe(1);
      expect(total).toBe(11);
      const narrowed = await search("", { facets: ["category", "kind"], category: "kaese" });
      expect(narrowed.total).toBe(1);
      expect(narrowed.facets.category?.fahrradzubehoer).toBe(3);
      expect(narrowed.facets.kind).toEqual({ product: 1 });
    });

    test("pages do not overlap, and a page beyond the end is empty with the right total", async () => {
      const { search } = await sameEngine();
      const all = (await search("", { limit: 60 })).hits.map(({ id }) => id);
      const parts = [...(await search("", { offset: 0, limit: 4 })).hits, ...(await search("", { offset: 4, limit: 4 })).hits, ...(await search("", { offset: 8, limit: 5 })).hits];
      expect(parts.map(({ id }) => id)).toEqual(all);
      const beyond = await search("", { offset: 1e9, limit: 20 });
      expect(beyond.hits).toEqual([]);
      expect(beyond.total).toBe(11);
      expect((await search("", { limit: 1e9 })).hits).toHaveLength(11);
      expect((await search("", { limit: -5, offset: -3 })).hits).toEqual([]);
      expect((await search("", { limit: Number.NaN, offset: 1.7 })).hits).toEqual([]);
    });

    test("suggests titles while somebody types", async () => {
      const { engine } = await sameEngine();
      const texts = (await engine.suggest({ townId: "town_a", text: "fahrr", limit: 3 })).map(({ text }) => text);
      expect(texts).toHaveLength(3);
      expect(texts).toEqual(expect.arrayContaining(["Fahrradschloss Faltschloss 90 cm", "Fahrradklingel Messing"]));
      expect(await engine.suggest({ townId: "town_a", text: "", limit: 3 })).toEqual([]);
      expect(await engine.suggest({ townId: "town_a", text: "krimi", limit: 9 })).toHaveLength(1);
    });

    test("is up to date as soon as a change is done", async () => {
      const { engine, ids } = await filledEngine();
      await engine.upsert([product("bell", "Hupe für Roller", { version: 2 })]);
      expect(await ids("hupe")).toEqual(["product_bell"]);
      expect(await ids("messing")).toEqual([]);
      await engine.remove([{ id: "product_bell", version: 3 }]);
      expect(await ids("hupe")).not.toContain("product_bell");
    });

    test("the newest version wins, whatever arrives last", async () => {
      const { engine, ids } = await filledEngine();
      await engine.upsert([product("bell", "Glocke neu", { version: 5 })]);
      await engine.upsert([product("bell", "Glocke alt", { version: 4 })]);
      expect(await ids("glocke neu")).toContain("product_bell");
      expect((await engine.versions()).get("product_bell")).toBe(5);
      await engine.remove([{ id: "product_bell", version: 4 }]);
      expect((await engine.versions()).get("product_bell")).toBe(5);
      await engine.remove([{ id: "product_bell", version: 5 }]);
      await engine.upsert([product("bell", "Glocke wieder", { version: 5 })]);
      expect((await engine.versions()).has("product_bell")).toBe(false);
      expect(await ids("glocke")).not.toContain("product_bell");
      await engine.upsert([product("bell", "Glocke wieder", { version: 6 })]);
      expect(await ids("glocke")).toContain("product_bell");
      await engine.upsert([product("twice", "Zwilling zwei", { version: 2 }), product("twice", "Zwilling eins", { version: 1 })]);
      expect((await engine.versions()).get("product_twice")).toBe(2);
    });

    test("removing what was never there is harmless, and keeps late comers out", async () => {
      const { engine, search } = await filledEngine();
      await engine.remove([{ id: "product_never", version: 7 }]);
      await engine.remove([]);
      await engine.upsert([]);
      await engine.upsert([product("never", "Zu spät", { version: 6 })]);
      expect((await engine.versions()).has("product_never")).toBe(false);
      expect((await search("")).total).toBe(11);
    });

    test("a document that moves to another town leaves the old one", async () => {
      const { engine, ids } = await filledEngine();
      await engine.upsert([product("bell", "Fahrradklingel Messing", { townId: "town_b", version: 2 })]);
      expect(await ids("fahrradklingel")).not.toContain("product_bell");
      expect(await ids("fahrradklingel", { townId: "town_b" })).toContain("product_bell");
    });

    test("a new index replaces the old one as a whole and keeps newer versions", async () => {
      const { engine, ids, search } = await filledEngine();
      await engine.upsert([product("bell", "Glocke neuer", { version: 9 })]);
      await engine.remove([{ id: "product_cheese", version: 9 }]);
      await engine.replaceAll([product("bell", "Glocke alt", { version: 3 }), product("cheese", "Käse alt", { version: 2 }), product("new", "Satteltasche", { version: 1 })]);
      expect([...(await engine.versions())].sort()).toEqual([["product_bell", 9], ["product_new", 1]]);
      expect(await ids("glocke neuer")).toEqual(["product_bell"]);
      expect((await search("")).total).toBe(2);
      await engine.upsert([product("kid", "Kinderfahrrad zu spät", { version: 1 })]);
      expect(await ids("kinderfahrrad")).not.toContain("product_kid");
      await engine.upsert([product("kid", "Kinderfahrrad wieder da", { version: 2 })]);
      expect(await ids("kinderfahrrad")).toContain("product_kid");
    });

    test("changes made while a new index is built are kept", async () => {
      const { engine, ids } = await filledEngine();
      const many = Array.from({ length: 1500 }, (_, i) => product(`many${i}`, `Schraube Nummer ${i}`));
      const replaced = engine.replaceAll(many);
      const changed = engine.upsert([product("during", "Glocke dazwischen", { version: 4 })]);
      await Promise.all([replaced, changed]);
      expect(await ids("glocke")).toEqual(["product_during"]);
      expect((await engine.versions()).size).toBe(1501);
    });

    test("knows its versions and says how it is", async () => {
      const { engine } = await sameEngine();
      expect(await engine.versions()).toEqual(new Map(town.map(({ id, version }) => [id, version])));
      expect(await engine.health()).toMatchObject({ ok: true, documents: town.length });
    });

    test.each([
      ["10,000 characters", "fahrrad ".repeat(1250)],
      ["one word of 10,000 letters", "ä".repeat(10_000)],
      ["emoji", "🚲🔒👨‍👩‍👧‍👦 fahrrad"],
      ["right-to-left and zero-width marks", "\u202efahr\u200brad\u200f\u2066"],
      ["null bytes and control characters", "fahr\u0000rad\u0007\u001b[31m"],
      ["a lone surrogate", "fahrrad \ud800 \udc00"],
      ["quotes and operators", "\"fahrrad\" -schloss OR 'x' AND (y) \\ % _ * ? townId = \"town_b\""],
      ["combining marks without end", "a" + "\u0301".repeat(5000)],
      ["a word that expands", "ﷺ".repeat(200)],
      ["only punctuation", "!!! --- … „“ <script>"],
      ["other scripts", "велосипед 自転車 دراجة ποδήλατο"],
      ["words of one letter", "a b c d e f g h i j k l m n o p"],
    ])("bears %s", async (_, text) => {
      const { search, engine } = await sameEngine();
      const started = performance.now();
      const { hits } = await search(text, { facets: ["category"], sort: "price" });
      await engine.suggest({ townId: "town_a", text, limit: 5 });
      expect(hits.every(({ id }) => id !== "product_other")).toBe(true);
      expect(performance.now() - started).toBeLessThan(2000);
    });

    test.each(['" OR townId = "town_b', "x' OR '1'='1", "fahrradzubehoer\" OR \"", "\\", "\\\"", "a\nb", "[", "EXISTS", "__proto__", "constructor", ""])("a filter value like %j is only ever compared", async (value) => {
      const { search } = await sameEngine();
      expect((await search("", { category: value })).hits).toEqual([]);
      expect((await search("", { trade: value })).hits).toEqual([]);
      expect((await search("", { shopIds: [value], facets: ["category"] })).hits).toEqual([]);
    });

    test("documents with strange texts can be found and removed again", async () => {
      const { engine, ids } = await filledEngine();
      await engine.upsert([product("odd", "🧶 <b>Garn</b> \u0000 \u202e \"quoted\" __proto__ constructor", { description: "wort ".repeat(50_000), keywords: ["", "  ", "__proto__"], version: 1 })]);
      expect(await ids("garn")).toContain("product_odd");
      expect(await ids("constructor")).toContain("product_odd");
      await engine.remove([{ id: "product_odd", version: 1 }]);
      expect(await ids("constructor")).not.toContain("product_odd");
    });
  });
}
