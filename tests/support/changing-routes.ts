import { readFileSync } from "node:fs";
import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "#app/routes.ts";
import { erlenstedt } from "./template-town.ts";

/** Real things of the template town for the parts of an address, so that an address leads to something that could change. */
const real: Record<string, string> = {
  stadt: erlenstedt.slug, geschaeft: erlenstedt.baker.slug, produkt: erlenstedt.bread.slug, variante: erlenstedt.bread.variantId, zeile: "line", termin: "stadtfest", bestellung: "order",
};

/** Every address of app/routes.ts whose file has an action, with its parts filled in. New ones come by themselves. */
export async function changingAddresses(): Promise<string[]> {
  const entries: RouteConfigEntry[] = await routes;
  return entries.filter(({ file }) => /export (async )?(function|const) action\b|export \{[^}]*\baction\b/.test(readFileSync(`app/${file}`, "utf8")))
    .map(({ path = "" }) => `/${path.replace(/:(\w+)\??/g, (_whole, name: string) => real[name] ?? "anything")}`)
    .map((path) => (path === "/*" ? "/anything" : path));
}
