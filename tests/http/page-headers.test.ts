import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { loggedIn, openTemplateHouse } from "../support/house-on-template.ts";
import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { after, days, hours } from "#app/values/time.ts";
import { fillBasket } from "../races/two-shops.ts";
import { ask, type Answer } from "../support/ask.ts";
import { erlenstedt } from "../support/template-town.ts";

const { baker, books, bread, novel, steward, shopper } = erlenstedt;
const tomorrow = after(new Date(), days(1));
await db.event.create({ data: { id: "event-fest", townId: erlenstedt.townId, slug: "stadtfest", title: "Stadtfest", place: "Marktplatz", organiser: "Stadtmarketing", startsAt: tomorrow, endsAt: after(tomorrow, hours(3)), motif: "markt", status: "published" } });
const house = await openTemplateHouse();
const basket = `korb-schluessel=${await fillBasket([bread, 1], [novel, 1])}`;
const retailer = await loggedIn(baker.personId);

/** Every kind of page, by who sees it. `kept` pages are the same for everybody. */
const pages: Array<{ path: string; cookie?: string; kept: boolean }> = [
  ...["/erlenstedt", "/erlenstedt/suche?q=brot", "/erlenstedt/geschaefte", `/erlenstedt/geschaefte/${baker.slug}`, "/erlenstedt/produkte",
    `/erlenstedt/produkte/${novel.slug}`, "/erlenstedt/veranstaltungen", "/erlenstedt/veranstaltungen/stadtfest", "/erlenstedt/so-sortieren-wir", "/erlenstedt/offene-daten"].map((path) => ({ path, kept: true })),
  ...["/", "/impressum", "/datenschutz", "/barrierefreiheit", "/agb", "/vertrag-widerrufen", "/einfache-sprache", "/hilfe", "/anmelden", "/korb", `/erlenstedt/geschaefte/${books.slug}/impressum`].map((path) => ({ path, kept: false })),
  ...["/korb", "/kasse"].map((path) => ({ path, cookie: basket, kept: false })),
  { path: "/konto", cookie: await loggedIn(shopper.personId), kept: false },
  ...["", "/produkte", `/produkte/${bread.variantId}/preis`, `/produkte/${bread.variantId}/bestand`, "/heute", "/weitergeben", "/protokoll"].map((path) => ({ path: `/laden/${baker.slug}${path}`, cookie: retailer, kept: false })),
  ...["", "/geschaefte", "/veranstaltungen", "/veranstaltungen/neu"].map((path) => ({ path: `/stadtmarketing/erlenstedt${path}`, cookie: steward.personId, kept: false })),
  { path: "/betrieb", cookie: "person-betreiber", kept: false },
];

async function visit({ path, cookie = "" }: { path: string; cookie?: string }): Promise<Answer> {
  return ask(house.url, { path, headers: { Cookie: cookie.startsWith("person-") ? await loggedIn(cookie) : cookie } });
}

/** Scripts that run; a block of data for search engines does not, and no policy speaks of it (HTML, "data block"). */
const inline = (html: string) => [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
const directive = (answer: Answer, name: string) => String(answer.headers["content-security-policy"]).split("; ").find((one) => one.startsWith(name)) ?? "";

test.for(pages)("$path is sent with the house's headers, and its policy stops nothing of it", async (page) => {
  const answer = await visit(page);
  expect(answer.status, answer.text.slice(0, 300)).toBe(200);
  expect(answer.headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "strict-origin-when-cross-origin", "x-frame-options": "SAMEORIGIN", "cross-origin-opener-policy": "same-origin" });
  expect(answer.headers["x-powered-by"]).toBeUndefined();
  expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers["content-security-policy"]).toContain("default-src 'self'");
  expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(answer.headers["content-security-policy"]).not.toMatch(/unsafe|\*|https?:(?!\/\/checkout\.stripe\.com)/);
  expect(answer.headers["cache-control"]).toMatch(/^private/);
  expect(answer.headers["cache-control"]).toContain(page.kept ? "no-cache" : "no-store");
  expectNothingStopped({ answer, kept: page.kept });
});

/** No script, style or link that the page's own policy would stop. */
function expectNothingStopped({ answer, kept }: { answer: Answer; kept: boolean }) {
  const allowed = directive(answer, "script-src");
  const scripts = inline(answer.text);
  expect(scripts.length).toBeGreaterThan(0);
  if (kept) {
    expect(allowed).not.toContain("nonce");
    for (const text of scripts) expect(allowed).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  } else {
    const nonce = /'nonce-([^']+)'/.exec(allowed)?.[1];
    expect(allowed).toContain("'strict-dynamic'");
    const tags = [...answer.text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    for (const tag of tags) expect(tag).toContain(`nonce="${nonce}"`);
  }
  const markup = answer.text.replace(/<script\b[\s\S]*?<\/script>/g, "");
  expect(markup).not.toMatch(/\sstyle="/);
  expect(markup).not.toMatch(/<style\b/);
  expect(markup).not.toMatch(/<[^>]+\son[a-z]+="/);
  expect(markup).not.toMatch(/(href|src|action)="javascript:/);
}

test("a personal page has another nonce with each sending", async () => {
  const [one, other] = [await visit({ path: "/korb" }), await visit({ path: "/korb" })];
  expect(directive(one, "script-src")).not.toBe(directive(other, "script-src"));
});

test("files with a name of their content may be kept for ever, everything else is asked for again", async () => {
  const page = await visit({ path: "/erlenstedt" });
  const asset = /\/assets\/[\w./-]+\.js/.exec(page.text)?.[0] ?? "";
  const answer = await ask(house.url, { path: asset });
  expect(answer.status).toBe(200);
  expect(answer.headers["cache-control"]).toContain("immutable");
  const packed = await ask(house.url, { path: asset, headers: { "Accept-Encoding": "gzip, deflate, br" } });
  expect(packed.headers).toMatchObject({ "content-encoding": "br", "cache-control": answer.headers["cache-control"], "content-type": expect.stringContaining("javascript") });
  expect(brotliDecompressSync(packed.body)).toEqual(answer.body);
  const zipped = await ask(house.url, { path: asset, headers: { "Accept-Encoding": "gzip" } });
  expect(gunzipSync(zipped.body)).toEqual(answer.body);
  expect((await ask(house.url, { path: "/assets/gibt-es-nicht.js" })).status).toBe(404);
  expect((await ask(house.url, { path: "/assets/..%2f..%2fmain.js" })).status).toBeGreaterThanOrEqual(400);
});
