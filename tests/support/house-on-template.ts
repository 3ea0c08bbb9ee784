import { afterAll } from "vitest";
import { dataDirectory, type House, startHouse } from "./started-house.ts";

/**
 * Import this before anything of the app: the test reads the same settings as the house it starts, so both sign alike.
 * The house works on this test file's own clone of the template town, which the test can look into with `db`.
 */
export const SECRET = "the-secret-of-a-house-that-only-lives-for-a-test";
process.env.SECRET = SECRET;

/** What to end with the test file; registered here, because hooks made inside a test are not run. */
const endings: Array<() => Promise<void>> = [];
afterAll(async () => {
  for (const end of endings) await end();
});

/** Starts the production build on the template town, as an operator would: own database, no demo. Ends with the test file. */
export async function openTemplateHouse(settings: Record<string, string> = {}): Promise<House & { dataDir: string }> {
  const directory = dataDirectory();
  const house = await startHouse({ ...templateSettings(directory.path), ...settings });
  endings.push(async () => {
    await house.stop();
    directory.remove();
  });
  return { ...house, dataDir: directory.path };
}

export function templateSettings(dataDir: string): Record<string, string> {
  return { DATABASE_URL: process.env.EMBEDDED_DATABASE_URL ?? "", SECRET, DATA_DIR: dataDir, DATABASE_POOL: "6" };
}

/** The cookie of somebody logged in; with plain http it has no prefix (app/web/session.server.ts). */
export async function loggedIn(personId: string): Promise<string> {
  const { change } = await import("#app/db.server.ts");
  const { openSession } = await import("#app/domain/accounts/open-session.server.ts");
  const { sessionToken } = await change((tx) => openSession(tx, { personId, former: null }));
  return `sitzung=${sessionToken}`;
}
