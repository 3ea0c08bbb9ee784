import { linkIn, openLetter } from "./letters.ts";
import type { Locator } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { choosePart, openOffer, pay, putInBasket, sayWho } from "./shopping.ts";

test("one shop declines: only what the other accepted is taken", async ({ page, newVisitor, turn }) => {
  const email = `hanna.${turn}@kundin.example`;
  await openOffer(page, { search: "Brot aus drei Dingen", title: "Brot aus drei Dingen", shop: "Buchhandlung am Markt" });
  await putInBasket(page);
  await openOffer(page, { search: "Kabelschloss Spirale", title: "Kabelschloss „Spirale“", shop: "Radhaus Lindemann" });
  await putInBasket(page, { pieces: "2" });
  await page.getByRole("link", { name: "Zur Kasse" }).click();
  await choosePart(page, { shop: "Buchhandlung am Markt", how: "Kaufen", turn: turn + 6 });
  await choosePart(page, { shop: "Radhaus Lindemann", how: "Kaufen", turn: turn + 4 });
  await sayWho(page, { name: "Hanna Voss", email });
  await page.getByRole("button", { name: "Weiter: prüfen" }).click();
  await expect(page.getByRole("complementary", { name: "Prüfen und bestellen" })).toContainText("Sie schließen zwei Kaufverträge:");
  await page.getByRole("button", { name: "Zahlungspflichtig bestellen" }).click();
  await expect(page.getByRole("region", { name: "Was Sie bezahlen" })).toContainText("58,80 €");
  await pay(page);
  const bread = page.getByRole("region", { name: "Buchhandlung am Markt" });
  const locks = page.getByRole("region", { name: "Radhaus Lindemann" });
  const numbers = { bread: await numberOn(bread), locks: await numberOn(locks) };

  const counter = await newVisitor();
  await openLetter(counter, { to: "laden@radhaus-lindemann.example", subject: new RegExp(`^Neuer Kauf ${numbers.locks}:`) });
  await counter.goto(await linkIn(counter, /\/antwort\//));
  await counter.getByText("Nein, leider nicht").click();
  await counter.getByLabel("Möchten Sie etwas dazu sagen?").fill("Das letzte ging gerade über die Theke.");
  await counter.getByRole("button", { name: "Kauf ablehnen" }).click();
  await expect(counter.getByRole("heading", { level: 1, name: "Abgelehnt" })).toBeVisible();

  await openLetter(counter, { to: "laden@buchhandlung-am-markt.example", subject: new RegExp(`^Neuer Kauf ${numbers.bread}:`) });
  await counter.goto(await linkIn(counter, /\/antwort\//));
  await counter.getByRole("button", { name: "Ja, ich lege es zurück" }).click();
  await expect(counter.getByRole("heading", { level: 1, name: "Zugesagt. Bitte zurücklegen." })).toBeVisible();

  await expect(async () => {
    await page.reload();
    await expect(bread).toContainText(/Bezahlt\s*25,00\s€/, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(locks).toContainText("Vom Geschäft abgesagt");
  await expect(locks).toContainText("Das letzte ging gerade über die Theke.");
  await expect(locks).toContainText(/Wird nicht abgebucht\s*33,80\s€/);
  const letter = await openLetter(page, { to: email, subject: /^Radhaus Lindemann kann leider nicht zusagen$/ });
  expect(letter).toContain("Das letzte ging gerade über die Theke.");
});

test("a declined card costs nothing, and the order waits to be paid", async ({ page, turn }) => {
  await openOffer(page, { search: "Klingel Pling", title: "Klingel „Pling“", shop: "Radhaus Lindemann" });
  await putInBasket(page);
  await page.getByRole("link", { name: "Zur Kasse" }).click();
  await choosePart(page, { shop: "Radhaus Lindemann", how: "Kaufen", turn: turn + 8 });
  await sayWho(page, { name: "Selma Aydin", email: `selma.${turn}@kundin.example` });
  await page.getByRole("button", { name: "Weiter: prüfen" }).click();
  await page.getByRole("button", { name: "Zahlungspflichtig bestellen" }).click();
  await page.getByRole("button", { name: "Karte ablehnen" }).click();
  await expect(page.getByText("Die Karte wurde abgelehnt.")).toBeVisible();
  await page.getByRole("button", { name: "Abbrechen" }).click();
  await expect(page).toHaveURL(/\/bestellungen\//);
  await expect(page.getByText("9,90 € sind noch nicht bezahlt.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Radhaus Lindemann" })).toContainText("Klingel „Pling“");
  await page.getByRole("button", { name: "Jetzt zahlen" }).click();
  await page.getByRole("button", { name: /3-D Secure/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ihre Bank fragt nach" })).toBeVisible();
  await page.getByRole("button", { name: "Zahlung freigeben" }).click();
  await expect(page.getByText("Vielen Dank, Selma Aydin.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Radhaus Lindemann" })).toContainText(/Vorgemerkt\s*9,90\s€/);
});

test("a link that is cut off says so and offers the way on", async ({ page }) => {
  const answer = await page.goto("/antwort/abgeschnitten");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "Dieser Link ist unvollständig." })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Anmelden" })).toBeVisible();
});

async function numberOn(slip: Locator): Promise<string> {
  return /Nummer (\S+)/.exec(await slip.innerText())?.[1] ?? "";
}
