import { createServer, type Server } from "node:http";
import ical from "node-ical";
import { expect, test, type Page } from "./journey.ts";
import { stepInto } from "./office.ts";

const shop = { address: "/laden/buchhandlung-am-markt", page: "/erlenstedt/geschaefte/buchhandlung-am-markt", name: "Buchhandlung am Markt" };

/** A website of somebody else, on another port, with a policy of its own that lets only our house in. */
async function openForeignSite({ home, body }: { home: string; body: string }): Promise<{ url: string; server: Server }> {
  const policy = `default-src 'none'; script-src ${home}; frame-src ${home}; style-src 'unsafe-inline'; img-src data:`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy });
    response.end(`<!doctype html><html lang="de"><head><title>Mein Laden</title><link rel="icon" href="data:,"></head><body><h1>Mein Laden</h1>${body}</body></html>`);
  });
  await new Promise<void>((done) => { server.listen(0, "127.0.0.1", done); });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}/`, server };
}

/** The text of a field, folded away or not. */
async function textOf(page: Page, label: string): Promise<string> {
  return page.getByLabel(label).inputValue();
}

test("a retailer prints the poster and takes the contact and the calendar along", async ({ page }) => {
  await stepInto(page, "Händlerin");
  await page.goto(`${shop.address}/weitergeben`);
  await expect(page.getByRole("heading", { level: 1, name: "Weitergeben" })).toBeVisible();
  for (const format of ["A4", "A5", "A6"]) {
    const href = await page.getByRole("link", { name: format === "A4" ? "Plakat A4" : format, exact: true }).getAttribute("href") ?? "";
    const poster = await page.request.get(href);
    expect(poster.headers()["content-type"]).toBe("application/pdf");
    expect((await poster.body()).subarray(0, 5).toString()).toBe("%PDF-");
  }
  await expect(page.getByRole("img", { name: /^QR-Code zu/ })).toBeVisible();
  const card = await page.request.get(await page.getByRole("link", { name: "Kontakt laden" }).getAttribute("href") ?? "");
  expect(await card.text()).toMatch(/^BEGIN:VCARD\r\n[\s\S]*\r\nFN:Buchhandlung am Markt\r\n[\s\S]*END:VCARD/);
  const calendar = await page.request.get(await textOf(page, "Adresse zum Abonnieren"));
  const events = Object.values(ical.sync.parseICS(await calendar.text())).filter((entry) => entry?.type === "VEVENT");
  expect(events.length).toBeGreaterThan(0);
  await page.goto(shop.page);
  await page.getByText("Mitnehmen", { exact: true }).click();
  await expect(page.getByRole("link", { name: "Ins Adressbuch" })).toHaveAttribute("href", `${shop.page}/kontakt.vcf`);
});

test("a foreign website shows the hours in a box as tall as it needs to be", async ({ page, newVisitor, scripts, baseURL }) => {
  await stepInto(page, "Händlerin");
  await page.goto(`${shop.address}/weitergeben`);
  if (!scripts) await page.getByText("Ihr Baukasten erlaubt keine Skripte?").click();
  const code = await textOf(page, scripts ? "Kasten mit Öffnungszeiten" : "Rahmen ohne Skript");
  const { url, server } = await openForeignSite({ home: baseURL ?? "", body: code });
  try {
    const visitor = await newVisitor();
    await visitor.goto(url);
    const box = visitor.frameLocator("iframe");
    await expect(box.getByRole("heading", { level: 1, name: shop.name })).toBeVisible();
    await expect(box.getByRole("row")).toHaveCount(7);
    expect(await visitor.context().cookies()).toEqual([]);
    if (scripts) await fitsItsHeight(visitor);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

async function fitsItsHeight(visitor: Page): Promise<void> {
  const frame = visitor.locator("iframe");
  const height = async () => Number(await frame.getAttribute("height"));
  const content = () => visitor.frames()[1]?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await expect.poll(async () => (await height()) === (await content())).toBe(true);
  const before = await height();
  await visitor.evaluate(() => window.postMessage({ stadtkorb: "hoehe", pixel: 7 }, "*"));
  await visitor.evaluate(() => new Promise((done) => { requestAnimationFrame(done); }));
  expect(await height()).toBe(before);
  await visitor.setViewportSize({ width: 280, height: 800 });
  await expect.poll(async () => (await height()) > before && (await height()) === (await content())).toBe(true);
}

test("whoever builds a map finds the town's shops as open data", async ({ page }) => {
  await page.goto("/erlenstedt");
  await page.getByRole("link", { name: "Offene Daten" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Offene Daten" })).toBeVisible();
  const file = await page.request.get(await page.getByRole("link", { name: "geschaefte.geojson" }).getAttribute("href") ?? "");
  const { features } = await file.json();
  await expect(page.getByText(`${features.length} Geschäfte, zuletzt geändert`)).toBeVisible();
  expect(features.every(({ properties }: { properties: { licence: string; attribution: string } }) => properties.licence && properties.attribution)).toBe(true);
  expect(file.headers()["access-control-allow-origin"]).toBe("*");
});
