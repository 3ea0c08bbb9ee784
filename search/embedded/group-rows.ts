import type { TownIndex } from "./town-index.ts";

export type Group = { row: number; members: number[] };

/** The first row of every group, in order, from offset on, at most limit. */
export function pageOfGroups({ index, rows, offset, limit }: { index: TownIndex; rows: Iterable<number>; offset: number; limit: number }): number[] {
  const { groups } = index.columns;
  const seen = new Uint8Array(groups.values());
  const page: number[] = [];
  let skipped = 0;
  if (limit === 0) return page;
  for (const row of rows) {
    const group = groups.at(row);
    if (seen[group]) continue;
    seen[group] = 1;
    if (skipped++ < offset) continue;
    page.push(row);
    if (page.length === limit) break;
  }
  return page;
}

export function countGroups(index: TownIndex, rows: readonly number[]): number {
  const { groups } = index.columns;
  const seen = new Uint8Array(groups.values());
  let count = 0;
  for (const row of rows) {
    if (seen[groups.at(row)]) continue;
    seen[groups.at(row)] = 1;
    count++;
  }
  return count;
}

/** For each row of a page, all rows of its group that pass, itself first, then by price. */
export function membersOf({ index, page, passes, most }: { index: TownIndex; page: readonly number[]; passes: (row: number) => boolean; most: number }): Group[] {
  const { groups, prices, ids } = index.columns;
  const groupOfPage = new Int16Array(groups.values()).fill(-1);
  page.forEach((row, i) => (groupOfPage[groups.at(row)] = i));
  const members = page.map((): number[] => []);
  for (let row = 0; row < ids.length; row++) {
    const group = groupOfPage[groups.at(row)];
    if (group >= 0 && page[group] !== row && passes(row)) members[group].push(row);
  }
  const price = (row: number) => (Number.isNaN(prices[row]) ? Number.MAX_SAFE_INTEGER : prices[row]);
  const byPrice = (a: number, b: number) => price(a) - price(b) || (ids[a] < ids[b] ? -1 : 1);
  return page.map((row, i) => ({ row, members: [row, ...members[i].sort(byPrice).slice(0, most - 1)] }));
}
