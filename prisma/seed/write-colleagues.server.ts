import type { Tx } from "#app/db.server.ts";
import { hashToken, invitationToken } from "#app/domain/accounts/secret-token.server.ts";
import { after, days } from "#app/values/time.ts";

const SHOP = { shopId: "shop-buchhandlung-am-markt", townId: "town-erlenstedt" };
const colleague = { id: "person-tim-wessel", name: "Tim Wessel", email: "tim.wessel@buchhandlung-am-markt.example" };
const invited = { id: "invitation-lea", email: "lea.dreyer@buchhandlung-am-markt.example", role: "staff", invitedBy: "Jana Brandt" };

/** Somebody who works in the bookshop that a visitor can step into, and one who is invited. Only once: who was taken out stays out. */
export async function writeColleagues(tx: Tx, { at }: { at: Date }): Promise<number> {
  const made = await tx.person.createMany({ data: [{ ...colleague, createdAt: at }], skipDuplicates: true });
  if (made.count === 0) return 0;
  await tx.shopRole.createMany({ data: [{ personId: colleague.id, shopId: SHOP.shopId, role: "staff" }], skipDuplicates: true });
  await tx.shopInvitation.createMany({ data: [{ ...SHOP, ...invited, tokenHash: hashToken(invitationToken(invited.id)), createdAt: at, expiresAt: after(at, days(7)) }], skipDuplicates: true });
  return made.count;
}
