import { db } from "#app/db.server.ts";

/** Counters, and rows that a session of one's own writes: they say nothing of anybody else. */
const unwatched = ["TryCount", "_prisma_migrations"];

/** Rows as JSON text, by table. */
export type Rows = Map<string, Set<string>>;

/** Every row there is, by table, each as its text. */
export async function allRows(): Promise<Rows> {
  const tables = await db.$queryRaw<Array<{ name: string }>>`
    SELECT table_name AS "name" FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const watched = tables.map(({ name }) => name).filter((name) => !unwatched.includes(name));
  const rows = await db.$queryRawUnsafe<Array<{ name: string; row: string }>>(watched.map((name) => `SELECT '${name}' AS "name", to_jsonb(t)::text AS "row" FROM "${name}" t`).join(" UNION ALL "));
  return new Map(watched.map((name) => [name, new Set(rows.filter((one) => one.name === name).map(({ row }) => row))]));
}

/** Which tables differ, and by which rows; "+" has come, "-" has gone. */
export function differences(before: Rows, after: Rows): Array<{ table: string; row: string }> {
  return [...after].flatMap(([table, rows]) => {
    const known = before.get(table) ?? new Set();
    return [...[...rows].filter((row) => !known.has(row)).map((row) => ({ table, row: `+ ${row}` })), ...[...known].filter((row) => !rows.has(row)).map((row) => ({ table, row: `- ${row}` }))];
  });
}

/**
 * What has come of an act: the columns that differ in rows that were there before, by table, and the tables that have new rows.
 * Rows are told apart by their id, where a table has one.
 */
export function changes(before: Rows, after: Rows): { columns: Record<string, string[]>; added: string[]; gone: string[] } {
  const found = [...after].map(([table, rows]) => ({ table, ...compared(parsed(before.get(table)), parsed(rows)) }));
  return {
    columns: Object.fromEntries(found.filter(({ columns }) => columns.length > 0).map(({ table, columns }) => [table, columns])),
    added: found.filter(({ added }) => added).map(({ table }) => table), gone: found.filter(({ gone }) => gone).map(({ table }) => table),
  };
}

type Row = Record<string, unknown>;

function parsed(rows: Set<string> = new Set()): Map<string, Row> {
  return new Map([...rows].map((text) => {
    const row: Row = JSON.parse(text);
    return [String(row.id ?? [row.personId, row.shopId, row.townId, row.startsAt].join()), row];
  }));
}

function compared(before: Map<string, Row>, after: Map<string, Row>) {
  const columns = [...after].flatMap(([id, row]) => Object.keys(row).filter((name) => before.has(id) && JSON.stringify(before.get(id)?.[name]) !== JSON.stringify(row[name])));
  return { columns: [...new Set(columns)].sort(), added: [...after.keys()].some((id) => !before.has(id)), gone: [...before.keys()].some((id) => !after.has(id)) };
}
