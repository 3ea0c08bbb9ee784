import { attempt, refuse } from "#app/db.server.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import type { RowDecision } from "./judge-rows.ts";
import { readRowContent } from "./row-content.ts";

/** `trade`: a slug, where the list has none of ours. */
export type Said = { number: number; decision: Exclude<RowDecision, "ask">; trade?: string };
export type DecideProblem = "not-found";

/**
 * Keeps what a steward has said of rows that are not applied yet. What cannot be is passed over: refreshing without a shop that may be the same, a new
 * shop without a trade, and rows that hold no place at all. Gives how many were kept, and the numbers of the others.
 */
export async function decideRows({ town, importId, said }: { town: { id: string }; importId: string; said: Said[] }) {
  return attempt<{ kept: number; passedOver: number[] }, DecideProblem>(async (tx) => {
    const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "ShopImport" WHERE "id" = ${importId} AND "townId" = ${town.id} FOR UPDATE`;
    if (locked.length === 0) refuse<DecideProblem>("not-found");
    const rows = await tx.shopImportRow.findMany({ where: { importId, townId: town.id, shopId: null, number: { in: said.map(({ number }) => number) } } });
    const passedOver: number[] = [];
    let kept = 0;
    for (const { number, decision, trade } of said) {
      const row = rows.find((one) => one.number === number);
      if (!row) continue;
      const content = readRowContent(row.facts);
      const facts = { ...content.facts, ...(!content.facts.trade && trade && findTrade(trade) && { trade }) };
      const possible = facts.name !== undefined && (decision === "skip" || (decision === "update" ? row.matchShopId !== null : facts.trade !== undefined));
      if (!possible) passedOver.push(number);
      else if (row.decision !== decision || facts.trade !== content.facts.trade) {
        await tx.shopImportRow.update({ where: { id: row.id }, data: { decision, facts: { ...content, facts } } });
        kept += 1;
      }
    }
    return { kept, passedOver };
  });
}
