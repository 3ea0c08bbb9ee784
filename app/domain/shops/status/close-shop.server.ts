import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { addDays, type Day, dayOf } from "#app/values/day.ts";
import { moveShop, type MoveProblem } from "./move-shop.server.ts";

/** successor-unknown: no other shop of the town that everybody sees has this name; successor-unclear: several have. */
export type CloseProblem = MoveProblem | "not-yet" | "too-long-ago" | "successor-unknown" | "successor-unclear";
type Closing = { shop: { id: string; townId: string }; day: Day; successor: string; actor: Actor };

/** Closes a shop for good as of a day of the last two years, today at the latest. `successor` is the name of the shop that goes on, "" for none. */
export async function closeShop({ shop, day, successor, actor }: Closing) {
  return attempt<void, CloseProblem>(async (tx) => {
    const today = dayOf(now());
    if (day > today) refuse<CloseProblem>("not-yet");
    if (day < addDays(today, -2 * 366)) refuse<CloseProblem>("too-long-ago");
    const successorShopId = await findSuccessor(tx, { shop, name: successor.trim() });
    await moveShop(tx, { shop, to: "closed", actor });
    await tx.shop.update({ where: { id: shop.id }, data: { closedOn: new Date(day), successorShopId } });
  });
}

/** By its whole name, or by a part of it that only one shop has. */
async function findSuccessor(tx: Tx, { shop, name }: { shop: { id: string; townId: string }; name: string }): Promise<string | null> {
  if (name === "") return null;
  const found = await tx.shop.findMany({
    where: { townId: shop.townId, id: { not: shop.id }, status: "published", name: { contains: name, mode: "insensitive" } },
    select: { id: true, name: true }, orderBy: [{ name: "asc" }, { id: "asc" }], take: 10,
  });
  const exact = found.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const [only, ...more] = exact.length > 0 ? exact : found;
  if (!only) refuse<CloseProblem>("successor-unknown");
  if (more.length > 0) refuse<CloseProblem>("successor-unclear");
  return only.id;
}
