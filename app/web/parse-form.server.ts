import { z } from "zod";
import { readBody } from "#app/web/read-body.server.ts";
import { tidyText } from "#app/web/tidy-text.ts";
import { sayWhatIsWrong } from "#app/web/say-what-is-wrong.ts";

export const MOST_CHARACTERS = 20_000;
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_FIELDS = 500;

/** By field name, "form" for the whole; each a German sentence. */
export type FieldErrors = Record<string, string>;
/** `typed` is what stood in the fields, to be shown again. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; errors: FieldErrors; typed: Record<string, string> };
type Options = {
  /** names of file fields; the schema gets a File, or nothing where none was chosen */
  files?: string[];
  /** bytes of the whole body, 2 MB unless told */
  mostBytes?: number;
};

/**
 * Reads a form (urlencoded or multipart) and checks it against a schema. Texts come trimmed, in NFC, without control
 * characters; a field that occurs several times comes as an array, see many(). Bodies over the limit, fields over
 * 20,000 characters and more than 500 fields are refused with a sentence. Never throws over what was typed.
 */
export async function parseForm<Schema extends z.ZodType>(request: Request, schema: Schema, { files = [], mostBytes = MOST_BYTES }: Options = {}): Promise<Parsed<z.output<Schema>>> {
  const form = await readForm(request, mostBytes);
  if (typeof form === "string") return { ok: false, errors: { form }, typed: {} };
  const { input, typed, errors } = sortFields(form, files);
  if (Object.keys(errors).length > 0) return { ok: false, errors, typed };
  const outcome = await schema.safeParseAsync(input, { error: sayWhatIsWrong });
  if (outcome.success) return { ok: true, value: outcome.data };
  for (const { path, message } of outcome.error.issues) errors[path.length > 0 ? path.join(".") : "form"] ??= message;
  return { ok: false, errors, typed };
}

/** A field that may be ticked never, once or often, such as a list of boxes: always an array. */
export function many<Item extends z.ZodType>(item: Item, most = 100) {
  return z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(item).max(most)).prefault([]);
}

/** A tick: true where the box was sent. */
export const tick = z.preprocess((value) => value !== "", z.boolean()).prefault("");

async function readForm(request: Request, mostBytes: number): Promise<FormData | string> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return "Diese Angaben konnten wir nicht lesen. Bitte senden Sie das Formular noch einmal.";
  const body = await readBody(request, mostBytes);
  if (!body) return `Das ist zu viel auf einmal. Es passen höchstens ${Math.floor(mostBytes / 1024 / 1024)} MB.`;
  try {
    return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    return "Diese Angaben konnten wir nicht lesen. Bitte senden Sie das Formular noch einmal.";
  }
}

function sortFields(form: FormData, files: string[]) {
  const texts = new Map<string, string[]>();
  const found = new Map<string, unknown>();
  const errors: FieldErrors = {};
  let fields = 0;
  for (const [name, entry] of form) {
    if (++fields > MOST_FIELDS) return { input: {}, typed: {}, errors: { form: "Das sind zu viele Angaben auf einmal." } };
    if (typeof entry !== "string" || files.includes(name)) {
      // a file field in which none was chosen arrives as an empty text or an empty file
      if (typeof entry !== "string" && files.includes(name) && entry.size > 0) found.set(name, entry);
      continue;
    }
    const text = tidyText(entry.slice(0, MOST_CHARACTERS + 1));
    if (entry.length > MOST_CHARACTERS) errors[name] = `Das ist zu lang. Es passen höchstens ${MOST_CHARACTERS.toLocaleString("de-DE")} Zeichen.`;
    texts.set(name, [...(texts.get(name) ?? []), text.slice(0, MOST_CHARACTERS)]);
  }
  for (const [name, all] of texts) found.set(name, all.length === 1 ? all[0] : all);
  return { input: Object.fromEntries(found), typed: Object.fromEntries([...texts].map(([name, all]) => [name, all[0] ?? ""])), errors };
}
