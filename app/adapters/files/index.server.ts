import { join } from "node:path";
import { env } from "#app/env.server.ts";
import type { FilesTwin } from "./contract.ts";
import { diskFiles } from "./disk.server.ts";
import { s3Files } from "./s3.server.ts";

export { FilesError } from "./contract.ts";
export type { FilesProblem, NewFile, StoredFile } from "./contract.ts";

let twin: FilesTwin | null = null;

/** A bucket where S3_… is set, else a directory. Chosen at the first file. */
export const files: FilesTwin = {
  put: (file) => chosen().put(file),
  get: (key) => chosen().get(key),
  exists: (key) => chosen().exists(key),
  remove: (key) => chosen().remove(key),
  list: (folder) => chosen().list(folder),
};

function chosen(): FilesTwin {
  return twin ??= env.s3 ? s3Files(env.s3) : diskFiles({ directory: join(env.dataDir, "files") });
}
