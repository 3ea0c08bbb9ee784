import { mail, MailError } from "#app/adapters/mail/index.server.ts";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { renderNotification } from "#app/domain/notifications/render-notification.server.ts";
import { log } from "#app/log.server.ts";
import { after, seconds } from "#app/values/time.ts";

/** Longer than the mail adapter ever takes for one letter. */
const CLAIM_LASTS = seconds(90);

/**
 * Writes and sends one letter. Twice sends once: the row is claimed first, and a claim whose holder died ends after 90 s.
 * A letter that will never be taken becomes "declined", for the operator to see. Everything else throws, so that the
 * queue tries again.
 */
export async function sendNotification({ notificationId }: { notificationId: string }): Promise<void> {
  const letter = await claim(notificationId);
  if (!letter) return mindTheOther(notificationId);
  try {
    const { toEmail: to, toName, template, payload } = letter;
    await mail.send({ id: notificationId, to, toName, ...renderNotification({ template, payload }) });
  } catch (error) {
    const declined = error instanceof MailError && error.problem === "declined";
    const problem = error instanceof MailError ? error.message : "the letter could not be written";
    await db.notification.update({ where: { id: notificationId }, data: { problem, sentAt: null, ...(declined && { status: "declined" }) } });
    if (!declined) throw error;
    return log.error({ notification: notificationId, template: letter.template, problem }, "a letter was declined for good");
  }
  await db.notification.update({ where: { id: notificationId }, data: { status: "sent", sentAt: now(), problem: null } });
}

type Claimed = { toEmail: string; toName: string; template: string; payload: unknown };

/** While a letter is queued, sentAt says since when somebody is sending it. */
async function claim(notificationId: string): Promise<Claimed | null> {
  const [letter] = await db.$queryRaw<Claimed[]>`
    UPDATE "Notification" SET "attempts" = "attempts" + 1, "sentAt" = ${now()}
    WHERE "id" = ${notificationId} AND "status" = 'queued' AND ("sentAt" IS NULL OR "sentAt" < ${after(now(), -CLAIM_LASTS)})
    RETURNING "toEmail", "toName", "template", "payload"`;
  return letter ?? null;
}

/** Sent, declined or gone: nothing to do. Being sent elsewhere: look again later, because the other may die. */
async function mindTheOther(notificationId: string): Promise<void> {
  const there = await db.notification.findUnique({ where: { id: notificationId }, select: { status: true } });
  if (there?.status === "queued") throw new Error("this letter is being sent by another job");
}
