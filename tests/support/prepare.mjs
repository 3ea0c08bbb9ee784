// What the tests need beside npm's packages: Prisma's client, the build, and a browser.
//   prepare.mjs types   the client only      prepare.mjs build   client and build      prepare.mjs   all of it
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { buildIfNeeded, generateClient } from "../../server/build.mjs";
import { findBrowser } from "./find-browser.mjs";

const wanted = process.argv[2] ?? "all";
process.env.TZ ??= "Europe/Berlin";
generateClient();
if (wanted !== "types") buildIfNeeded();
if (wanted === "all" && !findBrowser()) getBrowser();

/** Playwright's own browser where it can be had, else Debian's package where we may install it. */
function getBrowser() {
  console.log("No browser found; getting one for the tests.");
  if (attempt(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium-headless-shell"]) && findBrowser()) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    attempt("apt-get", ["update", "-qq"]);
    attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  }
  if (!findBrowser()) {
    console.error("The tests need a Chromium: install one (Debian: apt-get install chromium), or name it in BROWSER_PATH.");
    process.exit(1);
  }
}

function attempt(program, args) {
  try {
    execFileSync(program, args, { stdio: "inherit", timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}
