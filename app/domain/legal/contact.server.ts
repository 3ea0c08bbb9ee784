import { env } from "#app/env.server.ts";

/** The operator's mail address for the legal pages: the one our mails come from. */
export function contactAddress(): string {
  return /<([^<>\s]+)>\s*$/.exec(env.mailFrom)?.[1] ?? env.mailFrom;
}
