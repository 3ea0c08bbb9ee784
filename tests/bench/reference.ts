import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

export type Reference = { url: string; pid: number; stop: () => void };

/** Starts one of the two plain servers that the pages are compared with, in a process of its own. It ends with this one. */
export async function startReference(kind: "hello" | "query", databaseUrl = ""): Promise<Reference> {
  const child = fork(fileURLToPath(new URL("reference-server.mjs", import.meta.url)), [kind, databaseUrl], { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const port = await new Promise<string>((done, fail) => {
    child.stdout?.once("data", (text) => done(String(text).trim()));
    child.once("exit", () => fail(new Error(`the reference ${kind} did not start`)));
  });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => { child.kill(); } };
}
