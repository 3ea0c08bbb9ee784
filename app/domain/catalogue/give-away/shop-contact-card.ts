import { dayOf } from "#app/values/day.ts";
import type { ShopToGive } from "./find-shop-to-give.server.ts";
import { asOf, creditFor, hoursInWords } from "./hours-in-words.ts";
import { writeContactCard } from "./write-contact-card.ts";

/** A shop for address books, with its hours as a note and the day they are as of, because address books never ask again. */
export function shopContactCard({ shop, at }: { shop: ShopToGive; at: Date }): string {
  const note = [...hoursInWords({ usual: shop.usual, special: shop.special, known: shop.hoursKnown }), asOf(dayOf(at)), creditFor(shop.origin) ?? "", `Immer neu: ${shop.url}`].filter(Boolean);
  return writeContactCard({ ...shop, note, uid: `${shop.id}@${new URL(shop.url).hostname}`, changedAt: shop.updatedAt });
}
