import { createRequire } from "node:module";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Bucket } from "#app/adapters/files/s3.server.ts";

type S3rver = new (options: { address: string; port: number; silent: boolean; directory: string }) => { run(): Promise<AddressInfo>; close(): Promise<void> };
// because s3rver brings no types
const S3rver: S3rver = createRequire(import.meta.url)("s3rver");

/** An S3 server on a free port, with one bucket "stadtkorb" under the given directory. */
export async function s3Server(directory: string): Promise<Bucket> {
  await mkdir(join(directory, "stadtkorb"), { recursive: true });
  const server = new S3rver({ address: "127.0.0.1", port: 0, silent: true, directory });
  const { port } = await server.run();
  onTestFinished(() => server.close());
  return bucketAt(port);
}

/** Takes connections and never says a word. */
export async function silentServer(): Promise<Bucket> {
  const server = createServer((socket) => socket.on("error", () => {}).resume());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.address();
  return bucketAt(typeof address === "object" && address ? address.port : 0);
}

/** The account is s3rver's fixed one. */
export function bucketAt(port: number): Bucket {
  return { endpoint: `http://127.0.0.1:${port}`, region: "eu-central-1", bucket: "stadtkorb", accessKeyId: "S3RVER", secretAccessKey: "S3RVER", forcePathStyle: true };
}
