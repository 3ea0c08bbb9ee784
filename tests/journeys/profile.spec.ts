import { expect, test, type Page } from "./journey.ts";
import { logIn, people, stepInto } from "./office.ts";

/** Each project with a shop of its own; the last one is worked on by the steward. */
const turns = [
  { ...people.bookshop, corner: "Nord" }, { ...people.bicycles, corner: "Ost" }, { ...people.otherBookshop, corner: "Süd" },
  { email: null, shop: "toepferei-am-wehr", town: "planewalde", name: "Töpferei am Wehr", corner: "West" },
];
/** Something of a range that would end a script, were it not written with care. */
const HOSTILE = "</script><script>alert(1)</script>";

test("a shop says how one gets in, what it has and what it does, and shoppers see and find it", async ({ page, newVisitor, turn }) => {
  const who = turns[turn];
  const word = `${who.corner}quasten`;
  const service = `Zuhören ${who.corner}`;
  const profile = `/laden/${who.shop}/profil`;

  await test.step("to the profile", async () => {
    if (who.email) await logIn(page, { email: who.email, next: profile });
    else await stepInto(page, "Kümmerer");
    await page.goto(profile);
    await expect(page.getByRole("heading", { level: 1, name: "Ihr Profil" })).toBeVisible();
  });

  await test.step("access facts: what is wrong comes back, what is not known stays open", async () => {
    await page.getByRole("main").getByRole("link", { name: "Zugang", exact: true }).click();
    await page.getByRole("group", { name: /eine Stufe/ }).getByLabel("Ja, eine oder mehrere").check();
    await page.getByLabel(/wie hoch/).fill("viel");
    await page.getByRole("group", { name: /ein WC/ }).getByLabel("Nein").check();
    await page.getByRole("group", { name: /Induktionsschleife/ }).getByLabel("Weiß ich nicht").check();
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByRole("alert")).toContainText("in Zentimetern");
    await expect(page.getByLabel(/wie hoch/)).toHaveValue("viel");
    await expect(page.getByRole("group", { name: /ein WC/ }).getByLabel("Nein")).toBeChecked();
    await page.getByLabel(/wie hoch/).fill(String(7 + turn));
    await saved(page);
  });

  await test.step("the range in words", async () => {
    await page.getByRole("main").getByRole("link", { name: "Sortiment", exact: true }).click();
    const field = page.getByLabel("Ihr Sortiment");
    await field.fill(`${await field.inputValue()}\n- ${word}\n${word.toUpperCase()}\n${HOSTILE}`);
    await saved(page);
  });

  await test.step("one service", async () => {
    await page.getByRole("main").getByRole("link", { name: "Dienstleistungen", exact: true }).click();
    await page.getByLabel("Was Sie tun").fill(service);
    await page.getByLabel(/^Dauer/).fill("15");
    await page.getByLabel(/^Preis in Euro/).fill("3,50");
    await page.getByLabel(/kleinste Preis/).check();
    await page.getByRole("button", { name: "Eintragen" }).click();
    await expect(page.getByText("Eingetragen.")).toBeVisible();
    await page.getByRole("listitem").filter({ hasText: service }).getByRole("button", { name: /nach oben/ }).click();
    await expect(page.getByText("Die Reihenfolge ist geändert.")).toBeVisible();
  });

  const shopper = await newVisitor();
  await test.step("the page shows it, and machines read the same", async () => {
    await shopper.goto(`/${who.town}/geschaefte/${who.shop}`);
    const main = shopper.getByRole("main");
    await expect(shopper.getByRole("region", { name: "Zugang" })).toContainText(`Stufe am Eingang: ${7 + turn} cm`);
    await expect(shopper.getByRole("region", { name: "Zugang" })).toContainText("Kein barrierefreies WC");
    await expect(shopper.getByRole("region", { name: "Zugang" }).getByText(/Noch nicht bekannt:.*Induktionsschleife/)).toBeVisible();
    await expect(main.getByText(word, { exact: true })).toHaveCount(1);
    await expect(main.getByText(HOSTILE)).toBeVisible();
    await expect(main.getByRole("listitem").filter({ hasText: service })).toContainText("ab 3,50");
    const told = JSON.parse(await shopper.locator("script[type='application/ld+json']").textContent() ?? "{}");
    expect(told).toMatchObject({ "@context": "https://schema.org", name: who.name });
    expect(told.keywords).toContain(`${word}, ${HOSTILE}`);
    expect(told.amenityFeature).toContainEqual({ "@type": "LocationFeatureSpecification", name: "Barrierefreies WC", value: false });
  });

  await test.step("the search finds the word once it has been told", async () => {
    await expect(async () => {
      await shopper.goto(`/${who.town}/suche?q=${encodeURIComponent(word)}`);
      await expect(shopper.getByRole("main").getByRole("link", { name: who.name }).first()).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
  });

  await test.step("the log says who did it", async () => {
    await page.goto(`/laden/${who.shop}/protokoll`);
    await expect(page.getByRole("main")).toContainText("Sortiment");
    await expect(page.getByRole("main")).toContainText(service);
  });
});

/** Saves the form, and the profile says so. */
async function saved(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Gespeichert. Kundinnen und Kunden sehen es schon.")).toBeVisible();
}
