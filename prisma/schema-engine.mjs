// Prisma's own schema engine in this process, as WebAssembly: nothing is downloaded. Plain JavaScript because the
// engine's glue and the adapter's private members have no usable types.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

const CHAR = 18; // PostgreSQL's one-byte catalogue type "char"
const TEXT = 25;
const filters = { externalTables: [], externalEnums: [] };

/** adapter-pg refuses "char" columns, which describing a schema reads: let them through as text, then report them as characters. */
function knowingChar(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const charColumns = new WeakMap(); // the rows of a result → indexes of its "char" columns
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    charColumns.set(result.rows, result.fields.flatMap((field, i) => (field.dataTypeID === CHAR ? [i] : [])));
    for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const i of charColumns.get(result.rows) ?? []) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  // adapter-pg cuts a script at every semicolon, also inside a function's body: PostgreSQL takes it whole
  adapter.executeScript = async (script) => { await adapter.client.query(script); };
  return adapter;
}

let loaded = false;

/** Once: a second instance would take the memory from under what the first one gave. */
function loadEngine() {
  if (loaded) return;
  loaded = true;
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = new WebAssembly.Module(readFileSync(join(dirname(entry), "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start(); // because without it arguments arrive shifted
}

/** @param {string} connectionString @param {Array<{path: string, content: string}>} files of prisma/schema */
export async function openSchemaEngine(connectionString, files) {
  loadEngine();
  const factory = new PrismaPg({ connectionString }, { schema: "public" });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => knowingChar(await connect());
  const datamodels = files.map(({ path, content }) => [path, content]);
  return engine.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

/** SQL that leads from the migrated database, or from nothing, to the schema. @returns {Promise<string>} */
export async function nextSql(open, files, from) {
  const start = from === "empty" ? { tag: "empty" } : { tag: "schemaDatasource", files, configDir: "." };
  const answer = await open.diff({ from: start, to: { tag: "schemaDatamodel", files }, script: true, exitCode: false, shadowDatabaseUrl: null, filters });
  return answer.stdout ?? "";
}

/** `prisma migrate deploy`. @returns {Promise<string[]>} the names it applied */
export async function deployMigrations(open, migrationDirectories) {
  const answer = await open.applyMigrations({
    migrationsList: { baseDir: "migrations", lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' }, migrationDirectories, shadowDbInitScript: "" },
    filters,
  });
  return answer.appliedMigrationNames;
}
