// Builds the app where the sources are newer than the build. Plain JavaScript, because Node 20 cannot run TypeScript.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const sources = ["app", "search", "prisma", "server", "public", "package-lock.json", "vite.config.ts", "remix.config.js"];

/** Brings build/ up to date; about 20 ms where it is. `say` hears that it takes a while. */
export function buildIfNeeded(say = console.log) {
  const stamp = fingerprint(sources);
  const stampFile = join(root, "build/fingerprint");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  say("Stadtkorb wird gebaut; das dauert beim ersten Mal eine halbe Minute.");
  generateClient();
  run(bin("@remix-run/dev", "dist/cli.js"), ["vite:build"]);
  require("esbuild").buildSync({
    absWorkingDir: root, entryPoints: ["server/main.ts"], outfile: "build/main.js", bundle: true, platform: "node", target: "node20", format: "esm",
    packages: "external", external: ["./server/index.js"], logLevel: "warning",
  });
  packAssets(join(root, "build/client/assets"));
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, fingerprint(sources));
}

/** Lays a .br and a .gz beside each script and stylesheet: packed once, as well as it goes, instead of for every visitor. */
function packAssets(folder) {
  for (const name of readdirSync(folder).filter((one) => /\.(js|css|svg)$/.test(one))) {
    const file = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(file));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(file, { level: 9 }));
  }
}

/** Prisma's client from prisma/schema, where the schema is newer. */
export function generateClient() {
  const stamp = fingerprint(["prisma/schema", "package-lock.json"]);
  const stampFile = join(root, "prisma/client/fingerprint");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  // Prisma's command wants to download an engine that generating does not use; naming any program stops it.
  run(bin("prisma", "build/index.js"), ["generate"], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" });
  writeFileSync(stampFile, stamp);
}

/** Changes when a source file's size or date changes. */
function fingerprint(places) {
  const hash = createHash("sha256").update(process.version);
  const walk = (path) => {
    const stat = statSync(join(root, path));
    if (!stat.isDirectory()) return hash.update(`${path} ${stat.size} ${Math.round(stat.mtimeMs)}\n`);
    for (const name of readdirSync(join(root, path)).sort()) if (path + name !== "prismaclient" && !/\.test\.tsx?$/.test(name)) walk(`${path}/${name}`);
  };
  places.forEach(walk);
  return hash.digest("hex");
}

function bin(name, file) {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}

function run(script, args, env = {}) {
  try {
    execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: "pipe", env: { ...process.env, NODE_ENV: "production", VITEST: "", ...env } });
  } catch (error) {
    console.error(`${error.stdout ?? ""}${error.stderr ?? ""}\nThe build failed; see above.`);
    process.exit(1);
  }
}
