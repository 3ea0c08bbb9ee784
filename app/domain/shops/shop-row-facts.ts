import { formatDistance } from "#app/values/distance.ts";

type Row = { slug: string; home?: { slug: string; name: string } | null; name: string; tradeName: string; metres: number | null; state: { kind: "open" | "soon" | "closed" | "unknown"; label: string }; bands: Array<{ from: number; to: number }> };

/** A shop as a row of a timetable: plain values for ShopRow. A guest from a neighbouring town says so and leads to its page there. */
export function shopRow(shop: Row, town: { slug: string }) {
  return {
    href: `/${shop.home?.slug ?? town.slug}/geschaefte/${shop.slug}`, name: shop.name,
    meta: [shop.tradeName, shop.home && `in ${shop.home.name}`, shop.metres === null ? null : formatDistance(shop.metres)].filter(Boolean).join(" · "),
    state: shop.state,
    intervals: shop.bands.map((band) => ({ ...band, kind: "open" as const })),
  };
}
