import { z } from "zod";
import type { FormValue } from "./parse-form.ts";
import { invalidRequest } from "./refusal.ts";

/** The kinds of values our part of the API knows; everything arrives as text. */
export const whole = z.string().regex(/^-?\d{1,15}$/, "integer").transform(Number);
export const positive = whole.refine((value) => value >= 1, "positive");
export const text = z.string().min(1, "empty").max(5000);
export const currency = z.string().regex(/^[a-z]{3}$/, "currency");
export const address = z.url({ protocol: /^https?$/ });
export const metadata = z.record(z.string().max(40), z.string().max(500)).refine((pairs) => Object.keys(pairs).length <= 50, "too many");
export const expand = z.array(text).max(20).default([]);

/**
 * Checks parameters against what an endpoint knows and speaks Stripe's language about the first thing that is wrong:
 * `parameter_unknown`, `parameter_missing`, `parameter_invalid_integer` …, always with the parameter's full name.
 */
export function acceptParameters<Schema extends z.ZodType>(schema: Schema, given: { [name: string]: FormValue }): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw refusalFor(result.error.issues[0], given);
}

function refusalFor(issue: z.core.$ZodIssue, given: FormValue) {
  if (issue.code === "unrecognized_keys") {
    const param = nameOf([...issue.path, issue.keys[0]]);
    return invalidRequest({ code: "parameter_unknown", param, message: `Received unknown parameter: ${param}` });
  }
  const param = nameOf(issue.path);
  const value = valueAt(given, issue.path);
  if (value === undefined) return invalidRequest({ code: "parameter_missing", param, message: `Missing required param: ${param}.` });
  if (issue.message === "integer") return invalidRequest({ code: "parameter_invalid_integer", param, message: `Invalid integer: ${String(value).slice(0, 40)}` });
  if (issue.message === "empty") return invalidRequest({ code: "parameter_invalid_empty", param, message: `You passed an empty string for '${param}'.` });
  return invalidRequest({ param, message: `Invalid ${param}: ${issue.message}` });
}

function nameOf(path: readonly PropertyKey[]): string {
  const [first = "", ...rest] = path.map(String);
  return first + rest.map((step) => `[${step}]`).join("");
}

function valueAt(given: FormValue, path: readonly PropertyKey[]): FormValue | undefined {
  let value: FormValue | undefined = given;
  for (const step of path) {
    if (typeof value !== "object") return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}
