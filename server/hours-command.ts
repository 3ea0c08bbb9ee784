import { once } from "node:events";
import { createReadStream } from "node:fs";
import { hoursAt } from "#app/domain/opening-hours/hours-at.server.ts";
import { readTypedHours } from "#app/domain/opening-hours/read-typed-hours.server.ts";
import { type InputLine, streamLines } from "./stream-lines.ts";

/**
 * `npm run hours -- read FILE`: hand-typed hours, one a line → JSON lines {typed, understood, why}; understood is null where refused.
 * `npm run hours -- at FILE`: JSON lines {value, state, at} → the same with answer and nextChange. "-" is standard input.
 */
const USAGE = "Usage: npm run hours -- read FILE | at FILE   (FILE: one value a line, or JSON lines {value, state, at}; - reads standard input)";

// Because sunrise and sunset are told by the clock of the process; everything else is right in any zone.
process.env.TZ = "Europe/Berlin";

const answers = { read: understoodLine, at: answeredLine };

function understoodLine({ text, cut }: InputLine): object {
  const typed = text;
  if (cut) return { typed: typed.slice(0, 500), understood: null, why: "too-long: Die Zeile ist zu lang." };
  const reading = readTypedHours(typed);
  return reading.ok ? { typed, understood: reading.value, why: reading.notes.join(" ") || null } : { typed, understood: null, why: `${reading.reason}: ${reading.why}` };
}

function answeredLine({ text, cut }: InputLine): object {
  const unknown = { answer: "unknown", nextChange: null };
  if (cut) return { ...unknown, why: "too-long" };
  const given = objectFrom(text);
  if (given === null) return { ...unknown, why: "no-object" };
  const { value, state, at } = Object.fromEntries(Object.entries(given));
  const instant = new Date(typeof at === "string" ? at : Number.NaN);
  if (typeof value !== "string") return { ...given, ...unknown, why: "no-value" };
  if (typeof state !== "string") return { ...given, ...unknown, why: "no-state" };
  // Beyond these years calendars of holidays are guesswork.
  if (Number.isNaN(instant.getTime()) || instant.getUTCFullYear() < 1950 || instant.getUTCFullYear() > 2150) return { ...given, ...unknown, why: "no-instant" };
  const { answer, nextChange, why } = hoursAt({ value: value.trim(), land: state, at: instant });
  return { ...given, answer, nextChange: nextChange?.toISOString() ?? null, ...(why ? { why } : {}) };
}

function objectFrom(text: string): object | null {
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === "object" && given !== null && !Array.isArray(given) ? given : null;
  } catch {
    // Because a line that is no JSON is answered like any other that says nothing.
    return null;
  }
}

/** A line that breaks something unforeseen gets an answer too, so that it never ends the run. */
function answerOf(answer: (line: InputLine) => object, line: InputLine): object {
  try {
    return answer(line);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return answer === understoodLine ? { typed: line.text, understood: null, why } : { ...objectFrom(line.text), answer: "unknown", nextChange: null, why };
  }
}

async function run(answer: (line: InputLine) => object, file: string): Promise<void> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  for await (const line of streamLines(input)) {
    if (!process.stdout.write(`${JSON.stringify(answerOf(answer, line))}\n`)) await once(process.stdout, "drain");
  }
}

process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  // The reader has gone (`| head`): nobody is left to be answered.
  process.exit(problem.code === "EPIPE" ? 0 : 1);
});

const [verb, file] = process.argv.slice(2);
const answer = verb === "read" || verb === "at" ? answers[verb] : null;
if (!answer || !file) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await run(answer, file).catch((problem: Error) => {
    console.error(`${file} cannot be read: ${problem.message}`);
    process.exitCode = 1;
  });
}
