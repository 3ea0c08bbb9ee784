import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#app/env.server.ts";
import { Prisma, PrismaClient } from "#prisma/client/client.ts";

const STATEMENT_MILLISECONDS = 4000;
const USUAL_MILLISECONDS = 10_000;

/**
 * The only Prisma client. Statements end after 4 s and waiting for a free connection after 3 s, so that
 * abandoned or slow requests cannot take the whole pool with them.
 */
export const db = new PrismaClient({
  adapter: new PrismaPg({
    connectionString: env.databaseUrl,
    max: env.databasePool,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_MILLISECONDS,
    idle_in_transaction_session_timeout: 10_000,
    application_name: "stadtkorb",
    options: "-c TimeZone=UTC", // adapter-pg writes and reads timestamps as if every session were in UTC
  }),
  errorFormat: "minimal", // because the longer forms repeat what was to be written, and errors are logged
  log: env.testing ? [{ emit: "event", level: "query" }] : [],
});

export type Tx = Prisma.TransactionClient;
export type Outcome<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

class Refusal extends Error {
  constructor(readonly problem: string) { super(problem); }
}

/** What the transaction under way has to do at its very end, or right after it committed. */
type Closing = { towns: Set<string>; afterCommit: Array<() => void> };
const closings = new AsyncLocalStorage<Closing>();

/** Says no from inside attempt(). Throws, because returning early would commit what was already written. */
export function refuse<Problem extends string>(problem: Problem): never {
  throw new Refusal(problem);
}

/**
 * Runs work in one transaction: everything it wrote, or, after refuse(), nothing.
 * Lost races (serialization failure, deadlock) are run again, three times at most.
 */
export async function attempt<Value, Problem extends string = never>(work: (tx: Tx) => Promise<Value>, longest?: number): Promise<Outcome<Value, Problem>> {
  for (let round = 1; ; round++) {
    try {
      return { ok: true, value: await once(work, longest) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, problem: JSON.parse(JSON.stringify(error.problem)) };
      if (round === 3 || !lostRace(error)) throw error;
    }
  }
}

/** attempt() for work that cannot be refused. `longest` (milliseconds) is for filling a database at the start, nothing else. */
export async function change<Value>(work: (tx: Tx) => Promise<Value>, { longest }: { longest?: number } = {}): Promise<Value> {
  const outcome = await attempt<Value, string>(work, longest);
  if (!outcome.ok) throw new Error(`a change was refused: ${outcome.problem}`);
  return outcome.value;
}

async function once<Value>(work: (tx: Tx) => Promise<Value>, longest = USUAL_MILLISECONDS): Promise<Value> {
  const closing: Closing = { towns: new Set(), afterCommit: [] };
  const value = await db.$transaction(
    (tx) => closings.run(closing, async () => {
      if (longest > USUAL_MILLISECONDS) await allowLong(tx, longest);
      const result = await work(tx);
      // Last and in order, because this row is shared by everybody in town: the lock is held for a moment only.
      for (const townId of [...closing.towns].sort()) await tx.$executeRaw`UPDATE "Town" SET "version" = "version" + 1 WHERE "id" = ${townId}`;
      return result;
    }),
    { maxWait: 4000, timeout: longest },
  );
  for (const act of closing.afterCommit) act();
  return value;
}

async function allowLong(tx: Tx, longest: number): Promise<void> {
  await tx.$queryRaw`SELECT set_config('statement_timeout', ${String(longest)}, true), set_config('idle_in_transaction_session_timeout', ${String(longest)}, true)`;
}

/** Marks that something public of this town changes, so that kept pages are made anew. Only inside attempt() or change(). */
export function touchTown(townId: string): void {
  const closing = closings.getStore();
  if (!closing) throw new Error("touchTown() outside attempt()");
  closing.towns.add(townId);
}

/** Runs after the commit and never after a rollback; for nudges only, nothing may depend on it. */
export function afterCommit(act: () => void): void {
  closings.getStore()?.afterCommit.push(act);
}

function lostRace(error: unknown): boolean {
  const text = error instanceof Error ? `${error.message} ${"code" in error ? error.code : ""}` : "";
  return /40001|40P01|P2034|deadlock detected|could not serialize/.test(text);
}
