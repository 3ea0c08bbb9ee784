import { daysText, type ExceptionRun } from "#app/domain/opening-hours/exceptions/exception-runs.ts";
import { germanHours } from "#app/domain/opening-hours/preview/german-hours.ts";

/** An exception as a line: which days, what holds, why. */
export function exceptionView({ from, until, value, reason }: ExceptionRun) {
  return { from, until, days: daysText({ from, until }), text: germanHours(value), reason };
}
