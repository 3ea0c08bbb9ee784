import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "../support/find-browser.mjs";

const executablePath = findBrowser();
if (!executablePath) throw new Error("The journeys need a Chromium: install one (Debian: apt-get install chromium), or name it in BROWSER_PATH.");

const sizes = {
  phone: { ...devices["Desktop Chrome"], viewport: { width: 390, height: 844 }, hasTouch: true },
  desktop: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
};
/** Pages are looked at with JavaScript on, because axe is a script itself. */
const needsScripts = /pages|keyboard/;

/** Every journey at both sizes, with and without JavaScript, on one demo town started for the run. `turn` keeps the four from buying the same last piece. */
export default defineConfig({
  testDir: ".",
  globalSetup: "./start-town.ts",
  outputDir: "../../build/journeys",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 25_000 },
  reporter: [["list"], ["./closing-line.ts"]],
  use: {
    locale: "de-DE", timezoneId: "Europe/Berlin", screenshot: "only-on-failure", actionTimeout: 40_000,
    launchOptions: { executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] },
  },
  projects: [
    { name: "phone", metadata: { turn: 0 }, use: sizes.phone },
    { name: "phone, no JavaScript", metadata: { turn: 1 }, testIgnore: needsScripts, use: { ...sizes.phone, javaScriptEnabled: false } },
    { name: "desktop", metadata: { turn: 2 }, use: sizes.desktop },
    { name: "desktop, no JavaScript", metadata: { turn: 3 }, testIgnore: needsScripts, use: { ...sizes.desktop, javaScriptEnabled: false } },
  ],
});
