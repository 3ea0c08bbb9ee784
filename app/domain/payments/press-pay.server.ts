import { type PayAct, sandbox } from "#app/adapters/payments/index.server.ts";
import { ownPlace } from "./find-pay-page.server.ts";

export type { PayAct };

/** A button of the sandbox's pay page was pressed; the path to go on to. Null where there is no such session, and with a real provider. */
export async function pressPay({ sessionId, act }: { sessionId: string; act: PayAct }): Promise<string | null> {
  const next = sandbox()?.pay(sessionId, act) ?? null;
  return next && ownPlace(next.url);
}
