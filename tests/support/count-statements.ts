import { db } from "#app/db.server.ts";

/**
 * Runs work and returns the SQL that reached PostgreSQL meanwhile, in order; BEGIN, COMMIT and look-ups that one statement
 * needs beside it count, too. Only for tests that do one thing at a time.
 */
export async function countStatements<Result>(work: () => Promise<Result>): Promise<{ result: Result; statements: string[] }> {
  listen();
  const before = heard.length;
  const result = await work();
  await new Promise((done) => setTimeout(done, 20)); // because the events arrive a moment after their answers
  return { result, statements: heard.slice(before) };
}

const heard: string[] = [];
let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  db.$on("query", ({ query }) => { heard.push(query); });
}
