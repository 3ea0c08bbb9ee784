import { outbox, type OutboxMail } from "#app/adapters/mail/index.server.ts";
import { now } from "#app/clock.server.ts";
import { env } from "#app/env.server.ts";
import { splitLinks } from "#app/domain/notifications/split-links.ts";
import { formatAge } from "#app/values/day-words.ts";

type Head = { id: string; to: string; subject: string; sentAt: Date; age: string };

/** The newest letters in the outbox, or null where a mail server takes them. `to` keeps one recipient's. */
export async function findLetters({ to, limit = 100 }: { to?: string; limit?: number } = {}): Promise<Head[] | null> {
  const letters = await outbox()?.list({ limit, to });
  return letters ? letters.map(head) : null;
}

/** One letter with its text cut at the links; those to our own pages are paths. Null where there is none. */
export async function findLetter(id: string): Promise<(Head & { toName: string | null; from: string; text: ReturnType<typeof splitLinks> }) | null> {
  const letter = await outbox()?.read(id);
  return letter ? { ...head(letter), toName: letter.toName, from: letter.from, text: splitLinks({ text: letter.text, home: env.publicUrl }) } : null;
}

function head({ id, to, subject, sentAt }: OutboxMail): Head {
  return { id, to, subject, sentAt: new Date(sentAt), age: formatAge(new Date(sentAt), now()) };
}
