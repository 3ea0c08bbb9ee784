import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { dayOf } from "#app/values/day.ts";
import { describeCatalogue } from "./describe-catalogue.server.ts";
import { type OpenShop, readOpenShops } from "./read-open-shops.server.ts";
import { hoursHeading, hoursLines, shopHeading, shopLines } from "./write-csv.ts";
import { shopFeature } from "./write-geojson.ts";
import { shopNode } from "./write-shops-json-ld.ts";

type Asked = { town: Town; at: Date };
type OpenDataFile = { type: string; write: (asked: Asked) => AsyncGenerator<string> };

/** The files of a town's open data by name. Each is written in portions, so that it never stands in memory whole. */
const files: Record<string, OpenDataFile> = {
  "geschaefte.csv": { type: "text/csv; charset=utf-8; header=present", write: (asked) => inLines({ shops: readOpenShops(asked), heading: shopHeading(), write: shopLines }) },
  "oeffnungszeiten.csv": { type: "text/csv; charset=utf-8; header=present", write: (asked) => inLines({ shops: readOpenShops({ ...asked, withHours: true }), heading: hoursHeading(), write: hoursLines }) },
  "geschaefte.geojson": { type: "application/geo+json; charset=utf-8", write: (asked) => asList({ shops: readOpenShops(asked), head: '{"type":"FeatureCollection","features":[', foot: "]}\n", write: shopFeature }) },
  "geschaefte.jsonld": { type: "application/ld+json; charset=utf-8", write: (asked) => asList({ shops: readOpenShops({ ...asked, withHours: true }), head: '{"@context":"https://schema.org","@graph":[', foot: "]}\n", write: shopNode }) },
  "katalog.jsonld": { type: "application/ld+json; charset=utf-8", write: whole },
};

/**
 * A file of a town's open data; null for a name there is not. `etag` changes with the town's version, which every public change moves, and
 * with the day, because hours are told as dates; it is known before anything is read.
 */
export function openDataFile({ town, at, name }: Asked & { name: string }): { type: string; etag: string; parts: () => AsyncGenerator<string> } | null {
  const file = Object.hasOwn(files, name) ? files[name] : null;
  return file && { type: file.type, etag: `W/"${town.version}-${dayOf(at)}-${name}"`, parts: () => file.write({ town, at }) };
}

type Portions = AsyncGenerator<OpenShop[]>;

async function* inLines({ shops, heading, write }: { shops: Portions; heading: string; write: (shops: OpenShop[]) => string }): AsyncGenerator<string> {
  yield heading;
  for await (const portion of shops) yield write(portion);
}

async function* asList({ shops, head, foot, write }: { shops: Portions; head: string; foot: string; write: (shop: OpenShop) => object }): AsyncGenerator<string> {
  yield head;
  let before = "\n";
  for await (const portion of shops) {
    if (portion.length === 0) continue;
    yield before + portion.map((shop) => JSON.stringify(write(shop))).join(",\n");
    before = ",\n";
  }
  yield foot;
}

async function* whole({ town }: Asked): AsyncGenerator<string> {
  yield `${JSON.stringify(await describeCatalogue(town), null, 1)}\n`;
}
