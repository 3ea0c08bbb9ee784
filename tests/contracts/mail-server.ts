import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";
import type { SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";

/** What arrived: the raw letter and, for SMTP, the envelope's recipients. */
export type Arrived = { source: string; recipients: string[] };

/** A mail server on a free port that keeps what it takes and can be told to misbehave. */
export async function mailServer(behaviour: Partial<SMTPServerOptions> = {}) {
  const letters: Arrived[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", ...(behaviour.onAuth ? [] : ["AUTH"])], logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => { letters.push({ source: String(Buffer.concat(chunks)), recipients: session.envelope.rcptTo.map(({ address }) => address) }); done(); });
    },
    ...behaviour,
  });
  server.on("error", () => {}); // because clients that give up show here as resets
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  onTestFinished(stop);
  const hangUp = () => { for (const connection of server.connections) connection.close(); };
  const address = server.server.address();
  return { url: `smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, letters, stop, hangUp };
}

/** Greets, then lists what it can do for ever, a line every 100 ms, so that no silence is ever long. */
export async function tricklingServer(): Promise<string> {
  const server = createServer((socket) => {
    socket.write("220 bereit\r\n");
    const drip = setInterval(() => socket.write("250-Moment bitte\r\n"), 100);
    socket.on("error", () => {}).on("close", () => clearInterval(drip));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.address();
  return `smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

export function replyWith(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
