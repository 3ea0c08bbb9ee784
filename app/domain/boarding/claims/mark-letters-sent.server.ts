import { now } from "#app/clock.server.ts";
import { change } from "#app/db.server.ts";

/** Letters that were printed are on their way now: those named, or, without names, all of the town that wait. Gives how many. Twice is harmless. */
export async function markLettersSent({ town, claimIds }: { town: { id: string }; claimIds?: string[] }): Promise<number> {
  return change(async (tx) => {
    const at = now();
    const { count } = await tx.claim.updateMany({ where: { townId: town.id, channel: "letter", sentAt: null, answeredAt: null, expiresAt: { gt: at }, ...(claimIds && { id: { in: claimIds } }) }, data: { sentAt: at } });
    return count;
  });
}
