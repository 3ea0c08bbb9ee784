import { createHash } from "node:crypto";
import { loggedIn, openTemplateHouse } from "../support/house-on-template.ts";
import { expect, test } from "vitest";
import { change, db } from "#app/db.server.ts";
import { ask } from "../support/ask.ts";
import { erlenstedt } from "../support/template-town.ts";

const { baker, books, townId } = erlenstedt;
const house = await openTemplateHouse();
const widget = `/einbetten/erlenstedt/${baker.slug}`;
const hashOf = (text: string | undefined) => `'sha256-${createHash("sha256").update(text ?? "").digest("base64")}'`;
const policyOf = (headers: Record<string, unknown>) => String(headers["content-security-policy"]);

/** Open around the clock, so that its sign says the same at every hour the tests run. */
await db.shopHours.update({ where: { shopId: baker.shopId }, data: { value: "24/7" } });

test("a shop's widget may be framed by any site, loads nothing, and allows only what is inside it", async () => {
  const { status, headers, text, cookies } = await ask(house.url, { path: widget });
  expect(status).toBe(200);
  expect(headers["x-frame-options"]).toBeUndefined();
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(headers["cache-control"]).toMatch(/^public, max-age=\d{1,2}$/);
  expect(policyOf(headers)).toBe(`default-src 'none'; style-src ${hashOf(/<style>(.*)<\/style>/s.exec(text)?.[1])}; script-src ${hashOf(/<script>(.*)<\/script>/s.exec(text)?.[1])}; base-uri 'none'; form-action 'none'; frame-ancestors *`);
  expect(cookies).toEqual([]);
  expect(text).toContain("Bäckerei Sommerfeld");
  expect(text).toContain("durchgehend offen");
  expect(text).not.toMatch(/\s(src|style)="|<link|<img|<form/);
});

test("it is the same for somebody logged in, and answers 304 when nothing has changed", async () => {
  const [nobody, retailer] = [await ask(house.url, { path: widget }), await ask(house.url, { path: widget, headers: { Cookie: await loggedIn(baker.personId) } })];
  expect(retailer.text).toBe(nobody.text);
  expect(retailer.cookies).toEqual([]);
  expect((await ask(house.url, { path: widget, headers: { "If-None-Match": String(nobody.headers.etag) } })).status).toBe(304);
});

test("no other page may be framed, by neither of the two headers", async () => {
  const paths = ["/", "/erlenstedt", `/erlenstedt/geschaefte/${baker.slug}`, "/korb", "/anmelden", "/einbetten", "/einbetten/erlenstedt", `/einbetten/erlenstedt/${baker.slug}/`, "/einbetten/..%2fanmelden/x", "/gibt-es-nicht"];
  for (const path of paths) {
    const { headers } = await ask(house.url, { path });
    expect(headers["x-frame-options"], path).toBe("SAMEORIGIN");
    if (headers["content-security-policy"]) expect(policyOf(headers), path).toMatch(/frame-ancestors ('none'|\*)/);
    if (!path.startsWith("/einbetten/")) expect(policyOf(headers), path).toContain("frame-ancestors 'none'");
  }
});

test("script and data may be loaded by any site", async () => {
  const script = await ask(house.url, { path: "/einbetten.js" });
  expect(script.headers).toMatchObject({ "cross-origin-resource-policy": "cross-origin", "access-control-allow-origin": "*", "cache-control": "public, max-age=3600" });
  expect(script.headers["content-type"]).toContain("javascript");
  const data = await ask(house.url, { path: `${widget}/zeiten.json`, headers: { Origin: "https://laden.example" } });
  expect(data.headers["access-control-allow-origin"]).toBe("*");
  expect(JSON.parse(data.text)).toMatchObject({ name: "Bäckerei Sommerfeld", stadt: "Erlenstedt", zustand: { text: "durchgehend offen" }, zeitenBekannt: true, angebot: null });
  expect(JSON.parse(data.text).woche).toHaveLength(7);
  for (const header of ["access-control-allow-origin"]) expect((await ask(house.url, { path: "/erlenstedt" })).headers[header]).toBeUndefined();
});

test("it shows the offer that runs today, not one that is over, and hostile words as text", async () => {
  const day = (offset: number) => new Date(`${new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`);
  const offer = { townId, shopId: books.shopId, priceCents: 1234, priceFor: "das Stück" };
  await db.shopOffer.createMany({ data: [{ ...offer, title: "Vorbei", fromDay: day(-9), untilDay: day(-3) }, { ...offer, title: "Krimis </style><script>alert(1)</script>", fromDay: day(-1), untilDay: day(3) }] });
  const { text } = await ask(house.url, { path: `/einbetten/erlenstedt/${books.slug}` });
  expect(text).toContain("Krimis &lt;/style&gt;&lt;script&gt;alert(1)");
  expect(text).toContain("12,34");
  expect(text).not.toContain("Vorbei");
});

test("a shop that is not to be seen has no widget, nor data", async () => {
  for (const status of ["draft", "in-review", "suspended", "closed"]) {
    await change((tx) => tx.shop.update({ where: { id: books.shopId }, data: { status } }));
    for (const path of ["", "/zeiten.json"]) expect((await ask(house.url, { path: `/einbetten/erlenstedt/${books.slug}${path}` })).status, status).toBe(404);
    for (const file of ["kontakt.vcf", "sonderzeiten.ics"]) expect((await ask(house.url, { path: `/erlenstedt/geschaefte/${books.slug}/${file}` })).status, status).toBe(404);
  }
  await change((tx) => tx.shop.update({ where: { id: books.shopId }, data: { status: "published" } }));
  for (const path of ["/einbetten/gibt-es-nicht/laden", "/einbetten/erlenstedt/gibt-es-nicht", `/einbetten/birkenau/${baker.slug}`]) expect((await ask(house.url, { path })).status, path).toBe(404);
});
