import { invalidRequest } from "./refusal.ts";
import type { Store } from "./store.server.ts";

/** Parts that Stripe leaves out of an answer until somebody asks to expand them. */
const onRequest = new Map([["checkout.session", "line_items"]]);

/** The answer as it is sent: ids replaced by the objects they name where `expand` asks for it, the rest left as ids. */
export function expandReferences({ answer, expand, store }: { answer: object; expand: string[]; store: Store }): object {
  return expand.reduce(
    (sent, path) => replaceIn({ value: sent, whole: answer, steps: path.split("."), path, store }),
    withoutExtras(answer),
  );
}

type Step = { value: object; whole: object; steps: string[]; path: string; store: Store };

function replaceIn({ value, whole, steps, path, store }: Step): object {
  const [step, ...rest] = steps;
  const fields = new Map<string, unknown>(Object.entries(value));
  const found = resolve(fields.get(step) ?? extra(whole, step), store);
  if (found === undefined) throw invalidRequest({ message: `This property cannot be expanded (${path}).`, param: "expand" });
  if (typeof found !== "object" || found === null) return value; // nothing there yet: stays null
  const deeper = rest.length === 0 ? found : replaceIn({ value: found, whole: found, steps: rest, path, store });
  return { ...value, [step]: deeper };
}

/** undefined: no such property, or none that names another object. null: one that names nothing yet. */
function resolve(value: unknown, store: Store): object | null | undefined {
  if (typeof value === "string") {
    const found = store.findAnything(value);
    return found === null ? undefined : withoutExtras(found);
  }
  return typeof value === "object" ? value : undefined;
}

function extra(whole: object, step: string): unknown {
  return Object.entries(whole).find(([key]) => key === step)?.[1];
}

function withoutExtras(answer: object): object {
  const kind = extra(answer, "object");
  const hidden = typeof kind === "string" ? onRequest.get(kind) : undefined;
  return Object.fromEntries(Object.entries(answer).filter(([key]) => key !== hidden));
}
