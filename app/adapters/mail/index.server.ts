import { join } from "node:path";
import { env } from "#app/env.server.ts";
import type { MailTwin } from "./contract.ts";
import { outboxMail } from "./outbox.server.ts";
import type { Outbox } from "./outbox.server.ts";
import { smtpMail } from "./smtp.server.ts";

export { MailError } from "./contract.ts";
export type { Mail, MailProblem } from "./contract.ts";
export type { OutboxMail } from "./outbox.server.ts";

let smtp: MailTwin | null = null;
let kept: Outbox | null = null;

/** SMTP where SMTP_URL is set, else the outbox. Chosen at the first letter. */
export const mail: MailTwin = {
  send: (letter) => chosen().send(letter),
  close: async () => (smtp ?? kept)?.close(),
};

/** The readable outbox of `/sandbox/mail`, or null where a mail server takes the letters. */
export function outbox(): Outbox | null {
  if (env.smtp) return null;
  return kept ??= outboxMail({ directory: join(env.dataDir, "outbox"), from: env.mailFrom });
}

function chosen(): MailTwin {
  return outbox() ?? (smtp ??= smtpMail({ url: env.smtp?.url ?? "", from: env.smtp?.from ?? env.mailFrom }));
}
