/** All that a trader says of itself (§ 5 DDG). Texts come tidied. */
export type TraderFields = {
  name: string; legalForm: string; responsible: string; street: string; plz: string; city: string; email: string; phone: string; vatId: string | null; registerEntry: string | null;
  /** § 19 UStG */
  smallBusiness: boolean; supervisor: string | null; profession: string | null;
};
export const legalForms = ["Einzelunternehmen", "e. K.", "GbR", "OHG", "KG", "GmbH", "UG (haftungsbeschränkt)", "GmbH & Co. KG", "AG", "eG", "gGmbH", "e. V.", "Stiftung", "Körperschaft des öffentlichen Rechts"];

/** Whom somebody may speak for: shops they own, towns they are steward of. */
export type TraderRights = { ownerOf: string[]; stewardOf: string[] };
type ShopOfTrader = { id: string; townId: string };

/** A trader's owner may change it for all its shops; a steward only where every one of them lies in a town of theirs. */
export function mayChangeTrader(shops: ShopOfTrader[], { ownerOf, stewardOf }: TraderRights): boolean {
  return shops.some(({ id }) => ownerOf.includes(id)) || (shops.length > 0 && shops.every(({ townId }) => stewardOf.includes(townId)));
}

/** The rights of somebody who is logged in. */
export function traderRights({ shops, towns }: { shops: Array<{ id: string; role: string }>; towns: Array<{ id: string; role: string }> }): TraderRights {
  return { ownerOf: shops.filter(({ role }) => role === "owner").map(({ id }) => id), stewardOf: towns.filter(({ role }) => role === "steward").map(({ id }) => id) };
}
