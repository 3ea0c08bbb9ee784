import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";
import { dayOf } from "#app/values/day.ts";
import { claimFacts, claimShopFields } from "./claim-facts.server.ts";
import { weekInWords } from "./usual-week.server.ts";

/** Puts the mails of these claims on their way, each to the shop's own address, with what the letter would say. */
export async function mailInvitations(tx: Tx, { claimIds, town, writer }: { claimIds: string[]; town: { id: string; name: string }; writer: string }): Promise<void> {
  const claims = await tx.claim.findMany({
    where: { id: { in: claimIds }, townId: town.id }, relationLoadStrategy: "join",
    select: { id: true, expiresAt: true, shop: { select: { ...claimShopFields, town: { select: { land: true, hallName: true, hallStreet: true, plz: true, name: true } } } } },
  });
  for (const { id, expiresAt, shop: { town: { land, ...hall }, ...shop } } of claims) {
    if (shop.email === null) continue;
    const { name, rows, week, source } = claimFacts({ shop, land, today: dayOf(now()) });
    await notify(tx, {
      key: `claim-invitation:${id}`, template: "claim-invitation", townId: town.id, to: { email: shop.email, name },
      payload: { claimId: id, shop: name, rows, week: week && weekInWords(week), source, until: dayOf(expiresAt), writer, hall: { name: hall.hallName, street: hall.hallStreet, plz: hall.plz, town: hall.name } },
    });
  }
}
