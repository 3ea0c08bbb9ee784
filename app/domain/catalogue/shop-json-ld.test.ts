import { expect, test } from "vitest";
import { shopJsonLd } from "./shop-json-ld.ts";

const town = { name: "Erlenstedt", plz: "00001" };
const page = "https://stadtkorb.example/erlenstedt/geschaefte/maschen";
const nothing = {
  name: "Maschen", trade: "wolle-stoffe", story: "", street: null, plz: null, city: null, lat: null, lon: null, phone: null, email: null, website: null, ranges: [], paymentKinds: [], languages: [],
  socialLinks: [], wheelchair: null, stepCm: null, hasWc: null, hasLoop: null, guideDogs: null, hasQuietHour: null, machineHours: { openingHoursSpecification: [], specialOpeningHoursSpecification: [] },
};

test("of a shop nobody has told about, machines learn its name and trade, and nothing that was guessed", () => {
  expect(shopJsonLd({ shop: nothing, town, page })).toEqual({ "@context": "https://schema.org", "@type": "HobbyShop", "@id": page, url: page, name: "Maschen" });
});

test("what is known stands in the words of schema.org; unknown features and addresses that are none stay out", () => {
  const told = shopJsonLd({
    town, page,
    shop: {
      ...nothing, street: "Markt 1", lat: 51.8, lon: 6.8, phone: "0221 4710", website: "javascript:alert(1)", ranges: ["Wolle", "Garn"], paymentKinds: ["cash", "seashells"], languages: ["de", "gsg", "x"],
      socialLinks: ["https://www.instagram.com/maschen", "javascript:alert(2)"], wheelchair: "limited", stepCm: 12, hasWc: false,
      machineHours: { openingHoursSpecification: [{ "@type": "OpeningHoursSpecification", dayOfWeek: "https://schema.org/Monday", opens: "09:00", closes: "18:00" }], specialOpeningHoursSpecification: [] },
    },
  });
  expect(told).toMatchObject({
    address: { "@type": "PostalAddress", streetAddress: "Markt 1", postalCode: "00001", addressLocality: "Erlenstedt", addressCountry: "DE" }, geo: { latitude: 51.8, longitude: 6.8 },
    keywords: "Wolle, Garn", paymentAccepted: "Cash", knowsLanguage: ["de", "gsg"], sameAs: ["https://www.instagram.com/maschen"],
    openingHoursSpecification: [{ opens: "09:00" }],
    amenityFeature: [{ name: "Eingang ohne Stufe", value: false }, { name: "Barrierefreies WC", value: false }],
  });
  expect(told).not.toHaveProperty("specialOpeningHoursSpecification");
});
