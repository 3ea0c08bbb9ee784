import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { demoRoles, type DemoRole } from "#app/domain/accounts/demo-people.ts";
import { findVisitor, type Visitor } from "#app/domain/accounts/find-visitor.server.ts";
import { ownPath } from "#app/domain/accounts/own-path.ts";
import { stepIntoRole } from "#app/domain/accounts/step-into-role.server.ts";
import { requireDemo } from "#app/web/demo-only.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { sessionCookie, sessionTokenOf } from "#app/web/session.server.ts";

const form = z.object({ rolle: z.enum(demoRoles), next: z.string().default("/") });

export function loader() {
  return notFound();
}

/** One tap of the demo bar: logs the visitor in as that person and leads to their desk. */
export async function action({ request }: ActionFunctionArgs) {
  requireDemo();
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return notFound();
  const { rolle, next } = parsed.value;
  const outcome = await stepIntoRole({ role: rolle, former: sessionTokenOf(request) });
  if (!outcome.ok) return notFound();
  const visitor = await findVisitor(outcome.value.sessionToken);
  throw redirect(deskOf({ role: rolle, visitor, next: ownPath(next, "/") }), { headers: { "Set-Cookie": sessionCookie(outcome.value) } });
}

/** The shopper stays where she is, unless that was somebody's desk. */
function deskOf({ role, visitor, next }: { role: DemoRole; visitor: Visitor | null; next: string }): string {
  const desks = {
    kundin: /^\/(laden|stadtmarketing|betrieb|konto|anmelden)(\/|$|\?)/.test(next) ? "/" : next,
    haendlerin: visitor?.shops[0] ? `/laden/${visitor.shops[0].slug}` : "/konto",
    kuemmerer: visitor?.towns[0] ? `/stadtmarketing/${visitor.towns[0].slug}` : "/konto",
    betreiber: "/betrieb",
  } satisfies Record<DemoRole, string>;
  return desks[role];
}
