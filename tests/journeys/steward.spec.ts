import ical from "node-ical";
import sharp from "sharp";
import { expect, test, type Page } from "./journey.ts";
import { stepInto } from "./office.ts";

const towns = ["erlenstedt", "erlenstedt", "planewalde", "planewalde"];
const corner = ["Nord", "Ost", "Süd", "West"];

test("a steward adds an event with a drawn picture, and the town's page and calendar have it", async ({ page, newVisitor, turn }) => {
  const town = towns[turn];
  const title = `Offene Bühne ${corner[turn]}: Lieder & „Lachen“`;
  await stepInto(page, "Kümmerer");
  await expect(page).toHaveURL(/\/stadtmarketing\/erlenstedt$/);
  await page.goto(`/stadtmarketing/${town}`);
  await page.getByRole("link", { name: "Veranstaltung eintragen" }).click();
  await page.getByLabel("Titel").fill(title);
  await fillWhenAndWhere(page, { day: inDays(0), from: "00:01", to: "23:59" });
  await page.getByLabel(/^Beschreibung/).fill("Wer mag, singt mit.\nEintritt frei; Spenden willkommen.");
  const picture = page.getByRole("group", { name: "Welches Bild passt?" }).getByRole("radio").nth(1);
  await picture.check();
  const motif = await picture.getAttribute("value");
  await page.getByRole("button", { name: "Eintragen und zeigen" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText("Marktplatz");

  const shopper = await newVisitor();
  await shopper.goto(`/${town}`);
  const poster = shopper.getByRole("region", { name: "Diese Woche" }).getByRole("article").filter({ hasText: title });
  await expect(poster).toBeVisible();
  await poster.getByRole("link").click();
  await expect(shopper.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(shopper.getByRole("main")).toContainText("Marktplatz");
  await expect(shopper.getByRole("main").locator("img").first()).toHaveAttribute("src", new RegExp(`/${motif}/`));

  const feed = await shopper.request.get(`/${town}/veranstaltungen.ics`);
  expect(feed.headers()["content-type"]).toContain("text/calendar");
  const event = Object.values(ical.sync.parseICS(await feed.text())).find((entry) => entry?.type === "VEVENT" && entry.summary === title);
  if (event?.type !== "VEVENT") throw new Error("the event is not in the feed");
  expect(event.location).toBe("Marktplatz, Am Brunnen 1");
  expect(event.description).toContain("Wer mag, singt mit.\nEintritt frei;");
  expect(event.start.toLocaleString("de-DE", { timeZone: "Europe/Berlin", hour: "2-digit", minute: "2-digit" })).toBe("00:01");
});

test("a photo that is none is refused and nothing typed is lost; a real one is shown without what the camera wrote", async ({ page, newVisitor, turn }) => {
  const town = towns[turn];
  const title = `Lichterfahrt ${corner[turn]}`;
  await stepInto(page, "Kümmerer");
  await page.goto(`/stadtmarketing/${town}/veranstaltungen/neu`);
  await page.getByLabel("Titel").fill(title);
  await fillWhenAndWhere(page, { day: inDays(30 + turn), from: "17:00", to: "19:30" });
  await page.getByLabel("Foto", { exact: true }).setInputFiles({ name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from("kein Bild") });
  await page.getByRole("button", { name: "Eintragen und zeigen" }).click();
  await expect(page.getByRole("alert")).toContainText("Das ist kein Foto, das wir zeigen können.");
  await expect(page.getByLabel("Titel")).toHaveValue(title);

  await page.getByLabel("Foto", { exact: true }).setInputFiles({ name: "fahrt.jpg", mimeType: "image/jpeg", buffer: await photo() });
  await page.getByRole("button", { name: "Eintragen und zeigen" }).click();
  await expect(page.getByRole("alert")).toContainText("Bitte sagen Sie in einem Satz, was das Foto zeigt.");
  await expect(page.getByText("Ihr Foto ist schon da.")).toBeVisible();
  await page.getByLabel("Was zeigt das Foto?").fill("Räder mit Lichterketten vor dem Rathaus");
  await page.getByRole("button", { name: "Eintragen und zeigen" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: title })).toBeVisible();

  const shopper = await newVisitor();
  await shopper.goto(`/${town}/veranstaltungen`);
  await shopper.getByRole("article").filter({ hasText: title }).getByRole("link").click();
  const shown = shopper.getByRole("img", { name: "Räder mit Lichterketten vor dem Rathaus" });
  await expect(shown).toBeVisible();
  const file = await shopper.request.get(await shown.getAttribute("src") ?? "");
  const { width, exif } = await sharp(await file.body()).metadata();
  expect(width).toBeGreaterThan(300);
  expect(exif).toBeUndefined();
});

async function fillWhenAndWhere(page: Page, { day, from, to }: { day: string; from: string; to: string }): Promise<void> {
  await page.getByLabel("Tag", { exact: true }).fill(day);
  await page.getByLabel("Beginn").fill(from);
  await page.getByLabel(/^Ende/).fill(to);
  await page.getByLabel("Ort", { exact: true }).fill("Marktplatz");
  await page.getByLabel(/^Straße/).fill("Am Brunnen 1");
}

/** "2026-11-25" in the town's time. */
function inDays(count: number): string {
  return new Date(Date.now() + count * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Berlin" });
}

function photo(): Promise<Buffer> {
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: "#27507a" } }).jpeg().withExif({ IFD0: { Artist: "Kamera von Rita" } }).toBuffer();
}
