let frozen: Date | null = null;

/** The present instant. The only place that asks the system clock, so that tests can stop it. */
export function now(): Date {
  return frozen ? new Date(frozen) : new Date();
}

/** Stops the clock at an instant (tests only); null lets it run again. */
export function stopClock(at: Date | null): void {
  frozen = at;
}
