import type { OpenShop } from "./read-open-shops.server.ts";

/** A shop as a feature (RFC 7946): longitude first, WGS 84; null where nobody knows where it is. */
export function shopFeature(shop: OpenShop): object {
  const { id, name, trade, tradeName, street, plz, city, phone, website, wheelchair, openingHours, hoursConfirmedAt, page, updatedAt, source, sourceDate, licence, attribution } = shop;
  return {
    type: "Feature", id, geometry: shop.lat === null || shop.lon === null ? null : { type: "Point", coordinates: [shop.lon, shop.lat] },
    properties: {
      name, trade, tradeName, street, plz, city, phone, website, wheelchair, opening_hours: openingHours, hoursConfirmedAt: hoursConfirmedAt?.toISOString() ?? null, page, updatedAt: updatedAt.toISOString(),
      source, sourceDate, licence: licence.id, licenceUrl: licence.url, attribution,
    },
  };
}
