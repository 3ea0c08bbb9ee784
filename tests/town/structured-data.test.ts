import { beforeAll, expect, test } from "vitest";
import { change, db } from "#app/db.server.ts";
import { now } from "#app/clock.server.ts";
import { after, days } from "#app/values/time.ts";
import { erlenstedt } from "../support/template-town.ts";
import { type Knock, knock } from "./knock.ts";

const { townId, slug: stadt, baker, books } = erlenstedt;

type Node = Record<string, unknown>;
/** What a search engine asks of each type that we use, and what may stand there beside. https://schema.org, https://developers.google.com/search/docs/appearance/structured-data */
const clock = /^([01]\d|2[0-4]):[0-5]\d$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const rules: Record<string, { must: string[]; may: string[]; form?: Record<string, RegExp> }> = {
  business: { must: ["@id", "url", "name"], may: ["@context", "description", "image", "address", "geo", "telephone", "email", "keywords", "openingHoursSpecification", "specialOpeningHoursSpecification", "paymentAccepted", "currenciesAccepted", "knowsLanguage", "amenityFeature", "sameAs", "subjectOf", "makesOffer", "hasOfferCatalog", "hasMap", "priceRange", "publicAccess"], form: { "@id": /^https?:\/\//, url: /^https?:\/\// } },
  PostalAddress: { must: ["streetAddress", "postalCode", "addressLocality", "addressCountry"], may: [], form: { postalCode: /^\d{5}$/, addressCountry: /^DE$/ } },
  GeoCoordinates: { must: ["latitude", "longitude"], may: [] },
  OpeningHoursSpecification: { must: ["opens", "closes"], may: ["dayOfWeek", "validFrom", "validThrough"], form: { opens: clock, closes: clock, dayOfWeek: /^https:\/\/schema\.org\/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, validFrom: day, validThrough: day } },
  LocationFeatureSpecification: { must: ["name", "value"], may: [] },
  CreativeWork: { must: ["license", "creditText"], may: ["name", "dateModified"], form: { license: /^https?:\/\// } },
  Dataset: { must: ["name", "description", "license", "creator", "distribution"], may: ["@context", "@id", "url", "inLanguage", "isAccessibleForFree", "dateModified"] },
  Organization: { must: ["name"], may: [] },
  DataDownload: { must: ["encodingFormat", "contentUrl"], may: ["name"], form: { contentUrl: /^https?:\/\// } },
};

/** Every fault of a node and of all in it, as sentences. */
function faultsOf(node: Node, at = "$"): string[] {
  const type = String(node["@type"]);
  const rule = rules[type] ?? (/^[A-Z][A-Za-z]+$/.test(type) ? rules.business : undefined);
  if (!rule) return [`${at}: no type`];
  const own = Object.entries(node).filter(([name]) => name !== "@type");
  const known = [...rule.must, ...rule.may];
  return [
    ...rule.must.filter((name) => node[name] === undefined || node[name] === "").map((name) => `${at} (${type}): ${name} is missing`),
    ...own.filter(([name]) => !known.includes(name)).map(([name]) => `${at} (${type}): ${name} is not known`),
    ...own.filter(([, value]) => value === null || value === undefined || value === "").map(([name]) => `${at}.${name}: empty`),
    ...own.filter(([name, value]) => rule.form?.[name] && !rule.form[name].test(String(value))).map(([name, value]) => `${at}.${name}: ${JSON.stringify(value)}`),
    ...own.flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).flatMap((one, index) => (isNode(one) ? faultsOf(one, `${at}.${name}[${index}]`) : []))),
  ];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function dataOf(door: Knock): Promise<Node> {
  const { status, body } = await knock(door);
  expect(status).toBe(200);
  return JSON.parse(body);
}

beforeAll(async () => {
  await change(async (tx) => {
    await tx.shop.update({ where: { id: baker.shopId }, data: { phone: "030 23125 001", website: "https://baeckerei-sommerfeld.de/", story: "Brot </script><script>alert(1)</script> aus dem Holzofen.", hasWc: true, hasLoop: false, wheelchair: "yes", stepCm: 0, paymentKinds: ["cash", "girocard"], languages: ["de", "tr"], socialLinks: ["https://www.instagram.com/sommerfeld"] } });
    await tx.hoursException.create({ data: { townId, shopId: baker.shopId, day: new Date(after(now(), days(3)).toISOString().slice(0, 10)), value: "off", reason: "Inventur" } });
    await tx.shop.create({ data: { id: "shop-karg", townId, slug: "karg", name: "Karg", trade: "kiosk" } });
  });
});

test.for([baker.slug, books.slug, "karg"])("what search engines read on the page of %s is whole, and nothing in it is made up", async (geschaeft) => {
  const { jsonLd } = await dataOf({ file: "routes/shop/window.tsx", path: ":stadt/geschaefte/:geschaeft", params: { stadt, geschaeft } });
  if (!isNode(jsonLd)) throw new Error("no JSON-LD");
  expect(faultsOf(jsonLd)).toEqual([]);
  expect(jsonLd["@context"]).toBe("https://schema.org");
  if (geschaeft === "karg") for (const name of ["geo", "address", "telephone", "openingHoursSpecification"]) expect(jsonLd[name] ?? [], name).toEqual([]);
  if (geschaeft === baker.slug) expect(JSON.stringify(jsonLd.specialOpeningHoursSpecification)).toContain('"opens":"00:00","closes":"00:00"');
});

test("the same holds for the file of all shops and for the description of the open data", async () => {
  const { "@graph": shops } = await dataOf({ file: "routes/feeds/open-data-file.ts", path: ":stadt/offene-daten/:datei", params: { stadt, datei: "geschaefte.jsonld" } });
  if (!Array.isArray(shops)) throw new Error("no shops");
  expect(shops.length).toBe(await db.shop.count({ where: { townId, status: "published" } }));
  expect(shops.flatMap((shop) => faultsOf(shop))).toEqual([]);
  const { data } = await dataOf({ file: "routes/town/open-data.tsx", path: ":stadt/offene-daten", params: { stadt } });
  expect(isNode(data) && isNode(data.jsonLd) ? faultsOf(data.jsonLd) : ["none"]).toEqual([]);
});
