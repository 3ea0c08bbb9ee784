import type { Prisma } from "#prisma/client/client.ts";
import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import type { TemplateName } from "#app/domain/notifications/templates/template-names.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";

export type Letter = {
  /** Made from ids, such as `order-ready:<orderId>`: the same key again sends nothing. */
  key: string;
  template: TemplateName;
  townId?: string;
  to: { email: string; name: string };
  /** Ids and plain facts in the template's shape, never a token. */
  payload: Prisma.InputJsonObject;
};

/** Puts one mail to one person on its way as part of the transaction: no commit, no mail. A key that was used before is a no-op and gives false. */
export async function notify(tx: Tx, { key, template, townId, to, payload }: Letter): Promise<boolean> {
  const made = await tx.notification.createManyAndReturn({
    data: [{ key, template, townId, toEmail: to.email, toName: to.name, payload, createdAt: now() }],
    skipDuplicates: true, select: { id: true },
  });
  for (const { id } of made) await enqueue(tx, "send-notification", { notificationId: id });
  return made.length > 0;
}
