import { existsSync } from "node:fs";
import { chromium } from "playwright";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** The path of a Chromium on this machine: BROWSER_PATH, the system's, or Playwright's; null where there is none. */
export function findBrowser() {
  const own = process.env.BROWSER_PATH ? [process.env.BROWSER_PATH] : [];
  return [...own, ...usual, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
}
