import { request as plainRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { connect as connectSecurely } from "node:tls";
import type { Fetched, FetchProblem, Outside, Wanted } from "./contract.ts";
import { isPublicAddress } from "./public-address.ts";
import { type Address, readAddress } from "./read-address.ts";
import { readUnpacked } from "./read-unpacked.server.ts";

const MOST_REDIRECTS = 3;

class Stopped extends Error {
  constructor(readonly problem: FetchProblem) { super(problem); }
}

/**
 * Fetches a file from the public internet and from nowhere else. Every address of the name is checked, and the connection goes to the checked
 * address itself, so that a name which changes its mind between check and connection reaches nothing; each redirect is checked anew.
 * https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function makeFetchOutside(outside: Outside) {
  return async function fetchOutside({ url, maxBytes, timeoutMs }: Wanted): Promise<Fetched> {
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(), timeoutMs);
    try {
      return await follow({ typed: url, maxBytes, signal: clock.signal, outside });
    } catch (error) {
      if (clock.signal.aborted) return { ok: false, problem: "too-slow" };
      return { ok: false, problem: error instanceof Stopped ? error.problem : "unreachable" };
    } finally {
      clearTimeout(timer);
    }
  };
}

type Following = { typed: string; maxBytes: number; signal: AbortSignal; outside: Outside };

async function follow({ typed, maxBytes, signal, outside }: Following): Promise<Fetched> {
  let next = typed;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const to = readAddress(next);
    if (typeof to === "string") throw new Stopped(to);
    const answer = await ask({ to, address: await checkedAddress({ to, outside, signal }), signal, outside });
    const leads = [301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) ? answer.headers.location : undefined;
    if (leads !== undefined) {
      answer.destroy();
      if (!URL.canParse(leads, to.url)) throw new Stopped("not-an-address");
      next = new URL(leads, to.url).href;
      continue;
    }
    if (answer.statusCode !== 200) {
      answer.destroy();
      throw new Stopped("not-found");
    }
    const bytes = await readUnpacked({ answer, maxBytes, signal });
    if (bytes === null) throw new Stopped("too-large");
    return { ok: true, bytes, url: to.url.href, contentType: answer.headers["content-type"] ?? "" };
  }
  throw new Stopped("too-many-redirects");
}

/** One address of the name, where all of them are public: a name with a private one beside it is up to no good. */
async function checkedAddress({ to, outside, signal }: { to: Address; outside: Outside; signal: AbortSignal }): Promise<string> {
  const all = to.literal ? [to.host] : await unlessStopped(outside.resolve(to.host), signal);
  if (all.length === 0) throw new Stopped("unreachable");
  if (!all.every(isPublicAddress)) throw new Stopped("forbidden");
  return all[0];
}

function ask({ to, address, signal, outside }: { to: Address; address: string; signal: AbortSignal; outside: Outside }): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const secure = to.url.protocol === "https:";
    const options: RequestOptions = {
      signal, maxHeaderSize: 16_384,
      headers: { Host: to.url.host, "User-Agent": "Stadtkorb", Accept: "*/*", "Accept-Encoding": "gzip, deflate, br, identity" },
      // no agent beside it: with one, Node would open the connection itself and look the name up again
      createConnection: () => {
        const socket = outside.dial({ address, port: to.port });
        return secure ? connectSecurely({ socket, servername: to.literal ? undefined : to.host, ALPNProtocols: ["http/1.1"] }) : socket;
      },
    };
    const sent = (secure ? secureRequest : plainRequest)(to.url, options, resolve);
    sent.on("error", reject);
    sent.end();
  });
}

function unlessStopped<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return Promise.race([work, new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(new Stopped("too-slow")), { once: true }))]);
}
