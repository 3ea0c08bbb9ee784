import { createServer, type RequestListener, type Server } from "node:http";
import type { readSettings } from "../app/env.server.ts";

export class PortInUse extends Error {}
export type Site = { server: Server; answerWith: (listener: RequestListener) => void };

/** Takes the port at once, so that a busy one is known before anything else starts; until the app is there it says 503. */
export function listen({ port, host }: ReturnType<typeof readSettings>): Promise<Site> {
  let answer: RequestListener = (_request, response) => {
    response.writeHead(503, { "Retry-After": "2", "Content-Type": "text/plain; charset=utf-8" }).end("Stadtkorb startet gerade.\n");
  };
  const server = createServer({ keepAliveTimeout: 10_000, requestTimeout: 30_000, headersTimeout: 15_000 }, (request, response) => answer(request, response));
  return new Promise((done, fail) => {
    server.once("error", (error: { code?: string; message: string }) =>
      fail(new PortInUse(error.code === "EADDRINUSE" ? `Port ${port} is taken by another program: set PORT to a free one.` : `PORT ${port} cannot be opened: ${error.message}`)));
    server.listen(port, host, () => done({ server, answerWith: (listener) => { answer = listener; } }));
  });
}
