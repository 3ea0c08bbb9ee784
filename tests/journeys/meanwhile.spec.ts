import { expect, test } from "./journey.ts";
import { stepInto } from "./office.ts";
import { choosePart, openOffer, putInBasket, sayWho } from "./shopping.ts";

const shop = "Buchhandlung am Markt";
/** Each project with two books of its own. */
const books = [
  { dearer: "Tod im Glockenturm", gone: "Gärtnern ohne Gießkanne" },
  { dearer: "Mord nach Ladenschluss", gone: "Kuchen für alle" },
  { dearer: "Die Jahre der Fähre", gone: "Die Bande vom Hinterhof" },
  { dearer: "Bär sucht Ruhe", gone: "Die Uhrmacherin" },
];

test("what becomes dearer or sells out before the order is told line by line, and nothing is ordered", async ({ page, newVisitor, turn }) => {
  const { dearer, gone } = books[turn];
  for (const title of [dearer, gone]) {
    await openOffer(page, { search: title, title, shop });
    await putInBasket(page);
  }
  await page.getByRole("link", { name: "Zur Kasse" }).click();
  await choosePart(page, { shop, how: "Kaufen", turn: turn + 12 });
  await sayWho(page, { name: "Ole Brinkmann", email: `ole.${turn}@kundin.example` });
  await page.getByRole("button", { name: "Weiter: prüfen" }).click();
  await expect(page.getByRole("button", { name: "Zahlungspflichtig bestellen" })).toBeVisible();

  const counter = await newVisitor();
  await stepInto(counter, "Händlerin");
  await counter.goto(`/laden/buchhandlung-am-markt/produkte?q=${encodeURIComponent(dearer)}`);
  await counter.getByLabel("Preis €").fill("99,95");
  await counter.getByRole("button", { name: `Preis von ${dearer} ändern` }).click();
  await expect(counter.getByText("Gespeichert").first()).toBeVisible();
  await counter.goto(`/laden/buchhandlung-am-markt/produkte?q=${encodeURIComponent(gone)}`);
  await counter.getByLabel("Vorrat", { exact: true }).fill("0");
  await counter.getByRole("button", { name: `Vorrat von ${gone} bestätigen` }).click();
  await expect(counter.getByText("Gespeichert").first()).toBeVisible();

  await page.getByRole("button", { name: "Zahlungspflichtig bestellen" }).click();
  const said = page.getByRole("alert").filter({ hasText: "Es wurde noch nichts bestellt." });
  await expect(said).toContainText(`${dearer} kostet jetzt 99,95 €.`);
  await expect(said).toContainText(`${gone} ist inzwischen ausverkauft.`);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Ole Brinkmann");

  await page.getByRole("button", { name: "Änderungen übernehmen" }).click();
  await expect(page.getByRole("button", { name: "Zahlungspflichtig bestellen" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(gone);
  await expect(page.getByRole("complementary", { name: "Prüfen und bestellen" })).toContainText("99,95 €");
});

test("a shop that the steward shuts for today is shut at once, and open again", async ({ page, newVisitor, turn }) => {
  const quiet = ["maschenglueck", "blumen-amsel", "schuhhaus-tritt", "spielwaren-purzel"][turn];
  const steward = await newVisitor();
  await stepInto(steward, "Kümmerer");
  await steward.goto(`/laden/${quiet}`);
  await steward.getByRole("button", { name: "Heute geschlossen" }).click();
  await expect(steward.getByText("Gespeichert. Kundinnen und Kunden sehen es schon.")).toBeVisible();
  await page.goto(`/erlenstedt/geschaefte/${quiet}`);
  await expect(page.getByRole("row").filter({ hasText: "heute" })).toContainText("geschlossen");
  await steward.getByRole("button", { name: "Wie üblich öffnen" }).click();
  await expect(steward.getByRole("button", { name: "Wie üblich öffnen" })).toBeHidden();
});
