import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { checklistItems, type ChosenItem, usualItems } from "./checklist-items.ts";

/** empty: nothing was chosen, which would be the usual list again. unknown: not on the list. */
export type SaveChecklistProblem = "empty" | "unknown";
export const LONGEST_HINT = 200;
type Change = { town: { id: string }; actor: Actor };

/** What the town asks of a profile: what is chosen stays in the order it had, what is new comes last. Hints over 200 characters are cut. */
export async function saveChecklist({ town, actor, chosen }: Change & { chosen: ChosenItem[] }) {
  return attempt<null, SaveChecklistProblem>(async (tx) => {
    const known = chosen.filter(({ item }) => checklistItems.some(({ word }) => word === item));
    if (known.length === 0) refuse<SaveChecklistProblem>("empty");
    const order = await lockOrder(tx, town);
    const place = (item: string) => (order.indexOf(item) + order.length + 1) % (order.length + 1); // unknown ones, at -1, come last
    await write(tx, { town, list: known.toSorted((one, other) => place(one.item) - place(other.item)) });
    await noteAct(tx, { townId: town.id, actor, act: "checklist-changed", sentence: "Liste „Ihr Profil“ geändert" });
    return null;
  });
}

/** Moves one thing of the list one place up or down; at the end of the list nothing happens. */
export async function moveChecklistItem({ town, item, to }: Omit<Change, "actor"> & { item: string; to: "up" | "down" }) {
  return attempt<null, SaveChecklistProblem>(async (tx) => {
    const order = await lockOrder(tx, town);
    const from = order.indexOf(item);
    if (from < 0) refuse<SaveChecklistProblem>("unknown");
    const target = Math.min(order.length - 1, Math.max(0, from + (to === "up" ? -1 : 1)));
    const hints = new Map((await tx.checklistItem.findMany({ where: { townId: town.id } })).map((row) => [row.item, row.hint]));
    const moved = order.toSpliced(from, 1).toSpliced(target, 0, item);
    await write(tx, { town, list: moved.map((word) => ({ item: word, hint: hints.get(word) ?? "" })) });
    return null;
  });
}

/** The list as it stands; two stewards change it one after the other. */
async function lockOrder(tx: Tx, town: { id: string }): Promise<string[]> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`checklist|${town.id}`}))::text`;
  const rows = await tx.checklistItem.findMany({ where: { townId: town.id }, select: { item: true }, orderBy: [{ position: "asc" }, { item: "asc" }] });
  return rows.length > 0 ? rows.map(({ item }) => item) : usualItems;
}

async function write(tx: Tx, { town, list }: { town: { id: string }; list: ChosenItem[] }): Promise<void> {
  await tx.checklistItem.deleteMany({ where: { townId: town.id } });
  await tx.checklistItem.createMany({ data: list.map(({ item, hint }, position) => ({ townId: town.id, item, position, hint: hint.slice(0, LONGEST_HINT) })) });
}
