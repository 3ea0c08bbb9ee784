import { Agent, request } from "node:http";
import { seconds } from "../../app/values/time.ts";

type Headers = Record<string, string>;
export type Question = { method?: string; path: string; headers?: Headers; body?: string | Buffer; form?: Headers; timeout?: number; agent?: Agent };
export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer; text: string; cookies: string[] };

/**
 * One request exactly as said: no redirect is followed, nothing is unpacked, no header added but Host and the length.
 * `form` is sent urlencoded. Rejects where the connection breaks or after `timeout` milliseconds (15 s).
 */
export function ask(house: string, { method, path, headers = {}, body, form, timeout = seconds(15), agent }: Question): Promise<Answer> {
  const sent = form ? new URLSearchParams(form).toString() : body;
  const how = method ?? (sent === undefined ? "GET" : "POST");
  const type: Headers = form ? { "Content-Type": "application/x-www-form-urlencoded" } : {};
  return new Promise((done, fail) => {
    const outgoing = request(new URL(path, house), { method: how, headers: { ...type, ...lengthOf(sent, how), ...headers }, agent, signal: AbortSignal.timeout(timeout) }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on("data", (part) => parts.push(part));
      incoming.on("error", fail);
      incoming.on("end", () => {
        const all = Buffer.concat(parts);
        done({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: all, text: all.toString("utf8"), cookies: (incoming.headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]) });
      });
    });
    outgoing.on("error", fail);
    outgoing.end(sent);
  });
}

function lengthOf(sent: string | Buffer | undefined, method: string): Headers {
  if (sent === undefined) return /^(GET|HEAD)$/.test(method) ? {} : { "Content-Length": "0" };
  return { "Content-Length": String(Buffer.byteLength(sent)) };
}

/** A visitor who keeps cookies from answer to answer, as a browser does. */
export function visitor(house: string) {
  const jar = new Map<string, string>();
  return {
    jar,
    cookie: () => [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
    async ask(question: Question): Promise<Answer> {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
      const answer = await ask(house, { ...question, headers: { ...(cookie && { Cookie: cookie }), ...question.headers } });
      for (const one of answer.cookies) {
        const [name, ...value] = one.split("=");
        if (value.join("=") === "") jar.delete(name);
        else jar.set(name, value.join("="));
      }
      return answer;
    },
  };
}
