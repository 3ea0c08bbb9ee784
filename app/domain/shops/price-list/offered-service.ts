/** What a shop says of something it does for you; minutes, cents gross. `priceFrom`: the price is "ab …". */
export type OfferedService = { name: string; description: string; minutes: number | null; priceCents: number | null; priceFrom: boolean };

/** So many a shop may list. */
export const MOST_SERVICES = 60;

/** How the log names a service. */
export function quoteService(name: string): string {
  return `„${name.length > 60 ? `${name.slice(0, 59)}…` : name}“`;
}
