import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";
import { env } from "#app/env.server.ts";

const requests = new AsyncLocalStorage<{ id: string }>();

/** What of an error may be logged: a driver's error also carries the row, the statement's values and its whole connection. */
function slimError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error).slice(0, 500) };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return { type: error.name, code, message: error.message.slice(0, 2000), stack: error.stack?.slice(0, 4000) };
}

/** JSON lines; never names, addresses, tokens, cookies or query strings. The request's id is added where there is one. */
export const log = pino({
  level: env.testing ? "silent" : env.logLevel,
  base: undefined,
  serializers: { err: slimError },
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin: () => {
    const request = requests.getStore();
    return request ? { request: request.id } : {};
  },
});

/** Everything logged inside carries this request id. */
export function withRequestId<Result>(id: string, work: () => Result): Result {
  return requests.run({ id }, work);
}

/** The id a person can tell us and we find in the log; empty outside a request. */
export function requestId(): string {
  return requests.getStore()?.id ?? "";
}

/** A path as the log may hold it: without its query, and without the tokens that some addresses carry. */
export function loggedPath(path: string): string {
  return path.split("?")[0].replace(/^\/(antwort|bestellungen|anmelden|beitritt|einladung|stimmt|sandbox\/(?:zahlen|mail))\/[^/]+/i, "/$1/…");
}
