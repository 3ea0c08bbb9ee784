import { basketSlip } from "#app/domain/baskets/basket-view.ts";
import { findBasket } from "#app/domain/baskets/find-basket.server.ts";
import { firstChoices, offeredModes, type PartChoice, partDays } from "#app/domain/orders/slips/checkout-part.ts";
import { personSentence, problemSentences } from "#app/domain/orders/slips/checkout-words.ts";
import { offerSlots } from "#app/domain/orders/offer-slots.server.ts";
import { readPerson } from "#app/domain/orders/order-person.ts";
import type { TypedCheckout } from "./read-checkout.server.ts";

/** The basket as parts to be ordered, each with the modes and times its shop offers now. Four statements. */
export async function findParts({ token, at }: { token: string | null; at: Date }) {
  const basket = await findBasket(token);
  const offers = basket.shops.length === 0 ? [] : await offerSlots({ shopIds: basket.shops.map(({ shopId }) => shopId), from: at });
  const parts = basket.shops.map((shop) => {
    const offer = offers.find(({ shopId }) => shopId === shop.shopId);
    return { ...basketSlip(shop), modes: offeredModes(shop), days: offer ? partDays(offer) : [] };
  });
  return { basket, parts, choices: firstChoices(parts) };
}
type Part = Awaited<ReturnType<typeof findParts>>["parts"][number];

/** What is wrong with the form, as a sentence by field id; empty where all can be shown for review. */
export function checkTyped({ typed, parts }: { typed: TypedCheckout; parts: Part[] }): Record<string, string> {
  const { name, email, phone } = typed;
  const errors = parts.map((part) => partError(part, typed.choices[part.shopId]));
  const fields = readPerson({ name, email, phone }).wrong.map((field) => [field === "phone" ? "telefon" : field, personSentence(field, { name, email, phone }[field])]);
  return { ...typed.errors, ...Object.assign({}, ...errors), ...Object.fromEntries(fields) };
}

function partError({ shopId, modes, days }: Part, choice: PartChoice | undefined): Record<string, string> {
  if (modes.length === 0) return { [`art-${shopId}`]: problemSentences["shop-takes-no-orders"] };
  if (!choice?.mode) return { [`art-${shopId}`]: "Bitte wählen Sie, ob Sie reservieren oder kaufen." };
  if (!modes.includes(choice.mode)) return { [`art-${shopId}`]: problemSentences["mode-not-offered"] };
  const slot = days.find(({ day }) => day === choice.day)?.slots.find(({ value }) => value === choice.slot);
  if (!choice.slot) return { [`zeit-${shopId}`]: "Bitte wählen Sie eine Abholzeit." };
  if (!slot) return { [`zeit-${shopId}`]: problemSentences["slot-closed"] };
  return slot.full ? { [`zeit-${shopId}`]: problemSentences["slot-full"] } : {};
}
