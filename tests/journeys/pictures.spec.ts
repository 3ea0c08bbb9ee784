import sharp from "sharp";
import { expect, test } from "./journey.ts";
import { stepInto } from "./office.ts";

const town = "erlenstedt";
/** Shops no other journey touches, one for each project. */
const shops = ["eisenwaren-petersen", "elektro-westhues", "mode-harms", "schuhhaus-tritt"];

test("a shop shows a photo and an offer, and whoever passes by sees both", async ({ page, newVisitor, turn }) => {
  const shop = shops[turn];
  const words = `Blick in den Laden mit der Nummer ${turn}`;
  await stepInto(page, "Kümmerer");
  await page.goto(`/laden/${shop}/profil/bilder`);
  await page.getByLabel("Foto", { exact: true }).setInputFiles({ name: "../../laden.jpg", mimeType: "image/jpeg", buffer: Buffer.from("kein Bild") });
  await page.getByLabel("Was zeigt das Foto?").fill(words);
  await page.getByRole("button", { name: "Foto hochladen" }).click();
  await expect(page.getByRole("alert")).toContainText("Das ist kein Foto, das wir zeigen können.");
  await expect(page.getByLabel("Was zeigt das Foto?")).toHaveValue(words);
  await page.getByLabel("Foto", { exact: true }).setInputFiles({ name: "laden.jpg", mimeType: "image/jpeg", buffer: await photo() });
  await page.getByRole("button", { name: "Foto hochladen" }).click();
  await expect(page.getByText("Ihr Foto ist da und steht jetzt auf Ihrer Seite.")).toBeVisible();

  await page.goto(`/laden/${shop}/profil/angebot`);
  await page.getByLabel("Was gibt es?").fill(`Winterware ${turn}`);
  await page.getByLabel("Preis", { exact: false }).first().fill("12,50");
  await page.getByLabel(/^Der Preis gilt/).fill("je Stück");
  await page.getByRole("button", { name: "Angebot eintragen" }).click();
  await expect(page.getByText("Ihr Angebot ist eingetragen.")).toBeVisible();

  const shopper = await newVisitor();
  await shopper.goto(`/${town}/geschaefte`);
  await shopper.getByRole("link", { name: `Winterware ${turn}` }).click();
  await expect(shopper.getByRole("heading", { name: `Winterware ${turn}` })).toBeVisible();
  await expect(shopper.getByText("je Stück")).toBeVisible();
  const shown = shopper.getByRole("img", { name: words });
  await expect(shown).toBeVisible();
  const file = await shopper.request.get(await shown.getAttribute("src") ?? "");
  const { width, height, exif } = await sharp(await file.body()).metadata();
  expect([width, height, exif]).toEqual([960, 720, undefined]);
  await expect(shopper.getByRole("link", { name: "In Karten-App öffnen" })).toHaveAttribute("href", /^geo:51\.8\d+,6\.9\d+\?q=/);

  await page.getByRole("link", { name: `Winterware ${turn}` }).click();
  await page.getByRole("button", { name: "Angebot beenden" }).click();
  await expect(page.getByText("Das Angebot ist beendet.")).toBeVisible();
  await page.goto(`/laden/${shop}/protokoll`);
  await expect(page.getByText(`Foto hinzugefügt: ${words}`)).toBeVisible();
  await shopper.reload();
  await expect(shopper.getByRole("heading", { name: `Winterware ${turn}` })).toHaveCount(0);
});

test("all shops stand in the map's list, and the map is drawn where somebody asks for it", async ({ page, scripts }) => {
  await page.goto(`/${town}/geschaefte`);
  await page.getByRole("link", { name: "Alle Geschäfte auf der Karte" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Karte von Erlenstedt" })).toBeVisible();
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: "Radhaus Lindemann" });
  await expect(row).toContainText("Gerberstraße 8");
  await expect(row.getByRole("link")).toHaveAttribute("href", `/${town}/geschaefte/radhaus-lindemann`);
  const button = page.getByRole("button", { name: "Karte zeigen" });
  if (!scripts) return expect(button).toHaveCount(0);
  const foreign: string[] = [];
  page.on("request", (request) => { if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(page.url()).origin) foreign.push(request.url()); });
  await button.click();
  const map = page.getByRole("region", { name: "Karte von Erlenstedt" });
  await expect(map.locator("canvas")).toBeVisible();
  await expect(page.getByText("Lageplan ohne Straßen")).toBeVisible();
  const heaps = map.getByRole("button", { name: /Geschäfte, näher heran$/ });
  await expect(heaps.first()).toBeVisible();
  await heaps.first().focus();
  await page.keyboard.press("Enter");
  await expect(map.getByRole("link").first()).toHaveAttribute("href", /^\/erlenstedt\/geschaefte\//);
  expect(foreign).toEqual([]);
});

test("the town's list of places is looked at before it is taken over, and shops show what is near", async ({ page, turn }) => {
  const list = `Art;Name;Breite;Länge;Hinweis\nFahrradständer;Probebügel ${turn};51,8545${turn};6,9081${turn};ganz neu\nBrunnen;Marktbrunnen;51,85;6,90;\n`;
  await stepInto(page, "Kümmerer");
  await page.goto(`/stadtmarketing/${town}/orte/liste`);
  await page.getByLabel("Datei").setInputFiles({ name: "orte.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
  await page.getByRole("button", { name: "Ansehen, was darin steht" }).click();
  await expect(page.getByText("1 Ort ist zu lesen, 1 nicht.")).toBeVisible();
  await expect(page.getByText("Die Art „Brunnen“ kennen wir nicht.")).toBeVisible();
  await page.getByRole("button", { name: "Diesen Ort übernehmen" }).click();
  await expect(page.getByText("Die Liste ist übernommen.")).toBeVisible();
  await page.getByRole("link", { name: `Probebügel ${turn}` }).click();
  await page.getByRole("button", { name: "Ort entfernen" }).click();
  await expect(page.getByText("Der Ort ist entfernt.")).toBeVisible();
});

function photo(): Promise<Buffer> {
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: "#27507a" } }).jpeg().withExif({ IFD0: { Artist: "Kamera von Rita" }, IFD3: { GPSLatitudeRef: "N" } }).toBuffer();
}
