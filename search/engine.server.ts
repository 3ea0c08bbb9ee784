/** The search contract: what the town asks a search engine, whichever engine answers. Two engines keep it: embedded/ and meilisearch/. */

export type DocumentKind = "product" | "shop" | "service" | "event";

/** One thing that can be found. The same document goes to both engines. */
export type SearchDocument = {
  /** Unique over all towns, only letters, digits, - and _: "product_…", "shop_…", "service_…", "event_…". */
  id: string;
  kind: DocumentKind;
  townId: string;
  /** Offers of the same article share it (master product or GTIN) and become one hit; otherwise the document's own id. */
  groupKey: string;
  shopId: string | null;
  title: string;
  brand: string | null;
  /** Slug, what the category filter compares. */
  category: string | null;
  /** What people read and search. */
  categoryName: string | null;
  /** Trade slug. */
  trade: string | null;
  /** Ranges (Sortimente), other names, what the shop says it has. */
  keywords: string[];
  description: string;
  /** Lowest price in cents. */
  price: number | null;
  /** null = unknown, which is never "in stock". */
  inStock: boolean | null;
  lat: number | null;
  lon: number | null;
  /** Start of an event, ms since 1970. */
  startsAt: number | null;
  /** Last change of the facts, ms since 1970. */
  updatedAt: number;
  /** Grows with every change of this id, deletions included. The highest one ever seen wins. */
  version: number;
};

export type Facet = "category" | "trade" | "kind" | "shopId" | "inStock";
export type SearchOrder = "relevance" | "price" | "price-desc" | "newest";

export type SearchQuery = {
  townId: string;
  /** Anything a person types; cut at limits.queryCharacters and limits.queryWords. Empty: everything the filters leave. */
  text: string;
  kinds?: DocumentKind[];
  category?: string;
  trade?: string;
  /** Cents, inclusive. Documents without a price are left out as soon as one bound is given. */
  priceMin?: number;
  priceMax?: number;
  inStock?: boolean;
  /** Shops that are open at the wanted time, or near. An empty list finds nothing; documents without a shop are left out. */
  shopIds?: string[];
  /** Hits to skip and to return, counted in groups. */
  offset: number;
  limit: number;
  facets?: Facet[];
  sort?: SearchOrder;
};

export type SearchHit = {
  id: string;
  kind: DocumentKind;
  groupKey: string;
  shopId: string | null;
  /** 0…1, comparable within one answer only. */
  score: number;
  title: string;
  /** All documents of the group that pass the filters, this one first, then by price. */
  memberIds: string[];
};

export type FacetCounts = Partial<Record<Facet, Record<string, number>>>;

export type SearchResult = {
  hits: SearchHit[];
  /** Groups that match, not documents. */
  total: number;
  /** Value → number of groups. A facet ignores its own filter, so that a choice can be changed; "inStock" counts "true", "false", "unknown". Meilisearch counts an article offered by several shops for one of them only. */
  facets: FacetCounts;
  /** Time the engine took. */
  ms: number;
  /** What was searched instead of a misspelt text. Folded where no written form is known ("burste"). */
  corrected?: string;
};

export type Suggestion = { text: string; kind: DocumentKind; id: string; groupKey: string; shopId: string | null };
export type SuggestQuery = { townId: string; text: string; limit: number };
export type Removal = { id: string; version: number };
export type SearchHealth = { engine: "embedded" | "meilisearch"; ok: boolean; documents: number; reason?: string };

export type SearchEngine = {
  /** Puts documents in. A version below the newest seen for its id (or not above a removal) is ignored. Searchable when it resolves. */
  upsert: (documents: SearchDocument[]) => Promise<void>;
  /** Takes documents out, unless a newer version is known. Unknown ids are remembered as removed. */
  remove: (removals: Removal[]) => Promise<void>;
  search: (query: SearchQuery) => Promise<SearchResult>;
  /** Titles for a text that is still being typed. */
  suggest: (query: SuggestQuery) => Promise<Suggestion[]>;
  /** Builds a whole new index beside the old one, then swaps. What it leaves out counts as removed; newer versions that are known stay. */
  replaceAll: (documents: SearchDocument[]) => Promise<void>;
  /** id → version of everything that can be found, for the nightly compare with the database. */
  versions: () => Promise<Map<string, number>>;
  health: () => Promise<SearchHealth>;
};

export const limits = {
  queryCharacters: 200,
  queryWords: 12,
  wordCharacters: 40,
  hits: 60,
  suggestions: 20,
  /** Nobody leafs further; Meilisearch would refuse anyway. */
  offset: 10_000,
  facetValues: 100,
  /** Members named per hit. */
  members: 100,
  /** Words of a text that are indexed. */
  indexedWords: 300,
} as const;
