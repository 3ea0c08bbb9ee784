import type { Socket } from "node:net";

/** What is asked of the outside: one file behind an address somebody typed. */
export type Wanted = {
  /** http or https, as typed */
  url: string;
  /** bytes of the file after unpacking */
  maxBytes: number;
  /** for everything together: names, redirects, body */
  timeoutMs: number;
};

/**
 * not-an-address: cannot be read, or is neither http nor https. with-password: carries a name or password. forbidden: leads into a network that is not
 * public. too-many-redirects: more than three. not-found: the other side has no such file (any status but 200). too-large, too-slow: over the limits.
 * unreachable: nobody answers, or not in HTTP.
 */
export type FetchProblem = "not-an-address" | "with-password" | "forbidden" | "too-many-redirects" | "not-found" | "too-large" | "too-slow" | "unreachable";
export type Fetched = { ok: true; bytes: Buffer; url: string; contentType: string } | { ok: false; problem: FetchProblem };

/** How names become addresses and addresses connections; tests bring their own. */
export type Outside = {
  /** every address of a name, as text; throws where there is none */
  resolve: (host: string) => Promise<string[]>;
  /** a connection to exactly this address; nothing is looked up any more */
  dial: (to: { address: string; port: number }) => Socket;
};
