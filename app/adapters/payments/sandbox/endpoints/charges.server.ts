import { z } from "zod";
import { expand } from "../accept-parameters.ts";
import { noSuch } from "../refusal.ts";
import { endpoint } from "./endpoint.ts";

/** Retrieve of https://docs.stripe.com/api/charges. */
export const charges = [
  endpoint({
    method: "get",
    path: "/charges/:id",
    accepts: z.strictObject({ expand }),
    answer({ store, id }) {
      const charge = store.find("charge", id);
      if (charge === null) throw noSuch("charge", id);
      return charge;
    },
  }),
];
