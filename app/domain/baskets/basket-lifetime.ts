import { days } from "#app/values/time.ts";

/** How long a basket waits for its shopper after the last change, in milliseconds. */
export const basketLifetime = days(30);
