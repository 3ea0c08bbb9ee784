import { findTrade } from "#app/domain/shops/trades.ts";
import type { IconName } from "#app/ui/icon-names.ts";
import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { accessView } from "./access-view.ts";
import type { Profile } from "./find-profile.server.ts";

/** One part of a profile as its shop sees it: what is said already, and what is not. `id` is the end of its address under the shop's office. */
export type ProfileSection = { id: string; path: string; icon: IconName; title: string; said: string; missing: string[] };

/** What only owners and stewards may change. */
const forOwners = ["unternehmen", "staedte"];

/** The parts that somebody may change, see profileSections(). */
export function ownSections({ profile, isOwner }: { profile: Profile; isOwner: boolean }): ProfileSection[] {
  return profileSections(profile).filter(({ id }) => isOwner || !forOwners.includes(id));
}

/** The parts of a profile in the order in which they help shoppers most. Pictures, services, products and towns are a choice and never missing. */
export function profileSections(profile: Profile): ProfileSection[] {
  const { _count: count, hours } = profile;
  const access = accessView(profile);
  return [
    { id: "oeffnungszeiten", path: "oeffnungszeiten", icon: "clock", title: "Öffnungszeiten", said: hours?.value ? `Eingetragen${hours.confirmedAt ? `, bestätigt am ${formatNumericDay(dayOf(hours.confirmedAt))}` : ""}` : "", missing: hours?.value ? [] : ["Öffnungszeiten"] },
    { id: "angaben", path: "profil/angaben", icon: "store", title: "Angaben", said: [findTrade(profile.trade)?.name, profile.street, profile.phone].filter(Boolean).join(" · "), missing: particularsMissing(profile) },
    { id: "sortiment", path: "profil/sortiment", icon: "tag", title: "Sortiment", said: some(profile.ranges), missing: profile.ranges.length > 0 ? [] : ["Sortiment"] },
    { id: "zugang", path: "profil/zugang", icon: "accessibility", title: "Zugang", said: access.known.map(({ text }) => text).slice(0, 3).join(" · "), missing: access.unknown },
    { id: "wege", path: "profil/wege", icon: "map-pin", title: "Anfahrt", said: profile.wayText?.split("\n")[0] ?? "", missing: [...(profile.lat === null ? ["Punkt auf der Karte"] : []), ...(profile.wayText ? [] : ["So kommt man hin"])] },
    { id: "dienstleistungen", path: "profil/dienstleistungen", icon: "list-checks", title: "Dienstleistungen", said: counted(count.services, "Dienstleistung", "Dienstleistungen"), missing: [] },
    { id: "bilder", path: "profil/bilder", icon: "image", title: "Fotos", said: counted(count.pictures, "Foto", "Fotos"), missing: [] },
    { id: "angebot", path: "profil/angebot", icon: "megaphone", title: "Angebot der Woche", said: "Eine gute Sache, ein paar Tage lang.", missing: [] },
    { id: "unternehmen", path: "profil/unternehmen", icon: "file-text", title: "Impressum", said: profile.trader?.name ?? "", missing: profile.trader ? [] : ["Unternehmen"] },
    { id: "staedte", path: "profil/staedte", icon: "map", title: "Auch gezeigt in", said: profile.guestTowns.length === 0 ? `Nur in ${profile.town.name}` : `In ${counted(profile.guestTowns.length, "weiteren Stadt", "weiteren Städten")}`, missing: [] },
  ];
}

function particularsMissing({ story, street, phone, email, paymentKinds, languages }: Profile): string[] {
  const parts: Array<[string, boolean]> = [
    ["Über das Geschäft", story !== ""], ["Adresse", street !== null], ["Telefon oder E-Mail", phone !== null || email !== null], ["Zahlungsarten", paymentKinds.length > 0], ["Sprachen", languages.length > 0],
  ];
  return parts.flatMap(([name, there]) => (there ? [] : [name]));
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? "Noch keine" : count === 1 ? `1 ${one}` : `${count} ${many}`;
}

function some(words: string[]): string {
  return words.length > 4 ? `${words.slice(0, 4).join(", ")} und ${words.length - 4} weitere` : words.join(", ");
}
