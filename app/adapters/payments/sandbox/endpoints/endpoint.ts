import type { z } from "zod";
import { acceptParameters } from "../accept-parameters.ts";
import type { Moment } from "../moves/announce-event.server.ts";
import type { FormValue } from "../parse-form.ts";

/** One path of the API. `prepare` checks the parameters; only what it returns may change anything. */
export type Endpoint = {
  method: "get" | "post";
  path: string;
  prepare(given: { [name: string]: FormValue }): { expand: string[]; run(call: Call): object };
};

/** `id` is the one in the path, if any; `pageUrl` is where the pay page of a session stands. */
export type Call = Moment & { id: string; pageUrl: (sessionId: string) => string };

/** Ties a schema to the function that gets its output, so that each endpoint is typed by what it accepts. */
export function endpoint<Schema extends z.ZodType<{ expand: string[] }>>({ method, path, accepts, answer }: {
  method: Endpoint["method"]; path: string; accepts: Schema; answer: (call: Call, parameters: z.output<Schema>) => object;
}): Endpoint {
  return {
    method,
    path,
    prepare(given) {
      const parameters = acceptParameters(accepts, given);
      return { expand: parameters.expand, run: (call) => answer(call, parameters) };
    },
  };
}
