import { z } from "zod";
import type { FactName, ShopFacts } from "#app/domain/shops/shop-facts.ts";

const text = z.string().nullable();
const number = z.number().nullable();
const yesOrNo = z.boolean().nullable();
const list = z.array(z.string());
const shape = z.strictObject({
  name: z.string(), trade: z.string(), story: z.string(), street: text, plz: text, city: text, lat: number, lon: number, phone: text, email: text, website: text, ranges: list, paymentKinds: list,
  languages: list, stepCm: number, doorWidthCm: number, wheelchair: text, hasWc: yesOrNo, hasLoop: yesOrNo, guideDogs: yesOrNo, hasQuietHour: yesOrNo, quietHour: text, socialLinks: list, wayText: text,
} satisfies Record<FactName, z.ZodType>).partial();

/** The facts that a kept change holds; null where it holds anything else. */
export function readFactValues(kept: unknown): Partial<ShopFacts> | null {
  const read = shape.safeParse(kept);
  return read.success ? read.data : null;
}
