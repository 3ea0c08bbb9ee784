import { invalidRequest } from "./refusal.ts";

/** A parameter as it arrives: text, a list or named values. */
export type FormValue = string | FormValue[] | { [name: string]: FormValue };
type Branch = Map<string, string | Branch>;

/** Deeper than anything in Stripe's API; a longer path is an attack. */
const deepest = 8;

/**
 * Reads Stripe's form encoding, `line_items[0][price_data][currency]=eur`, into nested values. (The parser that comes with
 * Express turns lists of more than 20 entries into objects, and a basket may well have 21 lines.)
 */
export function parseForm(text: string): { [name: string]: FormValue } {
  const tree: Branch = new Map();
  for (const [name, value] of new URLSearchParams(text)) plant({ tree, path: pathIn(name), value, name });
  return Object.fromEntries([...tree].map(([name, branch]) => [name, unfold(branch)]));
}

function pathIn(name: string): string[] {
  const [first, ...rest] = name.split("[").map((part) => part.replace(/\]$/, ""));
  if (first === "" || rest.length >= deepest) throw invalidRequest({ message: "Invalid parameter name.", param: name.slice(0, 100) });
  return [first, ...rest];
}

function plant({ tree, path, value, name }: { tree: Branch; path: string[]; value: string; name: string }) {
  let branch = tree;
  for (const [depth, step] of path.entries()) {
    const key = step === "" ? String(branch.size) : step; // `expand[]=a&expand[]=b` counts on
    const known = branch.get(key);
    const isLeaf = depth === path.length - 1;
    if (known !== undefined && (isLeaf || typeof known === "string")) throw invalidRequest({ message: `Parameter given twice: ${name}`, param: name });
    if (isLeaf) return void branch.set(key, value);
    const next: Branch = typeof known === "object" ? known : new Map();
    branch.set(key, next);
    branch = next;
  }
}

function unfold(branch: string | Branch): FormValue {
  if (typeof branch === "string") return branch;
  const isList = [...branch.keys()].every((key, index) => key === String(index));
  const values = [...branch.values()].map(unfold);
  return isList ? values : Object.fromEntries([...branch.keys()].map((key, index) => [key, values[index]]));
}
