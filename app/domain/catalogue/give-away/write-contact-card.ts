import { VCard } from "vcard-creator";
import { webHref } from "#app/domain/shops/profile/web-address.ts";

type Card = {
  name: string; street: string | null; plz: string; city: string; lat: number | null; lon: number | null; phone: string | null; website: string | null;
  /** the shop's page in town */
  url: string;
  /** such as opening hours, one line each */
  note: string[];
  uid: string; changedAt: Date;
};

/**
 * A shop as a vCard 3.0 (RFC 2426), which every address book reads: an organisation, no person. Whatever was typed stays inside
 * its own line; the library escapes names and notes, but neither telephone numbers nor addresses of pages.
 */
export function writeContactCard({ name, street, plz, city, lat, lon, phone, website, url, note, uid, changedAt }: Card): string {
  const card = new VCard();
  card.addName({ givenName: "", familyName: "" }).addFullName(oneLine(name)).addCompany({ name: oneLine(name) }).addUid(uid).addRevision(changedAt);
  card.addCustomProperty({ name: "X-ABSHOWAS", value: "COMPANY" });
  if (street) card.addAddress({ street: oneLine(street), postalCode: oneLine(plz), locality: oneLine(city), country: "Deutschland", type: ["work"] });
  if (phone && /\d{3}/.test(phone)) card.addPhoneNumber({ number: phone.replaceAll(/[^\d+ ()/-]/g, "").trim(), type: ["work", "voice"] });
  card.addUrl({ url: new URL(url).href });
  const ownPage = webHref(website);
  if (ownPage) card.addUrl({ url: ownPage, type: ["work"] });
  if (lat !== null && lon !== null) card.addGeo({ latitude: lat, longitude: lon });
  card.addNote(note.map(oneLine).join("\n"));
  return card.toString();
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
