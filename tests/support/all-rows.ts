import { db } from "#app/db.server.ts";

type Table = { name: string };

/** A fingerprint of every row by table, so that a test can say: nothing at all has changed. Job tables are not looked at. */
export async function fingerprintRows(): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<Table[]>`SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`;
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const [{ print }] = await db.$queryRawUnsafe<Array<{ print: string | null }>>(`SELECT md5(string_agg(one::text, ' ' ORDER BY one::text)) AS print FROM "${name}" one`);
    prints[name] = print ?? "empty";
  }
  return prints;
}
