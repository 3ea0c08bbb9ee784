import { join } from "node:path";
import type Stripe from "stripe";
import type { Journal } from "./journal.server.ts";
import { openJournal } from "./journal.server.ts";

/** What a session will ask for when the shopper first tries to pay; Stripe keeps this to itself, too. */
export type PlannedIntent = { id: string; transfer_group: string | null; description: string | null; metadata: Record<string, string> };

/** Stripe's event, as loosely typed as it is meant to be read. */
export type SandboxEvent = {
  id: string;
  object: "event";
  api_version: string;
  created: number;
  data: { object: object };
  livemode: false;
  /** 1 until the webhook has been answered with 2xx */
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: string;
};

/** The first answer to an idempotency key. */
export type KeptAnswer = { id: string; fingerprint: string; status: number; body: string; created: number };

/** Everything the sandbox knows, in Stripe's own shapes; references are ids until somebody asks to expand them. */
type Records = {
  session: Stripe.Checkout.Session;
  plannedIntent: PlannedIntent;
  intent: Stripe.PaymentIntent;
  charge: Stripe.Charge;
  refund: Stripe.Refund;
  account: Stripe.Account;
  transfer: Stripe.Transfer;
  reversal: Stripe.TransferReversal;
  event: SandboxEvent;
  answer: KeptAnswer;
};
type Kind = keyof Records;
/** One commit: the records it wrote, by kind. */
type Line = { [K in Kind]: Array<Records[K]> };

const kinds: Kind[] = ["session", "plannedIntent", "intent", "charge", "refund", "account", "transfer", "reversal", "event", "answer"];

export type Store = ReturnType<typeof openStore>;

/**
 * The sandbox's memory: maps of records, backed by the journal. Whatever happens inside `commit` is written as one line
 * or not at all. Everything is synchronous, so two requests can never be half way through at the same time.
 */
export function openStore({ directory }: { directory: string }) {
  const records: { [K in Kind]: Map<string, Records[K]> } = {
    session: new Map(), plannedIntent: new Map(), intent: new Map(), charge: new Map(), refund: new Map(),
    account: new Map(), transfer: new Map(), reversal: new Map(), event: new Map(), answer: new Map(),
  };
  const journal: Journal<Line> = openJournal(join(directory, "stripe-sandbox.jsonl"));
  let pending: Line | null = null;
  let undo: Array<() => void> = [];

  function remember<K extends Kind>(kind: K, record: Records[K]) {
    const known = records[kind];
    const before = known.get(record.id);
    known.set(record.id, record);
    undo.push(() => (before === undefined ? known.delete(record.id) : known.set(record.id, before)));
  }
  function load<K extends Kind>(kind: K, line: Line) {
    for (const record of line[kind] ?? []) records[kind].set(record.id, record);
  }
  for (const line of journal.entries) for (const kind of kinds) load(kind, line);

  return {
    find: <K extends Kind>(kind: K, id: string): Records[K] | null => records[kind].get(id) ?? null,

    list: <K extends Kind>(kind: K): Array<Records[K]> => [...records[kind].values()],

    /** Any object by its id, for expansion: Stripe's ids say what they name. */
    findAnything(id: string) {
      return records.intent.get(id) ?? records.charge.get(id) ?? records.session.get(id) ?? records.refund.get(id)
        ?? records.account.get(id) ?? records.transfer.get(id) ?? null;
    },

    /** Only inside commit. */
    put<K extends Kind>(kind: K, record: Records[K]): Records[K] {
      if (pending === null) throw new Error("put() outside commit()");
      remember(kind, record);
      pending[kind].push(record);
      return record;
    },

    commit<Result>(change: () => Result): Result {
      if (pending !== null) throw new Error("commit() inside commit()");
      pending = emptyLine();
      undo = [];
      try {
        const result = change();
        if (kinds.some((kind) => pending?.[kind].length)) journal.append(pending);
        return result;
      } catch (error) {
        for (const step of undo.reverse()) step();
        throw error;
      } finally {
        pending = null;
        undo = [];
      }
    },

    close: () => journal.close(),
  };
}

function emptyLine(): Line {
  return { session: [], plannedIntent: [], intent: [], charge: [], refund: [], account: [], transfer: [], reversal: [], event: [], answer: [] };
}
