import { expect, type Page } from "./journey.ts";

type Wanted = {
  to: string; subject: RegExp;
  /** How many such letters lay there before, where somebody gets the same one more often. */
  before?: number;
};

/** Waits until the letter lies in the outbox, opens the newest that fits, and returns its text. */
export async function openLetter(page: Page, { to, subject, before = 0 }: Wanted): Promise<string> {
  await expect(async () => {
    expect(await countLetters(page, { to, subject })).toBeGreaterThan(before);
  }).toPass({ timeout: 30_000, intervals: [200, 500, 1_000] });
  await lettersAbout(page, subject).first().click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  return page.getByRole("article").innerText();
}

/** How many letters with this subject somebody has by now. */
export async function countLetters(page: Page, { to, subject }: Wanted): Promise<number> {
  await page.goto(`/sandbox/mail?an=${encodeURIComponent(to)}`);
  return lettersAbout(page, subject).count();
}

function lettersAbout(page: Page, subject: RegExp) {
  return page.getByRole("main").getByRole("link", { name: subject });
}

/** The address of a letter's link to one of our own pages. */
export async function linkIn(page: Page, path: RegExp): Promise<string> {
  const hrefs = await page.getByRole("article").getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const found = hrefs.find((href) => path.test(href));
  if (!found) throw new Error(`no link like ${path} in this letter, only ${hrefs.join(" ")}`);
  return found;
}
