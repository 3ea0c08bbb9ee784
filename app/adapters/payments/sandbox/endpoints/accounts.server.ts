import { z } from "zod";
import { expand, metadata } from "../accept-parameters.ts";
import { noSuch } from "../refusal.ts";
import { newAccount } from "../shapes/new-account.ts";
import { endpoint } from "./endpoint.ts";

/** Create and retrieve of https://docs.stripe.com/api/accounts: where a shop's share goes. */
export const accounts = [
  endpoint({
    method: "post",
    path: "/accounts",
    accepts: z.strictObject({
      type: z.enum(["custom", "express", "standard"]).default("express"),
      country: z.string().regex(/^[A-Z]{2}$/, "two capital letters").default("DE"),
      email: z.email("Invalid email address").optional(),
      capabilities: z.strictObject({ transfers: z.strictObject({ requested: z.literal("true") }) }).optional(),
      metadata: metadata.default({}),
      expand,
    }),
    answer: ({ store, at }, { type, country, email = null, metadata }) =>
      store.put("account", newAccount({ type, country, email, metadata, at })),
  }),
  endpoint({
    method: "get",
    path: "/accounts/:id",
    accepts: z.strictObject({ expand }),
    answer({ store, id }) {
      const account = store.find("account", id);
      if (account === null) throw noSuch("account", id);
      return account;
    },
  }),
];
