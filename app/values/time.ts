/** Durations in milliseconds, so that a number and its unit cannot disagree. */
export function seconds(count: number): number {
  return count * 1000;
}
export function minutes(count: number): number {
  return seconds(60 * count);
}
export function hours(count: number): number {
  return minutes(60 * count);
}
export function days(count: number): number {
  return hours(24 * count);
}

/** The instant that many milliseconds later. */
export function after(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}
