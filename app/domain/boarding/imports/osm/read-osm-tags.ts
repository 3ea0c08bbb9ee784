import type { Point } from "#app/values/distance.ts";
import { tidyContact, tidyLine, tidyPlz, tidyWebsite } from "../tidy-cells.ts";
import type { ListedFacts, ListedPlace, TakeAlong } from "../listed-place.ts";
import { osmKind } from "./osm-trades.ts";
import { scrubHoursComments } from "./scrub-hours-comments.ts";

export type OsmElement = { number: number; ref: string | null; tags: Map<string, string>; at: Point | null };

const payments = {
  cash: ["cash", "coins", "notes"], girocard: ["girocard", "debit_cards", "maestro", "v_pay", "cards", "electronic_purses"],
  credit: ["credit_cards", "visa", "mastercard", "american_express", "cards"], mobile: ["contactless", "apple_pay", "google_pay", "app"],
} as const;
const wheelchairWords: Record<string, string> = { yes: "yes", designated: "yes", limited: "limited", no: "no" };

/**
 * A place of OpenStreetMap as a row of a list. Only the tags named here are read: operators, owners, notes, descriptions and e-mail addresses never come in,
 * telephone and website only where `take.contacts` says so.
 */
export function readOsmTags({ element: { number, ref, tags, at }, take }: { element: OsmElement; take: TakeAlong }): ListedPlace {
  const kind = osmKind(tags);
  const name = tidyLine(tags.get("name") ?? tags.get("brand") ?? "", 120);
  const row = { number, sourceRef: ref, facts: {}, hours: null };
  if (kind.kind === "personal") return { ...row, name: "Praxis oder Büro", problems: ["Trägt meist den Namen einer Person und wird deshalb nicht aufgenommen."], leftOut: true };
  if (kind.kind === "other") return { ...row, name: name || "ohne Namen", problems: [kind.tag ? `Ist kein Geschäft (${kind.tag}).` : "Ist kein Geschäft."], leftOut: true };
  if (name === "") return { ...row, name: "ohne Namen", problems: ["Hat keinen Namen."], leftOut: true };
  const problems = [
    ...(kind.kind === "ask" ? [`Die Art (${kind.tag}) hat bei uns keine Branche. Bitte wählen Sie eine.`] : []),
    ...(at === null ? ["Hat keine Lage auf der Karte."] : []),
  ];
  const facts: ListedFacts = {
    name, ...(kind.kind === "trade" && { trade: kind.trade }), ...addressOf(tags), ...(at && { lat: round(at.lat), lon: round(at.lon) }), ...accessOf(tags),
    ...(take.contacts && contactsOf(tags)),
  };
  const hours = tags.get("opening_hours")?.trim() ?? "";
  return { ...row, name, facts, hours: hours === "" ? null : { kind: "osm", text: scrubHoursComments(hours) }, problems, leftOut: false };
}

function addressOf(tags: Map<string, string>): ListedFacts {
  const street = tidyLine(tags.get("addr:street") ?? tags.get("addr:place") ?? "", 100);
  const house = tidyLine(tags.get("addr:housenumber") ?? "", 20);
  const plz = tidyPlz(tags.get("addr:postcode") ?? "");
  const city = tidyLine(tags.get("addr:city") ?? "", 80);
  return { ...(street && { street: [street, house].filter(Boolean).join(" ") }), ...(plz && { plz }), ...(city && { city }) };
}

function accessOf(tags: Map<string, string>): ListedFacts {
  const wheelchair = wheelchairWords[tags.get("wheelchair") ?? ""];
  const kinds = Object.entries(payments).filter(([, names]) => names.some((name) => /^(yes|only)$/.test(tags.get(`payment:${name}`) ?? ""))).map(([kind]) => kind);
  return { ...(wheelchair && { wheelchair }), ...(kinds.length > 0 && { paymentKinds: kinds }) };
}

function contactsOf(tags: Map<string, string>): ListedFacts {
  const phone = tidyContact(tags.get("phone") ?? tags.get("contact:phone") ?? "");
  const website = tidyWebsite(tags.get("website") ?? tags.get("contact:website") ?? tags.get("url") ?? "");
  return { ...(phone && { phone }), ...(website && { website }) };
}

/** Seven digits are a centimetre, which is what OpenStreetMap keeps. */
function round(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
