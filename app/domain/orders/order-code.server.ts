import { randomInt } from "node:crypto";

/** Without signs that are taken for one another when read aloud or written by hand: 0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B. */
const alphabet = "3479ACDEFHJKMNPRTUVWXY";

/** "E-7K3M-4P": the town's first letter and six random signs, so that nobody can count a shop's orders. */
export function newOrderNumber(townName: string): string {
  const town = townName.normalize("NFD").toUpperCase().match(/[A-Z]/)?.[0] ?? "X";
  return `${town}-${signs(4)}-${signs(2)}`;
}

/** Four signs told at the counter, different from those in `used` as long as some are free. */
export function newPickupCode(used: Set<string>): string {
  for (let round = 0; round < 50; round++) {
    const code = signs(4);
    if (!used.has(code)) return code;
  }
  return signs(4);
}

/** What somebody typed as a code: spaces, dashes and small letters do not matter. */
export function readPickupCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, "").slice(0, 20);
}

function signs(count: number): string {
  return Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join("");
}
