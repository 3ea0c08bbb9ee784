import { z } from "zod";
import { expand, positive, text, whole } from "../accept-parameters.ts";
import { noSuch } from "../refusal.ts";
import type { SandboxEvent, Store } from "../store.server.ts";
import type { Call } from "./endpoint.ts";
import { endpoint } from "./endpoint.ts";

const listing = z.strictObject({
  created: z.strictObject({ gt: whole.optional(), gte: whole.optional(), lt: whole.optional(), lte: whole.optional() }).default({}),
  delivery_success: z.enum(["true", "false"]).optional(),
  type: text.optional(),
  types: z.array(text).max(20).optional(),
  limit: positive.refine((value) => value <= 100, "must be at most 100").default(10),
  starting_after: text.optional(),
  ending_before: text.optional(),
  expand,
});
type Listing = z.output<typeof listing>;

/** List (newest first, by pages) and retrieve of https://docs.stripe.com/api/events. */
export const events = [
  endpoint({
    method: "get",
    path: "/events",
    accepts: listing,
    answer(call, wish) {
      const found = call.store.list("event").filter((event) => matches(event, wish)).reverse();
      const { page, has_more } = cut(call, found, wish);
      return { object: "list", data: page, has_more, url: "/v1/events" };
    },
  }),
  endpoint({
    method: "get",
    path: "/events/:id",
    accepts: z.strictObject({ expand }),
    answer: ({ store, id }) => eventBy(store, id),
  }),
];

function matches(event: SandboxEvent, { created, type, types, delivery_success }: Listing): boolean {
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = created;
  const group = type?.endsWith("*") ? type.slice(0, -1) : null;
  return event.created > gt && event.created >= gte && event.created < lt && event.created <= lte
    && (type === undefined || (group === null ? event.type === type : event.type.startsWith(group)))
    && (types === undefined || types.includes(event.type))
    && (delivery_success === undefined || (event.pending_webhooks === 0) === (delivery_success === "true"));
}

function cut({ store }: Call, found: SandboxEvent[], { limit, starting_after, ending_before }: Listing) {
  if (ending_before !== undefined) {
    const before = found.slice(0, found.indexOf(eventBy(store, ending_before)));
    return { page: before.slice(-limit), has_more: before.length > limit };
  }
  const from = starting_after === undefined ? 0 : found.indexOf(eventBy(store, starting_after)) + 1;
  return { page: found.slice(from, from + limit), has_more: found.length > from + limit };
}

function eventBy(store: Store, id: string): SandboxEvent {
  const event = store.find("event", id);
  if (event === null) throw noSuch("event", id);
  return event;
}
