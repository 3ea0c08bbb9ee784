import { now } from "#app/clock.server.ts";
import { change } from "#app/db.server.ts";

/** All letters of the town that were written by then and wait are on their way now: what was written after the page was opened has not been printed. Gives how many; twice is harmless. */
export async function markLettersSent({ town, writtenBy }: { town: { id: string }; writtenBy: Date }): Promise<number> {
  return change(async (tx) => {
    const at = now();
    const { count } = await tx.claim.updateMany({ where: { townId: town.id, channel: "letter", sentAt: null, answeredAt: null, expiresAt: { gt: at }, createdAt: { lte: writtenBy } }, data: { sentAt: at } });
    return count;
  });
}
