import type { FactName, ShopFacts } from "#app/domain/shops/shop-facts.ts";

/** Which facts each form of a profile holds; a form saves these and no others. */
export const formFacts = {
  angaben: ["name", "trade", "story", "street", "plz", "city", "phone", "email", "website", "socialLinks", "paymentKinds", "languages"],
  sortiment: ["ranges"],
  zugang: ["stepCm", "doorWidthCm", "wheelchair", "hasWc", "hasLoop", "guideDogs", "hasQuietHour", "quietHour"],
  wege: ["wayText", "lat", "lon"],
} satisfies Record<string, FactName[]>;
export type ProfileForm = keyof typeof formFacts;

/** Whether somebody has said anything of a fact: an empty text, an empty list and null are nothing. */
export function isKnown(value: ShopFacts[FactName]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== "";
}

/** The facts of one form as they stand, as a short text that differs when any of them does; the form carries it, so that of two people who change one thing at once the second is told. */
export function standOf(form: ProfileForm, facts: ShopFacts): string {
  return checksum(JSON.stringify(formFacts[form].map((name) => facts[name])));
}

/** Two 32-bit FNV-1a sums; nobody gains anything by making two texts meet. */
function checksum(text: string): string {
  const sum = (start: number) => [...new TextEncoder().encode(text)].reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, start);
  return `${sum(0x811c9dc5).toString(36)}-${sum(0x1b873593).toString(36)}`;
}
