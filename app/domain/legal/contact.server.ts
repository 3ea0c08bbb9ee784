import { env } from "#app/env.server.ts";

/** The operator's mail address for the legal pages: the one our mails come from. */
export function contactAddress(): string {
  return /<([^<>\s]+)>\s*$/.exec(env.mailFrom)?.[1] ?? env.mailFrom;
}

/** Where the button of § 356a BGB is, as it stands in contracts: under our own name, whatever name the visitor came in by. */
export function withdrawalUrl(): string {
  return `${env.publicUrl}/vertrag-widerrufen`;
}
