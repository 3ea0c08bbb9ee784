const IN = "__in__";

/** Under which id search knows a shop in a neighbouring town that shows it, too: letters, digits, - and _ as the contract asks. */
export function guestSearchId({ shopId, townId }: { shopId: string; townId: string }): string {
  return `shop_${shopId}${IN}${townId}`;
}

/** The shop, and the town it is a guest in or null, of what follows "shop_" in an id of search. */
export function readGuestSearchId(rest: string): { shopId: string; townId: string | null } {
  const [shopId, townId = null] = rest.split(IN);
  return { shopId, townId };
}
