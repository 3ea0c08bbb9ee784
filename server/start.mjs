// `npm start` and `npm run worker`: builds where the sources are newer than the build, then starts it.
// Plain JavaScript, because Node 20 cannot run TypeScript and a start should load no compiler.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
process.env.TZ ??= "Europe/Berlin";
process.env.NODE_ENV ??= "production";
if (existsSync(join(root, ".env"))) readDotEnv(join(root, ".env"));

const stamp = fingerprint(["app", "search", "prisma", "server", "public", "package-lock.json", "vite.config.ts", "remix.config.js"]);
const stampFile = join(root, "build/fingerprint");
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) build();
await import("../build/main.js");

/** Lines NAME=value; what the environment already says wins. */
function readDotEnv(file) {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, name, value] = /^\s*([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name && process.env[name] === undefined) process.env[name] = value.replace(/^(["'])(.*)\1$/, "$2");
  }
}

/** Changes when a source file's size or content date changes; about 20 ms. */
function fingerprint(places) {
  const hash = createHash("sha256").update(process.version);
  const walk = (path) => {
    const stat = statSync(path);
    if (!stat.isDirectory()) return hash.update(`${path} ${stat.size} ${Math.round(stat.mtimeMs)}\n`);
    for (const name of readdirSync(path).sort()) if (!(path === "prisma" && name === "client") && !/\.test\.tsx?$/.test(name)) walk(join(path, name));
  };
  places.forEach(walk);
  return hash.digest("hex");
}

function build() {
  console.log("Stadtkorb wird gebaut; das dauert beim ersten Mal eine halbe Minute.");
  const run = (script, args, env = {}) => {
    try {
      execFileSync(process.execPath, [script, ...args], { stdio: "pipe", env: { ...process.env, NODE_ENV: "production", ...env } });
    } catch (error) {
      console.error(`${error.stdout ?? ""}${error.stderr ?? ""}`);
      console.error("The build failed; see above.");
      process.exit(1);
    }
  };
  const bin = (name, file) => join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);
  // Prisma's command wants to download an engine that generating does not use; naming any program stops it.
  run(bin("prisma", "build/index.js"), ["generate"], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" });
  run(bin("@remix-run/dev", "dist/cli.js"), ["vite:build"]);
  const esbuild = createRequire(import.meta.url)("esbuild");
  esbuild.buildSync({
    entryPoints: ["server/main.ts"], outfile: "build/main.js", bundle: true, platform: "node", target: "node20", format: "esm",
    packages: "external", external: ["./server/index.js"], loader: { ".mjs": "js" }, logLevel: "warning",
  });
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}
