/** What a person with a pencil would note down about a demo shop. Money in cents, distances in metres. */
export type TownSlug = "erlenstedt" | "planewalde";

export type DemoTrader = {
  name: string;
  legalForm: string;
  responsible: string;
  /** invented: real ones have nine other digits */
  vatId: string | null;
  registerEntry: string | null;
  /** § 19 UStG: charges no VAT, so every product is at 0 % */
  smallBusiness?: boolean;
};

export type DemoService = { name: string; minutes: number | null; priceCents: number | null; from?: boolean; description: string };

export type DemoAccess = {
  stepCm: number | null;
  doorWidthCm: number | null;
  wheelchair: "yes" | "limited" | "no" | null;
  hasWc: boolean | null;
  hasLoop: boolean | null;
  guideDogs: boolean | null;
};

export type DemoShop = {
  slug: string;
  town: TownSlug;
  name: string;
  trade: string;
  story: string;
  street: string;
  /** from the town's centre */
  east: number;
  north: number;
  phone: string;
  trader: DemoTrader;
  /** slug of the shop whose trader is behind this one, too */
  traderOf?: string;
  /** OSM opening_hours, null where nobody told us */
  hours: string | null;
  /** when the shop last said so, in days before today */
  hoursAgeDays: number;
  ranges: string[];
  services: DemoService[];
  access: DemoAccess;
  paymentKinds: string[];
  languages: string[];
  wayText: string;
  reservations: boolean;
  purchases: boolean;
  slots: { minutes: number; capacity: number; lead: number; horizon: number; answer: number };
  /** see read-product-table.ts */
  products: string;
};

export const usualSlots = { minutes: 30, capacity: 4, lead: 60, horizon: 7, answer: 120 };
export const unknownAccess: DemoAccess = { stepCm: null, doorWidthCm: null, wheelchair: null, hasWc: null, hasLoop: null, guideDogs: null };
export const levelAccess: DemoAccess = { stepCm: 0, doorWidthCm: 95, wheelchair: "yes", hasWc: false, hasLoop: null, guideDogs: true };
