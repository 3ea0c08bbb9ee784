import { db } from "#app/db.server.ts";
import { demoPeople, type DemoRole } from "#app/domain/accounts/demo-people.ts";
import { env } from "#app/env.server.ts";

export type DemoLogin = { role: DemoRole; name: string; email: string };

/** The demo people that exist, in the order of the demo bar, to be told at the start. Null outside demo mode. */
export async function demoLogins(): Promise<DemoLogin[] | null> {
  if (!env.demo) return null;
  const there = await db.person.findMany({
    where: { email: { in: demoPeople.map(({ email }) => email) }, disabledAt: null }, select: { name: true, email: true }, take: demoPeople.length,
  });
  return demoPeople.flatMap(({ role, email }) => there.filter((person) => person.email === email).map(({ name }) => ({ role, name, email })));
}
