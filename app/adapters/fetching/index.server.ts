import { lookup } from "node:dns/promises";
import { connect } from "node:net";
import { makeFetchOutside } from "./make-fetch-outside.server.ts";

export type { Fetched, FetchProblem } from "./contract.ts";

/** Fetches a file somebody gave the address of, from the public internet only; bounded in bytes and time. Never throws. */
export const fetchOutside = makeFetchOutside({
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  dial: ({ address, port }) => connect({ host: address, port }),
});
