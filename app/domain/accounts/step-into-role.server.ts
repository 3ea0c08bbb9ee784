import { attempt, refuse } from "#app/db.server.ts";
import { demoPeople, type DemoRole } from "#app/domain/accounts/demo-people.ts";
import { openSession, type OpenedSession } from "#app/domain/accounts/open-session.server.ts";
import { env } from "#app/env.server.ts";

/** Logs a visitor of a demo installation in as one of its people. Refuses: no-demo (everywhere else), nobody (not seeded). */
export async function stepIntoRole({ role, former }: { role: DemoRole; former: string | null }) {
  return attempt<OpenedSession, "no-demo" | "nobody">(async (tx) => {
    if (!env.demo) refuse("no-demo");
    const email = demoPeople.find((person) => person.role === role)?.email ?? "";
    const person = await tx.person.findFirst({ where: { email, disabledAt: null }, select: { id: true } }) ?? refuse("nobody");
    return openSession(tx, { personId: person.id, former });
  });
}
