import { expect, test } from "./journey.ts";
import { logIn, people } from "./office.ts";
import { choosePart, openOffer, putInBasket, sayWho } from "./shopping.ts";

/** Each project with a shop and a product of its own; a closing time that is still to come at almost any hour. */
const turns = [
  { who: people.bookshop, product: "Kleine Umwege", closes: "23:51" },
  { who: people.bicycles, product: "Packtasche „Pfütze“, 20 l", closes: "23:52" },
  { who: people.otherBookshop, product: "Der stille Kanal", closes: "23:53" },
  { who: people.bookshop, product: "Das kleine Buch vom Schlaf", closes: "23:54" },
];

test("a retailer logs in by mail, sees what is ordered, and changes price, stock and today's closing time", async ({ page, newVisitor, turn }) => {
  const { who, product, closes } = turns[turn];
  const shopper = await newVisitor();
  const name = `Ruth Velten ${["Nord", "Ost", "Süd", "West"][turn]}`;

  await test.step("somebody reserves", async () => {
    await openOffer(shopper, { town: who.town, search: product, title: product, shop: who.name });
    await putInBasket(shopper);
    await shopper.getByRole("link", { name: "Zur Kasse" }).click();
    await choosePart(shopper, { shop: who.name, how: "Reservieren", turn: turn + 10 });
    await sayWho(shopper, { name, email: `ruth.${turn}@kundin.example` });
    await shopper.getByRole("button", { name: "Weiter: prüfen" }).click();
    await shopper.getByRole("button", { name: "Unverbindlich reservieren" }).click();
    await expect(shopper.getByText(`Vielen Dank, ${name}.`)).toBeVisible();
  });

  await test.step("the retailer logs in and accepts it", async () => {
    await logIn(page, { email: who.email, next: `/laden/${who.shop}` });
    await expect(page.getByRole("heading", { level: 1, name: /^Heute, / })).toBeVisible();
    const order = page.getByRole("region").filter({ hasText: name });
    await expect(order.last()).toContainText(product);
    await order.last().getByRole("button", { name: "Zusagen" }).click();
    await expect(async () => {
      await shopper.reload();
      await expect(shopper.getByRole("region", { name: who.name })).toContainText("Zugesagt", { timeout: 1000 });
    }).toPass({ timeout: 20_000 });
  });

  await test.step("a new price is seen at once, on the page and in the search", async () => {
    await page.getByRole("link", { name: "Produkte" }).first().click();
    await page.getByRole("searchbox").fill(product);
    await page.getByRole("button", { name: "Suchen" }).click();
    await page.getByRole("form", { name: `Preis von ${product}` }).getByLabel("Preis €").fill("fünf");
    await page.getByRole("button", { name: `Preis von ${product} ändern` }).click();
    await expect(page.getByText("Bitte einen Preis wie 62,00 eintragen").first()).toBeVisible();
    await expect(page.getByLabel("Preis €")).toHaveValue("fünf");
    await page.getByLabel("Preis €").fill(`11,${turn + 1}7`);
    await page.getByRole("button", { name: /^Preis von/ }).click();
    await expect(page.getByText("Gespeichert").first()).toBeVisible();
    await openOffer(shopper, { town: who.town, search: product, title: product, shop: who.name });
    await expect(shopper.getByRole("main")).toContainText(`11,${turn + 1}7 €`);
    await expect(async () => {
      await shopper.goto(`/${who.town}/suche?q=${encodeURIComponent(product)}`);
      await expect(shopper.getByRole("listitem").filter({ hasText: who.name }).first()).toContainText(`11,${turn + 1}7 €`, { timeout: 300 });
    }).toPass({ timeout: 15_000 });
  });

  await test.step("so is how many there are", async () => {
    await page.goto(`/laden/${who.shop}/produkte?q=${encodeURIComponent(product)}`);
    await page.getByRole("form", { name: `Vorrat von ${product}` }).getByLabel("Vorrat", { exact: true }).fill(String(41 + turn));
    await page.getByRole("button", { name: `Vorrat von ${product} bestätigen` }).click();
    await expect(page.getByText("Gespeichert").first()).toBeVisible();
    await openOffer(shopper, { town: who.town, search: product, title: product, shop: who.name });
    await expect(shopper.getByRole("main")).toContainText(`${41 + turn} Stück`);
  });

  await test.step("so is today's closing time, and it can be taken back", async () => {
    await page.goto(`/laden/${who.shop}`);
    const card = page.getByRole("region", { name: "Wann schließen Sie heute?" });
    await card.getByLabel("Uhrzeit").fill(closes);
    await card.getByLabel(/^Grund/).fill("Lange Nacht");
    await card.getByRole("button", { name: "Für heute ändern" }).click();
    await expect(page.getByText("Gespeichert. Kundinnen und Kunden sehen es schon.")).toBeVisible();
    await shopper.goto(`/${who.town}/geschaefte/${who.shop}`);
    await expect(shopper.getByRole("row").filter({ hasText: "heute" })).toContainText(closes);
    await expect(shopper.getByRole("main")).toContainText("Lange Nacht");
    await page.getByRole("button", { name: "Wie üblich öffnen" }).click();
    await expect(page.getByRole("button", { name: "Wie üblich öffnen" })).toHaveCount(0);
    await shopper.reload();
    await expect(shopper.getByRole("row").filter({ hasText: "heute" })).not.toContainText(closes);
  });

  await test.step("another shop's office stays shut, and the log tells what was done", async () => {
    expect((await page.goto("/laden/eisenwaren-petersen"))?.status()).toBe(404);
    await page.goto(`/laden/${who.shop}/protokoll`);
    await expect(page.getByRole("main")).toContainText(product);
  });
});
