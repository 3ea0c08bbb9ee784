import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";

/** Another running process already uses the directory. */
export class DirectoryInUse extends Error {}

/**
 * Claims a directory for this process by listening on a local socket named after it: the claim ends with the
 * process however it dies, so nothing stale can be left behind. Returns the release.
 */
export async function claimDirectory(directory: string): Promise<() => Promise<void>> {
  const name = `stadtkorb-${createHash("sha256").update(directory).digest("hex").slice(0, 16)}`;
  const path = platform() === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  if (await answers(path)) throw new DirectoryInUse(directory);
  if (platform() !== "win32") rmSync(path, { force: true });
  const server = createServer((socket) => socket.end());
  await new Promise<void>((done, fail) => {
    server.once("error", () => fail(new DirectoryInUse(directory)));
    server.listen(path, done);
  });
  server.unref();
  return () => new Promise((done) => server.close(() => done()));
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once("connect", () => { socket.destroy(); done(true); });
    socket.once("error", () => done(false));
  });
}
