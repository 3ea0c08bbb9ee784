/**
 * Throws one clear line, naming TZ, when this process does not run in the town's zone; called once at boot.
 * The hours themselves are right in any zone, but sunset and whatever a library prints by the clock of the process are not.
 */
export function assertTownTime(): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone !== "Europe/Berlin") throw new Error(`TZ must be Europe/Berlin, but this process runs in ${zone}. Start it with TZ=Europe/Berlin.`);
}
