import type { DocumentKind, SearchOrder, SearchQuery } from "#search/engine.server.ts";

/** What a person may ask on the search page; everything else in the address is ignored. */
export type TownQuery = {
  text: string; kind: DocumentKind | null; category: string | null; trade: string | null; openNow: boolean; inStock: boolean;
  /** cents */
  priceMax: number | null; sort: SearchOrder; page: number;
};
export const HITS_PER_PAGE = 24;
const kinds: DocumentKind[] = ["product", "shop", "service", "event"];
const orders: SearchOrder[] = ["relevance", "price", "price-desc", "newest"];

/** The orders of a list of hits, as people choose and read them. */
export const sortWords = { relevance: "Beste Treffer zuerst", price: "Günstige zuerst", "price-desc": "Teure zuerst", newest: "Neues zuerst" } satisfies Record<SearchOrder, string>;

/** Reads the address; odd values fall back to the default, nothing throws. */
export function readTownQuery(search: URLSearchParams): TownQuery {
  const word = (name: string) => { const value = search.get(name) ?? ""; return /^[a-z0-9-]{1,60}$/.test(value) ? value : null; };
  const page = Number(search.get("seite") ?? 1);
  const euros = Number((search.get("bis") ?? "").replace(",", "."));
  return {
    text: (search.get("q") ?? "").slice(0, 200).normalize("NFC").replace(/\p{Cc}/gu, " ").trim(),
    kind: kinds.find((kind) => kind === search.get("art")) ?? null,
    category: word("kategorie"), trade: word("branche"),
    openNow: search.get("offen") === "1", inStock: search.get("da") === "1",
    priceMax: Number.isFinite(euros) && euros > 0 && euros < 1e6 ? Math.round(euros * 100) : null,
    sort: orders.find((order) => order === search.get("sortierung")) ?? "relevance",
    page: Number.isInteger(page) && page >= 1 && page <= 400 ? page : 1,
  };
}

/** The address of a query with some of it changed; defaults are left out. */
export function hrefOf(base: string, query: TownQuery, changed: Partial<TownQuery> = {}): string {
  const { text, kind, category, trade, openNow, inStock, priceMax, sort, page } = { ...query, page: 1, ...changed };
  const search = new URLSearchParams();
  const put = (name: string, value: string | null) => { if (value) search.set(name, value); };
  put("q", text); put("art", kind); put("kategorie", category); put("branche", trade); put("offen", openNow ? "1" : null); put("da", inStock ? "1" : null);
  put("bis", priceMax === null ? null : String(priceMax / 100).replace(".", ",")); put("sortierung", sort === "relevance" ? null : sort); put("seite", page > 1 ? String(page) : null);
  return search.size > 0 ? `${base}?${search}` : base;
}

/** The engine's form of a query. */
export function toEngineQuery({ town, query, openIds }: { town: { id: string }; query: TownQuery; openIds: string[] | undefined }): SearchQuery {
  return {
    townId: town.id, text: query.text,
    ...(query.kind && { kinds: [query.kind] }), ...(query.category && { category: query.category }), ...(query.trade && { trade: query.trade }),
    ...(query.inStock && { inStock: true }), ...(query.priceMax !== null && { priceMax: query.priceMax }), ...(openIds && { shopIds: openIds }),
    offset: (query.page - 1) * HITS_PER_PAGE, limit: HITS_PER_PAGE, facets: ["kind", "category", "trade", "inStock"], sort: query.sort,
  };
}
