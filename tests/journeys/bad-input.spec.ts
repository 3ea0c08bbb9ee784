import { expect, test } from "./journey.ts";
import { choosePart, openOffer, putInBasket, sayWho } from "./shopping.ts";

test("what is not there is said kindly, with a search box that works", async ({ page }) => {
  for (const path of ["/gibt-es-nicht", "/gibt-es-nicht/suche", "/erlenstedt/gibt/es/nicht", "/erlenstedt/geschaefte/gibt-es-nicht", "/erlenstedt/produkte/%F0%9F%A5%A8", "/erlenstedt/veranstaltungen/gibt-es-nicht"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "Das haben wir nicht gefunden." }), path).toBeVisible();
    await expect(page.getByRole("searchbox"), path).toBeVisible();
  }
  for (const path of ["/erlenstedt/produkte/gibt-es-nicht", "/gibt-es-nicht"]) {
    await page.goto(path);
    await page.getByRole("searchbox").fill("Wolle");
    await page.getByRole("button", { name: "Suchen" }).click();
    await expect(page.getByRole("main"), path).toContainText("Wolle");
    await expect(page, path).toHaveURL(/\/suche\?q=Wolle$/);
  }
});

test("any question to the search is answered", async ({ page }) => {
  for (const asked of ["🥨", "\u202Eabc", "Ä".repeat(1500), "' OR 1=1 --", "%00", "<script>alert(1)</script>", "a\u0301\u0301\u0301 ‮"]) {
    expect((await page.goto(`/erlenstedt/suche?q=${encodeURIComponent(asked)}&seite=-3&preis=abc`))?.status(), asked.slice(0, 20)).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test("a number of pieces that cannot be is refused with a sentence and stays as typed", async ({ page }) => {
  for (const typed of ["0", "-1", "1,5", "1.5", "1000000000", "٣", "zwei 🥨", "9".repeat(60)]) {
    await openOffer(page, { search: "Fahrradschlauch 28", title: "Fahrradschlauch 28 Zoll", shop: "Radhaus Lindemann" });
    await putInBasket(page, { pieces: typed });
    await expect(page.getByText("Bitte eine ganze Zahl von 1 bis 99, zum Beispiel 2."), typed).toBeVisible();
    await expect(page.getByRole("main").getByLabel("Menge"), typed).toHaveValue(typed.slice(0, 20));
    await expect(page.getByText("Noch liegt nichts darin."), typed).toBeVisible();
  }
  await page.getByRole("main").getByLabel("Menge").fill("2");
  await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
  const line = page.getByRole("form", { name: "Fahrradschlauch 28 Zoll" });
  for (const typed of ["-1", "1,5", "1000000000", "viele"]) {
    await line.getByLabel("Menge", { exact: true }).fill(typed);
    await line.getByRole("button", { name: /übernehmen$/ }).click();
    await expect(line.getByText("Bitte eine ganze Zahl von 1 bis 99"), typed).toBeVisible();
    await expect(line.getByLabel("Menge", { exact: true }), typed).toHaveValue(typed);
    await expect(page.getByRole("region", { name: "Radhaus Lindemann" }), typed).toContainText("13,80 €");
  }
  await line.getByLabel("Menge", { exact: true }).fill("99");
  await line.getByRole("button", { name: /übernehmen$/ }).click();
  await expect(page.getByText(/nur noch \d+ Stück/)).toBeVisible();
  await page.goto("/korb");
  await line.getByRole("button", { name: "Fahrradschlauch 28 Zoll entfernen" }).click();
  await expect(page.getByText("Noch liegt nichts darin.")).toBeVisible();
});

test("a form that was tampered with changes nothing", async ({ page }) => {
  await page.goto("/korb");
  const headers = { Origin: new URL(page.url()).origin };
  const tries: Record<string, string>[] = [{ variante: "gibt-es-nicht", menge: "1" }, { variante: "' OR 1=1", menge: "1" }, { menge: "1" }, { variante: "x".repeat(5000), menge: "1" }];
  for (const form of tries) {
    const answer = await page.request.post("/korb/zeilen", { form, headers });
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toMatch(/Dieses Produkt gibt es nicht mehr|Bitte eine ganze Zahl/);
  }
  expect((await page.request.post("/korb/zeilen", { form: tries[0], headers: { Origin: "https://woanders.example" } })).status()).toBe(403);
  await page.goto("/korb");
  await expect(page.getByText("Noch liegt nichts darin.")).toBeVisible();
});

test("the checkout says what is wrong, field by field, and keeps what was typed", async ({ page, turn }) => {
  await openOffer(page, { search: "Flickzeug", title: "Flickzeug mit Reifenhebern", shop: "Radhaus Lindemann" });
  await putInBasket(page);
  await page.getByRole("link", { name: "Zur Kasse" }).click();
  const strange = "Zoë Ångström-Ðæmon 👩🏽‍🌾";
  await sayWho(page, { name: strange, email: "zoe.kundin.example" });
  await page.getByLabel(/^Handynummer/).fill("ruf mich an");
  await page.getByRole("button", { name: "Weiter: prüfen" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "Angaben" });
  await expect(summary).toContainText("E-Mail: Es fehlt das @-Zeichen");
  await expect(summary).toContainText("Handynummer: Bitte nur Ziffern");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(strange);
  await expect(page.getByLabel("E-Mail", { exact: true })).toHaveValue("zoe.kundin.example");
  await expect(page.getByLabel(/^Handynummer/)).toHaveValue("ruf mich an");

  await sayWho(page, { name: "Z".repeat(3000), email: "zoe@kundin.example" });
  await page.getByLabel(/^Handynummer/).fill("");
  const time = await choosePart(page, { shop: "Radhaus Lindemann", how: "Reservieren", turn });
  await page.getByRole("button", { name: "Weiter: prüfen" }).click();
  await expect(page.getByRole("alert")).toContainText("Name: Bitte höchstens 100 Zeichen");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Z".repeat(3000));
  await page.getByLabel("Name", { exact: true }).fill("Z".repeat(1_000_000));
  await page.getByRole("button", { name: "Weiter: prüfen" }).click();
  await expect(page.getByRole("alert")).toContainText("Name: ");

  await page.getByLabel("Name", { exact: true }).fill(strange);
  await page.getByRole("button", { name: "Weiter: prüfen" }).click();
  await expect(page.getByRole("button", { name: "Unverbindlich reservieren" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(strange);
  await expect(page.getByRole("main")).toContainText(time);
});
