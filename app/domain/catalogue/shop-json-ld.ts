import type { HoursSpecification } from "#app/domain/opening-hours/hours-json-ld.server.ts";
import { businessType } from "#app/domain/shops/profile/business-type.ts";
import { isLanguage } from "#app/domain/shops/profile/languages.ts";
import { paymentKinds } from "#app/domain/shops/profile/payment-kinds.ts";
import { socialLinks } from "#app/domain/shops/profile/social-links.ts";
import { webHref } from "#app/domain/shops/profile/web-address.ts";

type Json = string | number | boolean | Json[] | { [name: string]: Json };
type Said = {
  name: string; trade: string; story: string; street: string | null; plz: string | null; city: string | null; lat: number | null; lon: number | null; phone: string | null; email: string | null;
  website: string | null; ranges: string[]; paymentKinds: string[]; languages: string[]; socialLinks: string[]; wheelchair: string | null; stepCm: number | null; hasWc: boolean | null;
  hasLoop: boolean | null; guideDogs: boolean | null; hasQuietHour: boolean | null;
  machineHours: { openingHoursSpecification: HoursSpecification[]; specialOpeningHoursSpecification: HoursSpecification[] };
};
const LONGEST_STORY = 500;

/**
 * A shop as search engines read it. What nobody told is left out, and so is every feature that is not known.
 * Whoever writes it into a page escapes it. https://schema.org/LocalBusiness, https://developers.google.com/search/docs/appearance/structured-data/local-business
 */
export function shopJsonLd({ shop, town, page, images = [] }: { shop: Said; town: { name: string; plz: string }; page: string; images?: string[] }): Record<string, Json> {
  const address = shop.street && { "@type": "PostalAddress", streetAddress: shop.street, postalCode: shop.plz ?? town.plz, addressLocality: shop.city ?? town.name, addressCountry: "DE" };
  const elsewhere = [webHref(shop.website), ...socialLinks(shop.socialLinks).map(({ href }) => href)];
  return told({
    "@context": "https://schema.org", "@type": businessType(shop.trade), "@id": page, url: page, name: shop.name, description: shop.story.slice(0, LONGEST_STORY), image: images, address,
    geo: shop.lat === null || shop.lon === null ? null : { "@type": "GeoCoordinates", latitude: shop.lat, longitude: shop.lon },
    telephone: shop.phone, email: shop.email, keywords: shop.ranges.join(", "), ...shop.machineHours,
    paymentAccepted: paymentKinds.flatMap(({ kind, machine }) => (shop.paymentKinds.includes(kind) ? [machine] : [])).join(", "),
    knowsLanguage: shop.languages.filter(isLanguage), amenityFeature: featuresOf(shop), sameAs: elsewhere.flatMap((href) => href ?? []),
  });
}

function featuresOf(shop: Said): Json[] {
  const features: Array<[string, boolean | null]> = [
    ["Rollstuhlgerecht", shop.wheelchair === null || shop.wheelchair === "limited" ? null : shop.wheelchair === "yes"], ["Eingang ohne Stufe", shop.stepCm === null ? null : shop.stepCm === 0],
    ["Barrierefreies WC", shop.hasWc], ["Induktionsschleife", shop.hasLoop], ["Assistenzhunde willkommen", shop.guideDogs], ["Stille Stunde", shop.hasQuietHour],
  ];
  return features.flatMap(([name, value]) => (value === null ? [] : [{ "@type": "LocationFeatureSpecification", name, value }]));
}

function told(all: Record<string, Json | null>): Record<string, Json> {
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === null || value === "" || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]])));
}
