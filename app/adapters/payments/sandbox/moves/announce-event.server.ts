import { newId } from "../shapes/new-id.ts";
import type { Store } from "../store.server.ts";

/** What a change needs to know: the memory, the second it happens in (Unix time), and the API request behind it, if any. */
export type Moment = { store: Store; at: number; request: { id: string | null; idempotency_key: string | null } };

/** The version in which events are written; the same as the adapter speaks. */
export const apiVersion = "2026-10-28.endive";

/** Records that something happened to an object, with the object as it is now. The webhook follows after the commit. */
export function announceEvent({ store, at, request }: Moment, type: string, object: { object: string }): void {
  store.put("event", {
    id: newId("evt_"),
    object: "event",
    api_version: apiVersion,
    created: at,
    data: { object: snapshot(object) },
    livemode: false,
    pending_webhooks: 1,
    request,
    type,
  });
}

/** Events carry a session without its lines, as Stripe's do. */
function snapshot(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== "line_items"));
}
