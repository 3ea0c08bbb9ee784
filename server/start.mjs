// `npm start` and `npm run worker`: builds where the sources are newer than the build, then starts it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildIfNeeded, root } from "./build.mjs";

process.chdir(root);
process.env.TZ ??= "Europe/Berlin";
process.env.NODE_ENV ??= "production";
if (existsSync(join(root, ".env"))) readDotEnv(join(root, ".env"));
buildIfNeeded();
await import("../build/main.js").catch(refuse);

/** A setting that cannot be used is the operator's to mend: its one line, and no stack. */
function refuse(error) {
  console.error(error?.name === "SettingsProblem" ? error.message : error);
  process.exit(1);
}

/** Lines NAME=value; what the environment already says wins. */
function readDotEnv(file) {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, name, value] = /^\s*([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name && process.env[name] === undefined) process.env[name] = value.replace(/^(["'])(.*)\1$/, "$2");
  }
}
