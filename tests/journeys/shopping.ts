import { expect, type Page } from "./journey.ts";

type Offer = { town?: string; search: string; title: string | RegExp; shop: string };
type Part = { shop: string; how: "Reservieren" | "Kaufen"; turn: number };

/** Searches a town and opens this shop's offer of the product. */
export async function openOffer(page: Page, { town = "erlenstedt", search, title, shop }: Offer): Promise<void> {
  await page.goto(`/${town}/suche?q=${encodeURIComponent(search)}`);
  const hit = page.getByRole("article").filter({ has: page.getByRole("heading", { name: title }) });
  await hit.getByRole("listitem").filter({ hasText: shop }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** From a product's page into the basket. */
export async function putInBasket(page: Page, { pieces }: { pieces?: string } = {}): Promise<void> {
  if (pieces) await page.getByLabel("Menge", { exact: true }).fill(pieces);
  await page.getByRole("button", { name: "In den Korb", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ihr Korb" })).toBeVisible();
}

/** In the checkout: how and when one shop's part is fetched, on the second day on offer, so that it works at any hour; returns the time, "16:00". */
export async function choosePart(page: Page, { shop, how, turn }: Part): Promise<string> {
  const part = page.getByRole("region", { name: shop });
  await part.getByText(how, { exact: true }).click();
  await part.locator("label.chip").nth(1).click();
  const free = part.getByRole("group", { name: /^Uhrzeit/ }).getByRole("radio", { disabled: false });
  const time = free.nth(turn % await free.count());
  await time.check();
  return time.evaluate((radio) => radio.closest("label")?.textContent ?? "");
}

/** Who fetches; the address is one of a kind, so that letters can be told apart. */
export async function sayWho(page: Page, { name, email }: { name: string; email: string }): Promise<void> {
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("E-Mail", { exact: true }).fill(email);
}

/** From the pay page to the order's page by the green button. */
export async function pay(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Bezahlen" })).toBeVisible();
  await page.getByRole("button", { name: "Bezahlen", exact: true }).click();
  await expect(page).toHaveURL(/\/bestellungen\//);
}
