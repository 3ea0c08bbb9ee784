import { factNames, type FactName, type ShopFacts } from "#app/domain/shops/shop-facts.ts";
import type { ListedFacts } from "./listed-place.ts";
import { partsOfStreet, sameStreet } from "./matching/same-name.ts";

/** A shop as it stands, with what people have set or confirmed, and where its profile came from. */
export type Standing = ShopFacts & { confirmedFacts: string[]; source: string | null; hours: { value: string | null; confirmedAt: Date | null } | null };

/**
 * Which facts of a list a shop takes: those that differ and that nobody has set or confirmed by hand. A profile without a source was typed by people;
 * it is only filled where it says nothing. Where somebody has confirmed another street, the rest of the old address and its place on the map stay away, too.
 */
export function takeableFacts({ shop, listed }: { shop: Standing; listed: ListedFacts }): ListedFacts {
  const taken = differing({ shop, listed }).filter((name) => !isKept({ shop, listed, name }));
  return Object.fromEntries(taken.map((name) => [name, said(listed, name)]));
}

/** Names of facts that differ and stay as they are, because a person stands for them. */
export function keptFacts({ shop, listed }: { shop: Standing; listed: ListedFacts }): FactName[] {
  return differing({ shop, listed }).filter((name) => isKept({ shop, listed, name }));
}

/** The hours of a list where a shop takes them: they differ, and nobody has confirmed the ones it has. */
export function takeableHours({ shop, listed }: { shop: Standing; listed: string | null }): string | null {
  if (listed === null || listed === shop.hours?.value) return null;
  const byHand = shop.hours !== null && (shop.hours.confirmedAt !== null || (shop.source === null && shop.hours.value !== null));
  return byHand ? null : listed;
}

/** Whether the list has other hours than those a person has confirmed. */
export function keepsHours({ shop, listed }: { shop: Standing; listed: string | null }): boolean {
  return listed !== null && listed !== shop.hours?.value && takeableHours({ shop, listed }) === null;
}

/** A street in another spelling is no other street. */
function differing({ shop, listed }: { shop: Standing; listed: ListedFacts }): FactName[] {
  return factNames.filter((name) => said(listed, name) !== undefined && JSON.stringify(said(listed, name)) !== JSON.stringify(shop[name])
    && !(name === "street" && shop.street !== null && listed.street && sameStreet(shop.street, listed.street)));
}

function isKept({ shop, listed, name }: { shop: Standing; listed: ListedFacts; name: FactName }): boolean {
  const told = shop[name] !== null && shop[name] !== "" && !(Array.isArray(shop[name]) && shop[name].length === 0);
  if (shop.confirmedFacts.includes(name) || (shop.source === null && told)) return true;
  const address: FactName[] = ["street", "plz", "city", "lat", "lon"];
  return address.includes(name) && isElsewhere({ shop, listed });
}

function isElsewhere({ shop, listed }: { shop: Standing; listed: ListedFacts }): boolean {
  const stands = shop.street !== null && (shop.confirmedFacts.includes("street") || shop.source === null);
  if (!stands || shop.street === null || listed.street === undefined || listed.street === null) return stands && shop.confirmedFacts.includes("lat");
  const [own, other] = [partsOfStreet(shop.street), partsOfStreet(listed.street)];
  return own.street !== other.street || own.house !== other.house;
}

function said(listed: ListedFacts, name: FactName): unknown {
  return Object.entries(listed).find(([key]) => key === name)?.[1];
}
