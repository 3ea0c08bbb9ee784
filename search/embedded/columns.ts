import type { DocumentKind, Facet, SearchDocument } from "../engine.server.ts";

/** Texts of one column as numbers, so that filters compare and facets count without strings. */
export type CodedColumn = { code: (text: string) => number | undefined; text: (code: number) => string; at: (row: number) => number; push: (text: string) => void; values: () => number };

/** What the index keeps of every document besides its words: row number → value. */
export type Columns = {
  ids: string[];
  titles: string[];
  versions: number[];
  /** 1 while the document can be found, 0 once it is replaced or removed. */
  alive: number[];
  /** Cents; NaN where there is none. */
  prices: number[];
  updatedAt: number[];
  groups: CodedColumn;
  facets: Record<Facet, CodedColumn>;
};

export type ColumnValues = Pick<SearchDocument, "id" | "title" | "version" | "price" | "updatedAt" | "groupKey" | "category" | "trade" | "kind" | "shopId" | "inStock">;

/** Stands for null in a coded column. No slug or id is empty. */
const nothing = "";

export function createColumns(): Columns {
  return {
    ids: [],
    titles: [],
    versions: [],
    alive: [],
    prices: [],
    updatedAt: [],
    groups: createCodedColumn(),
    facets: { category: createCodedColumn(), trade: createCodedColumn(), kind: createCodedColumn(), shopId: createCodedColumn(), inStock: createCodedColumn() },
  };
}

/** Adds one row and returns its number. */
export function addRow(columns: Columns, values: ColumnValues): number {
  const { ids, titles, versions, alive, prices, updatedAt, groups, facets } = columns;
  titles.push(values.title);
  versions.push(values.version);
  alive.push(1);
  prices.push(values.price ?? NaN);
  updatedAt.push(values.updatedAt);
  groups.push(values.groupKey);
  facets.category.push(values.category ?? nothing);
  facets.trade.push(values.trade ?? nothing);
  facets.kind.push(values.kind);
  facets.shopId.push(values.shopId ?? nothing);
  facets.inStock.push(stockText(values.inStock));
  return ids.push(values.id) - 1;
}

/** The values of a row, as they went in. */
export function rowValues({ ids, titles, versions, prices, updatedAt, groups, facets }: Columns, row: number): ColumnValues {
  const stock = facetText(facets.inStock, row);
  return {
    id: ids[row],
    title: titles[row],
    version: versions[row],
    price: Number.isNaN(prices[row]) ? null : prices[row],
    updatedAt: updatedAt[row],
    groupKey: groups.text(groups.at(row)),
    category: facetText(facets.category, row),
    trade: facetText(facets.trade, row),
    kind: kindAt(facets.kind, row),
    shopId: facetText(facets.shopId, row),
    inStock: stock === "unknown" ? null : stock === "true",
  };
}

export function stockText(inStock: boolean | null): string {
  return inStock === null ? "unknown" : String(inStock);
}

export function facetText(column: CodedColumn, row: number): string | null {
  return column.text(column.at(row)) || null;
}

export function kindAt(column: CodedColumn, row: number): DocumentKind {
  const text = column.text(column.at(row));
  return text === "shop" || text === "service" || text === "event" ? text : "product";
}

function createCodedColumn(): CodedColumn {
  const codes = new Map<string, number>();
  const texts: string[] = [];
  const rows: number[] = [];
  return {
    code: (text) => codes.get(text),
    text: (code) => texts[code],
    at: (row) => rows[row],
    values: () => texts.length,
    push: (text) => {
      const code = codes.get(text) ?? texts.push(text) - 1;
      codes.set(text, code);
      rows.push(code);
    },
  };
}
