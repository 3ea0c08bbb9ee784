import { expect, test } from "vitest";
import { ownSections, profileSections } from "./profile-sections.ts";
import type { Profile } from "./find-profile.server.ts";

const bare: Profile = {
  id: "s", townId: "t", traderId: null, name: "Maschen", trade: "wolle-stoffe", status: "published", story: "", street: null, plz: null, city: null, lat: null, lon: null, phone: null, email: null, website: null, ranges: [],
  paymentKinds: [], languages: [], stepCm: null, doorWidthCm: null, wheelchair: null, hasWc: null, hasLoop: null, guideDogs: null, hasQuietHour: null, quietHour: null, socialLinks: [], wayText: null, confirmedAt: null,
  source: null, sourceDate: null, trader: null, hours: null, town: { id: "t", regionId: "r", name: "Erlenstedt", slug: "erlenstedt", plz: "1", lat: 51, lon: 6 }, guestTowns: [], _count: { services: 0, pictures: 0, products: 0 },
};
const missing = (profile: Profile) => Object.fromEntries(profileSections(profile).map(({ id, missing: names }) => [id, names]));

test("a bare profile is told what would help, and that pictures, services and products are a choice", () => {
  expect(missing(bare)).toMatchObject({
    oeffnungszeiten: ["Öffnungszeiten"], angaben: ["Über das Geschäft", "Adresse", "Telefon oder E-Mail", "Zahlungsarten", "Sprachen"], sortiment: ["Sortiment"], wege: ["Punkt auf der Karte", "So kommt man hin"],
    unternehmen: ["Unternehmen"], dienstleistungen: [], bilder: [], angebot: [], staedte: [],
  });
});

test("what is filled in is not missing", () => {
  const filled = { ...bare, story: "Seit 1962.", street: "Markt 1", email: "a@b.de", paymentKinds: ["cash"], languages: ["de"], ranges: ["a", "b", "c", "d", "e", "f"], hasWc: false };
  expect(missing(filled)).toMatchObject({ angaben: [], sortiment: [] });
  expect(profileSections(filled).find(({ id }) => id === "sortiment")?.said).toBe("a, b, c, d und 2 weitere");
  expect(missing(filled).zugang).not.toContain("WC");
});

test("staff sees no way to what only owners may change", () => {
  const ids = (isOwner: boolean) => ownSections({ profile: bare, isOwner }).map(({ id }) => id);
  expect(ids(true)).toEqual(expect.arrayContaining(["unternehmen", "staedte", "angaben"]));
  expect(ids(false).filter((id) => id === "unternehmen" || id === "staedte")).toEqual([]);
  expect(ids(false)).toContain("angaben");
});
