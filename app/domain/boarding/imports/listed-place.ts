import type { ShopFacts } from "#app/domain/shops/shop-facts.ts";

/** The facts a list can bring. What is absent the list does not say, and it then changes nothing. */
export type ListedFacts = Partial<Pick<ShopFacts, "name" | "trade" | "street" | "plz" | "city" | "lat" | "lon" | "phone" | "email" | "website" | "ranges" | "paymentKinds" | "wheelchair">>;

/** Hours as the list has them: OpenStreetMap's own notation, or typed by a person. */
export type ListedHours = { kind: "osm" | "typed"; text: string };

/** One place of a list, before it is compared with the shops there are. */
export type ListedPlace = {
  /** line of the table as its program shows it, or place in the extract, from 1 */
  number: number;
  /** "node/123" of OpenStreetMap; "liste/…" of a table */
  sourceRef: string | null;
  name: string;
  facts: ListedFacts;
  hours: ListedHours | null;
  /** German sentences about what cannot be taken */
  problems: string[];
  /** it becomes no shop: no name, no shop at all, or a practice whose name is that of a person */
  leftOut: boolean;
};

/** More than any town centre has; a bigger list is to be cut in pieces by whoever knows it. */
export const MOST_PLACES = 5000;

/** What a steward may take along from OpenStreetMap beside the plain facts. */
export type TakeAlong = { contacts: boolean };
