import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "./journey.ts";
import { findSmallTargets } from "./find-small-targets.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What light and dark can decide differently; the rest is the same page. */
const ofColour = ["color-contrast", "link-in-text-block"];
const narrow = 320;

/** Everything a page must be whatever it shows: WCAG 2.2 AA in light and dark, one h1, a language, a title of its own, big enough targets, no sideways scroll down to 320 px (WCAG 1.4.10). */
export async function inspect(page: Page, name: string): Promise<void> {
  const found = [...(await outlineFaults(page)), ...(await findSmallTargets(page)), ...(await sidewaysScroll(page))];
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  found.push(...(await axeFaults(new AxeBuilder({ page }).withTags(rules))));
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await axeFaults(new AxeBuilder({ page }).withRules(ofColour))).map((fault) => `dark: ${fault}`));
  await page.emulateMedia({ colorScheme: "light" });
  expect.soft(found, `${name} (${new URL(page.url()).pathname})`).toEqual([]);
}

async function axeFaults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 4).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 140)} (${failureSummary?.split("\n")[1]?.trim().slice(0, 160) ?? ""})`));
}

async function outlineFaults(page: Page): Promise<string[]> {
  const [headings, language, title] = [await page.locator("h1").count(), await page.locator("html").getAttribute("lang"), await page.title()];
  return [
    ...(headings === 1 ? [] : [`${headings} h1`]),
    ...(language === "de" ? [] : [`lang is ${language}`]),
    ...(title.length > 5 && title !== "Stadtkorb" ? [] : [`title is "${title}"`]),
  ];
}

async function sidewaysScroll(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  const faults = await overflow(page);
  if (!size || size.width > 600) return faults;
  await page.setViewportSize({ width: narrow, height: size.height });
  faults.push(...(await overflow(page)));
  await page.setViewportSize(size);
  return faults;
}

async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over <= 0) return [];
    const wide = [...document.querySelectorAll("main *, header *, footer *, nav *")].filter((element) => element instanceof HTMLElement && element.getBoundingClientRect().right > innerWidth + 1);
    return [`scrolls sideways by ${over} px at ${innerWidth} px: ${wide.map((element) => element.outerHTML.slice(0, 90)).slice(-2).join(" … ")}`];
  });
}
