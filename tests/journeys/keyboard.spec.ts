import type { Locator } from "@playwright/test";
import { expect, test, type Page } from "./journey.ts";
import { stepInto } from "./office.ts";

test("the whole way from a product to the paid order by keyboard alone", async ({ page, turn }) => {
  await page.goto("/erlenstedt/produkte/klingel-pling");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt" })).toBeFocused();
  await seeFocus(page);
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();

  await go(page, page.getByRole("button", { name: "In den Korb", exact: true }));
  await go(page, page.getByRole("link", { name: "Zur Kasse" }));
  await expect(page.getByRole("heading", { level: 1, name: "Kasse" })).toBeVisible();

  await tabTo(page, page.getByRole("radio", { name: /^Reservieren/ }));
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Kaufen/ })).toBeChecked();
  await page.keyboard.press("Tab");
  await seeFocus(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await seeFocus(page);
  await page.keyboard.press("Space");
  for (let step = 0; step < turn; step++) await page.keyboard.press("ArrowRight");

  await tabTo(page, page.getByLabel("Name", { exact: true }));
  await page.keyboard.type("Nils Tastenfreund");
  await tabTo(page, page.getByLabel("E-Mail", { exact: true }));
  await page.keyboard.type(`nils.${turn}@kundin.example`);
  await go(page, page.getByRole("button", { name: "Weiter: prüfen" }));
  await go(page, page.getByRole("button", { name: "Zahlungspflichtig bestellen" }));
  await go(page, page.getByRole("button", { name: "Bezahlen", exact: true }));
  await expect(page.getByText("Vielen Dank, Nils Tastenfreund.")).toBeVisible();
});

test("after a refusal the keyboard stands on what is wrong and gets to the field from there", async ({ page }) => {
  await page.goto("/vertrag-widerrufen");
  await go(page, page.getByRole("button", { name: "Weiter" }));
  await expect(page.getByRole("alert")).toBeFocused();
  await page.keyboard.press("Tab");
  await seeFocus(page);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Ihr Name")).toBeFocused();
});

async function go(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Tab by Tab, as far as a page is long; the focus must be seen at every stop. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return seeFocus(page);
  }
  throw new Error(`the Tab key does not get to ${target}`);
}

/** An outline or a ring at what has the focus, or at the label that stands for it (WCAG 2.4.7). */
async function seeFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const here = document.activeElement;
    const labels = here instanceof HTMLInputElement ? [...(here.labels ?? []), here.nextElementSibling] : [];
    return [here, ...labels].some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = one ? getComputedStyle(one) : { outlineStyle: "none", outlineWidth: "0px", boxShadow: "none" };
      return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    }) ? "" : here?.outerHTML.slice(0, 160) ?? "nothing";
  });
  expect(seen, "has the focus, but nobody sees it").toBe("");
}

test("what somebody writes before a slow page has woken up stays as it was written", async ({ page }) => {
  await stepInto(page, "Händlerin");
  await page.route("**/assets/*.js", async (route) => { await new Promise((done) => setTimeout(done, 1500)); await route.continue(); });
  await page.goto("/laden/buchhandlung-am-markt/oeffnungszeiten", { waitUntil: "commit" });
  const area = page.getByRole("textbox", { name: /^Schreiben Sie Ihre Zeiten/ });
  await area.fill("Mo-Fr 8-18");
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => Object.keys(document.querySelector("textarea") ?? {}).some((key) => key.startsWith("__reactProps")));
  await expect(area).toHaveValue("Mo-Fr 8-18");
});
