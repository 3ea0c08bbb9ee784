import { erlenstedtExtract, nameOf } from "../support/samples/erlenstedt-extract.ts";
import { expect, test, type Page } from "./journey.ts";
import { stepInto } from "./office.ts";

const office = "/stadtmarketing/erlenstedt";

async function readIn(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.goto(`${office}/aufnahme`);
  const form = page.getByRole("form", { name: "OpenStreetMap" });
  await form.getByLabel("Datei", { exact: true }).setInputFiles(file);
  await form.getByRole("button", { name: "Auszug einlesen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Was sich ändern würde" })).toBeVisible();
}

const rowOf = (page: Page, name: string) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

test("a list is looked at, a double decided, taken over; the next one refreshes only what nobody confirmed", async ({ page, newVisitor, turn }) => {
  test.setTimeout(180_000);
  const own = turn + 10;
  const [tea, toys] = [nameOf("tea", own), nameOf("toys", own)];
  const file = erlenstedtExtract({ turn: own });
  const again = renumbered(file, own);
  await stepInto(page, "Kümmerer");

  await readIn(page, file);
  await page.getByRole("link", { name: /^Neu \d/ }).click();
  await expect(rowOf(page, tea)).toContainText("Di–Fr 10:00–18:00; Sa 10:00–14:00");
  await expect(rowOf(page, toys)).toContainText("(nach Vereinbarung)");
  await expect(page.getByRole("main")).not.toContainText("4710");
  const shopper = await newVisitor();
  await shopper.goto(`/erlenstedt/geschaefte/${slugOf(tea)}`);
  await expect(shopper.getByRole("heading", { level: 1, name: "Das haben wir nicht gefunden." })).toBeVisible();

  await page.getByRole("button", { name: "Übernehmen", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("Übernommen:");
  await expect(page.getByRole("link", { name: `Zum Geschäft ${tea}` })).toBeVisible();
  await shopper.reload();
  await expect(shopper.getByRole("heading", { level: 1, name: "Das haben wir nicht gefunden." })).toBeVisible();

  // the same place under another number and spelling: a person has to say
  await readIn(page, again);
  await page.getByRole("link", { name: /^Entscheiden \d/ }).click();
  await expect(rowOf(page, tea)).toContainText("Gleicher Name, gleiche Adresse");
  await rowOf(page, tea).getByRole("radio", { name: "Dasselbe Geschäft: aktualisieren" }).check();
  await rowOf(page, toys).getByRole("radio", { name: "Auslassen" }).check();
  await page.getByRole("button", { name: "Entscheidungen speichern" }).click();
  await expect(page.getByRole("status")).toContainText("Entscheidungen gespeichert.");
  await page.getByRole("link", { name: /^Ausgelassen \d/ }).click();
  await expect(rowOf(page, toys)).toBeVisible();
  await page.getByRole("button", { name: "Übernehmen", exact: true }).click();
  await expect(page.getByRole("link", { name: `Zum Geschäft ${tea}` })).toBeVisible();

  // the office confirms the hours; a later list brings other hours and another address
  const shop = await page.getByRole("link", { name: `Zum Geschäft ${tea}` }).getAttribute("href");
  await page.goto(`${shop}/oeffnungszeiten`);
  await page.getByRole("button", { name: "Stimmt noch" }).click();
  await expect(page.getByText(/Vom Stadtmarketing eingetragen am/).first()).toBeVisible();
  await readIn(page, later(again));
  await page.getByRole("link", { name: /^Aktualisieren \d/ }).click();
  await expect(rowOf(page, tea)).toContainText("Bleibt, weil von Hand eingetragen: Öffnungszeiten");
  await expect(rowOf(page, tea)).toContainText("Hinterhof 1");
  await page.getByRole("button", { name: "Übernehmen", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("1 Geschäft aktualisiert");
});

type File = ReturnType<typeof erlenstedtExtract>;

function renumbered(file: File, own: number): File {
  return { ...file, buffer: Buffer.from(file.buffer.toString().replaceAll(new RegExp(`(node|way)/900000${own}0`, "g"), `$1/911111${own}0`)) };
}

function later(file: File): File {
  const text = file.buffer.toString().replace("Tu-Fr 10:00-18:00; Sa 10:00-14:00", "Mo-Sa 08:00-20:00").replace(/"addr:street": "Gerberstraße[^"]*", "addr:housenumber": "31"/, '"addr:street": "Hinterhof", "addr:housenumber": "1"');
  return { ...file, buffer: Buffer.from(text) };
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}

test("what is no list is refused with a sentence, and what was typed stays", async ({ page }) => {
  await stepInto(page, "Kümmerer");
  await page.goto(`${office}/aufnahme`);
  const form = page.getByRole("form", { name: "Tabelle" });
  await form.getByLabel("Woher kommt die Liste?").fill("Werbegemeinschaft");
  await form.getByLabel("Wer erlaubt, die Angaben zu zeigen?").fill("Die Werbegemeinschaft");
  await form.getByLabel("Datei", { exact: true }).setInputFiles({ name: "brief.txt", mimeType: "text/plain", buffer: Buffer.from("Sehr geehrte Damen und Herren") });
  await form.getByRole("button", { name: "Tabelle einlesen" }).click();
  await expect(form.getByText(/In dieser Tabelle finden wir keine Überschriften/)).toBeVisible();
  await expect(form.getByLabel("Woher kommt die Liste?")).toHaveValue("Werbegemeinschaft");
  await form.getByLabel(/Oder Adresse der Datei/).fill("http://127.0.0.1/liste.csv");
  await form.getByRole("button", { name: "Tabelle einlesen" }).click();
  await expect(form.getByText(/führt in ein internes Netz/)).toBeVisible();
});
