import { sandbox } from "#app/adapters/payments/index.server.ts";

/** What the sandbox's pay page shows for a session; null where there is none, and with a real provider, who has pages of his own. */
export async function findPayPage(sessionId: string) {
  const page = sandbox()?.findPayPage(sessionId) ?? null;
  return page && { ...page, expiresAt: page.expiresAt.toISOString(), cancelPath: page.cancelUrl && ownPlace(page.cancelUrl) };
}

/** The path of an address of this house, so that a visitor who came in by another name of it stays there. */
export function ownPlace(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
