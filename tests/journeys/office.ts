import { expect, type Page } from "./journey.ts";
import { countLetters, linkIn, openLetter } from "./letters.ts";

/** Jana Brandt, Karin Lindemann and Friederike Noack own these; the steward is Samira Okafor. */
export const people = {
  bookshop: { email: "jana.brandt@buchhandlung.example", shop: "buchhandlung-am-markt", town: "erlenstedt", name: "Buchhandlung am Markt" },
  bicycles: { email: "karin.lindemann@radhaus-lindemann.example", shop: "radhaus-lindemann", town: "erlenstedt", name: "Radhaus Lindemann" },
  otherBookshop: { email: "friederike.noack@lesesteg.example", shop: "lesesteg", town: "planewalde", name: "Lesesteg" },
};

/** Logs in by the link in the mail, as on any day. */
export async function logIn(page: Page, { email, next }: { email: string; next: string }): Promise<void> {
  const letter = { to: email, subject: /^Ihr Link zum Anmelden$/ };
  const before = await countLetters(page, letter);
  await page.goto(next);
  await expect(page.getByRole("heading", { level: 1, name: "Anmelden" })).toBeVisible();
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByRole("button", { name: "Link schicken" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sehen Sie in Ihr Postfach" })).toBeVisible();
  await openLetter(page, { ...letter, before });
  await page.goto(await linkIn(page, /\/anmelden\//));
  await page.getByRole("button", { name: "Jetzt anmelden" }).click();
  await expect(page).toHaveURL(new RegExp(`${next}$`));
}

/** The demo bar's one tap. */
export async function stepInto(page: Page, role: "Kundin" | "Händlerin" | "Kümmerer" | "Betreiber"): Promise<void> {
  await page.goto("/erlenstedt");
  await page.getByRole("button", { name: role, exact: true }).click();
  await expect(page.getByRole("button", { name: "Abmelden" })).toBeVisible();
}
