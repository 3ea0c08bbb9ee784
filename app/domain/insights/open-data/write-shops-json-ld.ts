import { businessType } from "#app/domain/shops/profile/business-type.ts";
import { dayOf, minuteOf } from "#app/values/day.ts";
import type { OpenShop } from "./read-open-shops.server.ts";

/** A shop for machines that speak schema.org, with the hours of the coming two weeks as days; unknown times are left out. Licence and change belong to the record and not to the shop. https://schema.org/LocalBusiness */
export function shopNode(shop: OpenShop): object {
  const { page, name, trade, tradeName, street, plz, city, lat, lon, phone, website, updatedAt, licence, attribution, intervals } = shop;
  return {
    "@type": businessType(trade), "@id": page, url: page, name, description: tradeName,
    subjectOf: { "@type": "CreativeWork", name: "Datensatz", dateModified: updatedAt.toISOString(), license: licence.url, creditText: attribution },
    ...(street && { address: { "@type": "PostalAddress", streetAddress: street, postalCode: plz, addressLocality: city, addressCountry: "DE" } }),
    ...(lat !== null && lon !== null && { geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon } }),
    ...(phone && { telephone: phone }), ...(website && { sameAs: website }),
    openingHoursSpecification: intervals.filter(({ kind }) => kind === "open").map(({ startsAt, endsAt }) => ({
      "@type": "OpeningHoursSpecification", opens: clock(startsAt), closes: clock(endsAt), validFrom: dayOf(startsAt), validThrough: dayOf(startsAt),
    })),
  };
}

function clock(instant: Date): string {
  const minute = minuteOf(instant);
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
