import { z } from "zod";
import { personName, words } from "#app/domain/notifications/templates/plain-words.ts";

const line = z.object({
  title: words, label: words, quantity: z.number().int(), acceptedQuantity: z.number().int().nullish(),
  unitPriceCents: z.number().int(), depositCents: z.number().int().default(0), vatRate: z.number().int().default(19), withdrawalException: z.string().nullish(),
});

/** One shop's order as frozen for a mail. Sums in cents and with deposit, times as ISO text. */
export const orderFacts = z.object({
  checkoutId: z.string(),
  orderId: z.string(),
  number: words,
  townName: words,
  townSlug: z.string(),
  shopName: words,
  shopAddress: words,
  /** with its legal form */
  traderName: words,
  traderAddress: words.nullish(),
  traderEmail: words.nullish(),
  traderPhone: words.nullish(),
  mode: z.enum(["reservation", "purchase"]),
  status: z.string(),
  slotStartsAt: z.coerce.date(),
  slotEndsAt: z.coerce.date(),
  pickupCode: words,
  lines: z.array(line).min(1),
  totalCents: z.number().int(),
  acceptedCents: z.number().int().nullish(),
  shopperName: personName,
  answerBy: z.coerce.date().nullish(),
  /** how long the answer link serves */
  answerLinkUntil: z.coerce.date().nullish(),
  reason: words.nullish(),
  /** whom the letter is for, where both get one */
  audience: z.enum(["shopper", "shop"]).default("shopper"),
});
export type OrderFacts = z.output<typeof orderFacts>;
export type OrderPayload = z.input<typeof orderFacts>;

export const checkoutFacts = z.object({ checkoutId: z.string(), orders: z.array(orderFacts).min(1) });
export type CheckoutPayload = z.input<typeof checkoutFacts>;
