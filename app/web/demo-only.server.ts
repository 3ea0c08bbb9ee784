import { env } from "#app/env.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { requireOperator } from "#app/web/visitor.server.ts";

/** Ends the request with a 404 outside demo mode. */
export function requireDemo(): void {
  if (!env.demo) notFound();
}

/** The outbox is open to everybody in the demo; elsewhere it holds people's letters, and only the operator reads it. */
export async function requireOutboxReader(request: Request): Promise<void> {
  if (!env.demo) await requireOperator(request);
}
