import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { saveFacts } from "#app/domain/shops/save-facts.server.ts";
import { addDays, type Day, dayOf } from "#app/values/day.ts";

export type RelocateProblem = "same-address" | "not-yet" | "too-long-ago";
type Move = { shop: { id: string; townId: string }; street: string; plz: string; city: string; since: Day; actor: Actor };

/** A move is news for a year. */
export const NEWS_DAYS = 366;

/**
 * The shop is at another address since this day: the old one stays to be read, the place on the map is not known any more.
 * Refuses the address it already has, a day to come, and one more than a year ago.
 */
export async function relocateShop({ shop, street, plz, city, since, actor }: Move) {
  return attempt<void, RelocateProblem>(async (tx) => {
    const today = dayOf(now());
    if (since > today) refuse<RelocateProblem>("not-yet");
    if (since < addDays(today, -NEWS_DAYS)) refuse<RelocateProblem>("too-long-ago");
    const before = await tx.shop.findUniqueOrThrow({ where: { id: shop.id }, select: { street: true, plz: true, city: true } });
    if (before.street === street && before.plz === plz && before.city === city) refuse<RelocateProblem>("same-address");
    await saveFacts(tx, { shop, facts: { street, plz, city, lat: null, lon: null }, actor, confirm: true, act: "shop-moved-house", sentence: () => `Umgezogen: ${street}, ${plz} ${city}` });
    const former = [before.street, [before.plz, before.city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
    await tx.shop.update({ where: { id: shop.id }, data: { formerAddress: former || null, movedOn: new Date(since) } });
  });
}
