import { expect, type Page } from "./journey.ts";

type Wanted = { to: string; subject: RegExp };

/** Waits until the letter lies in the outbox, opens the newest that fits, and returns its text. */
export async function openLetter(page: Page, { to, subject }: Wanted): Promise<string> {
  const link = page.getByRole("main").getByRole("link", { name: subject }).first();
  await expect(async () => {
    await page.goto(`/sandbox/mail?an=${encodeURIComponent(to)}`);
    await expect(link).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 30_000, intervals: [200, 500, 1_000] });
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  return page.getByRole("article").innerText();
}

/** The address of a letter's link to one of our own pages. */
export async function linkIn(page: Page, path: RegExp): Promise<string> {
  const hrefs = await page.getByRole("article").getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const found = hrefs.find((href) => path.test(href));
  if (!found) throw new Error(`no link like ${path} in this letter, only ${hrefs.join(" ")}`);
  return found;
}
