import { expect, test } from "./journey.ts";
import { stepInto } from "./office.ts";

/** A shop of its own for each project, so that nobody else's pick-up times change. */
const shops = ["mode-harms", "baeckerei-sommerfeld", "elektro-westhues", "salon-nadja-kern"];

test("hours are typed, asked about, seen before they hold, and found by the shopper; a day is copied to others", async ({ page, newVisitor, turn }) => {
  const slug = shops[turn];
  const office = `/laden/${slug}/oeffnungszeiten`;
  const shopper = await newVisitor();

  await test.step("what nobody can read with certainty is asked about, and the text stays", async () => {
    await stepInto(page, "Kümmerer");
    await page.goto(office);
    await page.getByLabel("Schreiben Sie Ihre Zeiten, wie Sie es gewohnt sind").fill("Mo-Fr 6-18, Sa 6-13, Mittwochnachmittag zu");
    await page.getByRole("button", { name: "Vorschau ansehen" }).click();
    await expect(page.getByText("Bis wann haben Sie an dem halben Tag geöffnet?")).toBeVisible();
    await expect(page.getByLabel("Schreiben Sie Ihre Zeiten, wie Sie es gewohnt sind")).toHaveValue("Mo-Fr 6-18, Sa 6-13, Mittwochnachmittag zu");
  });

  await test.step("the week is seen before it is saved, then the shopper sees it", async () => {
    await page.getByLabel("Schreiben Sie Ihre Zeiten, wie Sie es gewohnt sind").fill("Mo-Fr 6-18, Mi bis 13, Sa 6-13");
    await page.getByRole("button", { name: "Vorschau ansehen" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Stimmt das so?" })).toBeVisible();
    await expect(page.getByRole("row", { name: /^Mittwoch/ })).toContainText("6–13");
    await shopper.goto(`/erlenstedt/geschaefte/${slug}`);
    await expect(shopper.getByRole("row", { name: /^Mittwoch/ })).not.toContainText("6–13");
    await page.getByRole("button", { name: "So übernehmen" }).click();
    await expect(page.getByText("Gespeichert. Kundinnen und Kunden sehen es schon.")).toBeVisible();
    await shopper.reload();
    await expect(shopper.getByRole("row", { name: /^Mittwoch/ })).toContainText("6–13");
    await expect(shopper.getByText(/bestätigt am \d\d\.\d\d\.\d{4}|eingetragen am \d\d\.\d\d\.\d{4}/).first()).toBeVisible();
  });

  await test.step("Monday is copied to Tuesday and Thursday, with a pause", async () => {
    await page.goto(`${office}/woche`);
    const monday = page.getByRole("group", { name: "Montag", exact: true });
    await expect(monday.getByLabel("Montag", { exact: true })).toHaveValue("offen");
    await monday.getByLabel("bis", { exact: true }).fill("12:30");
    await monday.getByText("Pause oder weitere Zeiten").click();
    await monday.getByLabel("2. Zeit von").fill("14:00");
    await monday.getByLabel("2. Zeit bis").fill("18:30");
    await monday.getByText("Auf andere Tage übertragen").click();
    await monday.getByLabel("Dienstag").check();
    await monday.getByLabel("Donnerstag").check();
    await monday.getByRole("button", { name: "Montag übertragen" }).click();
    await expect(page.getByText("Montag übertragen auf: Dienstag, Donnerstag. Noch ist nichts gespeichert.")).toBeVisible();
    await expect(page.getByRole("group", { name: "Donnerstag", exact: true }).getByLabel("2. Zeit bis")).toHaveValue("18:30");
    await page.getByRole("button", { name: "Vorschau ansehen" }).last().click();
    await expect(page.getByRole("row", { name: /^Dienstag/ })).toContainText("6–12:30, 14–18:30");
    await page.getByRole("button", { name: "So übernehmen" }).click();
    await expect(page.getByText("Gespeichert.")).toBeVisible();
  });

  await test.step("Betriebsferien are one line, and can be taken back", async () => {
    await page.getByRole("link", { name: "Ausnahme eintragen" }).click();
    const inDays = (count: number) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date(Date.now() + count * 86_400_000));
    await page.getByLabel("Erster Tag").fill(inDays(40));
    await page.getByLabel("Letzter Tag").fill(inDays(44));
    await page.getByLabel("Grund").fill("Betriebsferien");
    await page.getByRole("button", { name: "Eintragen" }).click();
    await expect(page.getByText("Die Ausnahme ist eingetragen.")).toBeVisible();
    await page.getByRole("listitem").filter({ hasText: "Betriebsferien" }).last().getByRole("link").click();
    await page.getByRole("button", { name: "Ausnahme löschen" }).click();
    await expect(page.getByText("Die Ausnahme ist gelöscht")).toBeVisible();
  });
});
