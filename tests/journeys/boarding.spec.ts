import { readPaper } from "../support/read-paper.ts";
import { expect, test, type Page } from "./journey.ts";
import { openLetter } from "./letters.ts";
import { stepInto } from "./office.ts";

const office = "/stadtmarketing/erlenstedt";
/** Invented shops, two for each turn, far from each other and from all there is. */
const shops = ["Teestube Rabenhorst", "Uhrmacherei Quint", "Wollkiste Nordlicht", "Papeterie Lilienthal", "Hutmacherei Zeisig", "Geigenbau Ostrowski", "Kerzenwerkstatt Immergrün", "Korbflechterei Weidmann"];

/** The steward reads an extract with this one shop and makes a draft of it. */
async function bringIn(page: Page, number: number): Promise<string> {
  const name = shops[number];
  const properties = { name, shop: "gift", "addr:street": "Gerberstraße", "addr:housenumber": String(40 + number), "addr:postcode": "46327", "addr:city": "Erlenstedt", opening_hours: "Tu-Fr 10:00-18:00; Sa 10:00-14:00" };
  const extract = { type: "FeatureCollection", features: [{ type: "Feature", id: `node/91000000${number}`, geometry: { type: "Point", coordinates: [6.93 + number / 100, 51.87] }, properties: { "@id": `node/91000000${number}`, ...properties } }] };
  await stepInto(page, "Kümmerer");
  await page.goto(`${office}/aufnahme`);
  const form = page.getByRole("form", { name: "OpenStreetMap" });
  await form.getByLabel("Datei", { exact: true }).setInputFiles({ name: `auszug-${number}.geojson`, mimeType: "application/geo+json", buffer: Buffer.from(JSON.stringify(extract)) });
  await form.getByRole("button", { name: "Auszug einlesen" }).click();
  await page.getByRole("button", { name: "Übernehmen", exact: true }).click();
  await expect(page.getByRole("link", { name: `Zum Geschäft ${name}` })).toBeVisible();
  return name;
}

/** The steward writes a letter to this shop; gives the code that stands in the PDF. */
async function writeLetter(page: Page, name: string): Promise<string> {
  const list = `${office}/einladungen?q=${encodeURIComponent(name)}`;
  await page.goto(list);
  await page.getByLabel(name, { exact: true }).check();
  await page.getByRole("button", { name: "Briefe schreiben" }).click();
  await expect(page.getByText("Ein Brief ist geschrieben.")).toBeVisible();
  await page.goto(list);
  const file = await page.request.get(await page.getByRole("link", { name: `PDF für ${name}` }).getAttribute("href") ?? "");
  expect(file.headers()["content-type"]).toBe("application/pdf");
  const { pages } = readPaper(await file.body());
  expect(pages).toHaveLength(1);
  const text = pages[0].texts.join(" ");
  expect(text).toContain(`Gerberstraße ${40 + shops.indexOf(name)}`);
  return /[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}/.exec(text)?.[0] ?? "";
}

/** Somebody in the shop types the code from the letter. */
async function open(shop: Page, code: string): Promise<void> {
  await shop.goto("/einladung");
  await shop.getByLabel("Code aus dem Brief").fill(code.toLowerCase().replace("-", " "));
  await shop.getByRole("button", { name: "Weiter" }).click();
  await expect(shop.getByRole("heading", { level: 1, name: "Stimmt das so?" })).toBeVisible();
}

test("a shop comes aboard: from an extract to a letter, by its code to the shop's yes, and into the shopper's hands", async ({ page, newVisitor, turn }) => {
  test.setTimeout(240_000);
  const name = await bringIn(page, turn);
  const code = await writeLetter(page, name);

  const shop = await newVisitor();
  await open(shop, code);
  await expect(shop.getByRole("main")).toContainText("Gerberstraße");
  const letter = shop.url();
  await shop.getByRole("button", { name: "Stimmt so" }).click();
  await expect(shop.getByRole("heading", { level: 1, name: "Danke, das ist bestätigt." })).toBeVisible();
  const mail = `laden${turn}@aufgenommen.example`;
  await shop.getByLabel("E-Mail-Adresse").fill(mail);
  await shop.getByRole("button", { name: "Einladung schicken" }).click();
  await expect(shop.getByRole("heading", { name: "Sehen Sie in Ihr Postfach" })).toBeVisible();

  const finder = await newVisitor();
  await finder.goto(letter);
  await expect(finder.getByRole("main")).toContainText("Die Angaben wurden bestätigt");
  await expect(finder.getByRole("button", { name: "Stimmt so" })).toHaveCount(0);
  await finder.goto(`${letter}/zugang`);
  await expect(finder).toHaveURL(letter);

  const answers = await openLetter(page, { to: "samira.okafor@erlenstedt.example", subject: new RegExp(`^${name} hat die Angaben bestätigt$`) });
  expect(answers).toContain("Brief vom");
  await page.goto(`${office}/pruefung`);
  await page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) }).getByRole("button", { name: "Veröffentlichen" }).click();
  await expect(page.getByText("Erledigt. Das Geschäft bekommt eine Nachricht.")).toBeVisible();

  const shopper = await newVisitor();
  await expect(async () => {
    await shopper.goto(`/erlenstedt/suche?q=${encodeURIComponent(name)}`);
    await expect(shopper.getByRole("main").getByRole("link", { name, exact: true }).first()).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await shopper.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  await expect(shopper.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(shopper.getByRole("main")).toContainText("10–18");
  await expect(shopper.getByRole("main")).toContainText(/[Vv]om Geschäft bestätigt/);
});

test("a shop puts its hours right from the letter and sees its week before it counts; another asks to be removed and is gone", async ({ page, newVisitor, turn }) => {
  test.setTimeout(240_000);
  const name = await bringIn(page, turn + 4);
  const shop = await newVisitor();
  await open(shop, await writeLetter(page, name));
  await shop.getByRole("link", { name: "Korrigieren" }).click();
  await shop.getByLabel(/^Öffnungszeiten/).fill("irgendwann, wenn ich Lust habe");
  await shop.getByRole("button", { name: "Weiter" }).click();
  await expect(shop.getByRole("alert")).toBeVisible();
  await shop.getByLabel(/^Öffnungszeiten/).fill("Di bis Fr 10-13 und 15-18 Uhr, samstags 9 bis 14 Uhr");
  await shop.getByLabel(/^Telefon/).fill("0221 4710 99");
  await shop.getByRole("button", { name: "Weiter" }).click();
  await expect(shop.getByRole("region", { name: "So haben wir Ihre Zeiten verstanden" })).toContainText("10–13, 15–18");
  await shop.getByRole("button", { name: "Ja, so speichern" }).click();
  await expect(shop.getByRole("heading", { level: 1, name: "Danke, das ist berichtigt." })).toBeVisible();

  const again = await newVisitor();
  await open(again, await writeLetter(page, name));
  await expect(again.getByRole("main")).toContainText("0221 4710 99");
  await again.getByRole("link", { name: "Bitte entfernen" }).click();
  await again.getByRole("button", { name: "Profil entfernen" }).click();
  await expect(again.getByRole("heading", { level: 1, name: "Ihr Geschäft ist entfernt." })).toBeVisible();
  await page.goto(`${office}/einladungen?q=${encodeURIComponent(name)}`);
  await expect(page.getByText("Kein Geschäft gefunden")).toBeVisible();
});
