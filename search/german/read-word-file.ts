import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/**
 * The lines of a word file shipped in search/german, without comments and empty lines.
 * Found through the package's own name for the folder, so that it works from the sources and from a bundle alike.
 */
export function readWordFile(name: string): string[] {
  return readFileSync(resolve(`#search/german/${name}`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}
