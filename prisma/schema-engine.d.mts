export type SchemaFile = { path: string; content: string };
export type MigrationDirectory = { path: string; migrationFile: { path: string; content: { tag: "ok"; value: string } } };
export type OpenEngine = { free?: () => void };
export function openSchemaEngine(connectionString: string, files: SchemaFile[]): Promise<OpenEngine>;
export function nextSql(open: OpenEngine, files: SchemaFile[], from: "empty" | "database"): Promise<string>;
export function deployMigrations(open: OpenEngine, directories: MigrationDirectory[]): Promise<string[]>;
