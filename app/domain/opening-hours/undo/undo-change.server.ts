import { z } from "zod";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { saveHoursIn } from "#app/domain/opening-hours/save-hours.server.ts";
import { saveFacts } from "#app/domain/shops/save-facts.server.ts";
import { type FactName, factNames, nameFacts } from "#app/domain/shops/shop-facts.ts";
import { lockChange, markUndone } from "#app/domain/shops/undo/lock-change.server.ts";
import { readFactValues } from "#app/domain/shops/undo/read-fact-values.server.ts";

/** changed-since: what the change had set has been set again. not-possible: what it holds can no longer be put back. */
export type UndoProblem = "not-found" | "changed-since" | "not-possible";
type Undoing = { shop: { id: string; townId: string }; changeId: string; actor: Actor };
type Change = { before: unknown; after: unknown };

/**
 * Puts back what a change of a profile or of hours replaced, as a new change of this person, which can be taken back itself.
 * Twice is harmless. Refuses "changed-since" where any of it has been changed again, "not-found" for another shop's change.
 * It stands here and not with the shops because it needs both, facts and hours.
 */
export async function undoChange({ shop, changeId, actor }: Undoing) {
  return attempt<void, UndoProblem>(async (tx) => {
    const change = await lockChange(tx, { shop, changeId });
    if (change.undoneAt) return;
    if (change.kind === "facts") await putFactsBack(tx, { shop, actor, change });
    else await putHoursBack(tx, { shop, actor, change });
    await markUndone(tx, { changeId: change.id, actor });
  });
}

async function putFactsBack(tx: Tx, { shop, actor, change }: Omit<Undoing, "changeId"> & { change: Change }): Promise<void> {
  const before = readFactValues(change.before);
  const after = readFactValues(change.after);
  if (!before || !after) return refuse<UndoProblem>("not-possible");
  const names = factNames.filter((name) => before[name] !== undefined);
  const row = await tx.shop.findUniqueOrThrow({ where: { id: shop.id } });
  const same = (name: FactName) => JSON.stringify(row[name]) === JSON.stringify(after[name]);
  if (!names.every(same)) refuse<UndoProblem>("changed-since");
  await saveFacts(tx, { shop, facts: before, actor, confirm: true, act: "change-undone", sentence: () => `Zurückgenommen: ${nameFacts(names)}` });
}

const hoursValue = z.object({ value: z.string().nullable() });

async function putHoursBack(tx: Tx, { shop, actor, change }: Omit<Undoing, "changeId"> & { change: Change }): Promise<void> {
  const before = hoursValue.safeParse(change.before);
  const after = hoursValue.safeParse(change.after);
  if (!before.success || !after.success) return refuse<UndoProblem>("not-possible");
  const row = await tx.shop.findUniqueOrThrow({ where: { id: shop.id }, select: { town: { select: { land: true } }, hours: { select: { value: true } } }, relationLoadStrategy: "join" });
  if ((row.hours?.value ?? null) !== after.data.value) refuse<UndoProblem>("changed-since");
  await saveHoursIn(tx, { shop, land: row.town.land, text: before.data.value ?? "", actor, sentence: "Zurückgenommen: Öffnungszeiten" });
}
