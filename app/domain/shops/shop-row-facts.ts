import { formatDistance } from "#app/values/distance.ts";

type Row = { slug: string; name: string; tradeName: string; metres: number | null; state: { kind: "open" | "soon" | "closed" | "unknown"; label: string }; bands: Array<{ from: number; to: number }> };

/** A shop as a row of a timetable: plain values for ShopRow. */
export function shopRow(shop: Row, town: { slug: string }) {
  return {
    href: `/${town.slug}/geschaefte/${shop.slug}`, name: shop.name,
    meta: [shop.tradeName, shop.metres === null ? null : formatDistance(shop.metres)].filter(Boolean).join(" · "),
    state: shop.state,
    intervals: shop.bands.map((band) => ({ ...band, kind: "open" as const })),
  };
}
