import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { IconName } from "#app/ui/icon-names.ts";
import { iconNames } from "#app/ui/icon-names.ts";

/**
 * One SVG file with a symbol per icon in use. A shopper loads it once, about 4 kB compressed, and no JavaScript at all;
 * an import per icon would cost as much again in every page's script and markup.
 */
export function drawIconSprite(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC: https://lucide.dev/license -->${iconNames.map(symbol).join("")}</svg>\n`;
}

function symbol(name: IconName): string {
  const shapes = [...source(name).matchAll(/\[\s*"(\w+)",\s*\{([^}]*)\}\s*\]/g)].map(([, tag, list]) => `<${tag}${attributes(list ?? "")}/>`);
  if (!shapes.length) throw new Error(`No shapes found for the icon ${name}`);
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes.join("")}</symbol>`;
}

/** The icon's own file; some names only point to another. */
function source(name: string): string {
  const text = readFileSync(`node_modules/lucide-react/dist/esm/icons/${name}.mjs`, "utf8");
  const other = /^export \{[^}]*\} from '\.\/([\w-]+)\.mjs'/m.exec(text)?.[1];
  return other ? source(other) : text;
}

function attributes(list: string): string {
  return [...list.matchAll(/(\w+): "([^"]*)"/g)].filter(([, key]) => key !== "key").map(([, key, value]) => ` ${key}="${value}"`).join("");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync("app/ui/icons.svg", drawIconSprite());
