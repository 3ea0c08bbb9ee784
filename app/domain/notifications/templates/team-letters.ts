import { z } from "zod";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { greeting, personName, words } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";
import { dayOf } from "#app/values/day.ts";
import { formatLongDay, formatTime } from "#app/values/day-words.ts";

const invitation = z.object({ invitationId: z.string(), shopName: personName, townName: personName, inviter: personName, byTown: z.boolean(), place: words, until: z.coerce.date() });

/** To somebody who is offered a place in a shop's team. */
export function teamInvitation(payload: unknown, links: MailLinks) {
  const { invitationId, shopName, townName, inviter, byTown, place, until } = invitation.parse(payload);
  return writeLetter({ subject: `Einladung in das Team von ${shopName}`, home: links.home, blocks: [
    { kind: "text", text: "Guten Tag," },
    { kind: "text", text: `${inviter}${byTown ? ` vom Stadtmarketing ${townName}` : ""} lädt Sie ${place} in das Team von ${shopName} in ${townName} ein.` },
    { kind: "button", label: "Einladung ansehen", href: links.joining(invitationId) },
    { kind: "text", text: `Die Einladung gilt bis ${formatLongDay(dayOf(until))}, ${formatTime(until)} Uhr, nur einmal und nur für diese Adresse. Ein Passwort brauchen Sie nicht.` },
    { kind: "text", text: "Sie kennen das Geschäft nicht? Dann löschen Sie diese Nachricht einfach. Ohne Ihr Zutun geschieht nichts." },
  ] });
}

const joined = z.object({ name: personName.default(""), colleague: personName, email: words, shopId: z.string(), shopName: personName, place: words });

/** To each owner of a shop: somebody has accepted an invitation. */
export function teamJoined(payload: unknown, links: MailLinks) {
  const { name, colleague, email, shopId, shopName, place } = joined.parse(payload);
  return writeLetter({ subject: `Neu im Team von ${shopName}: ${colleague}`, home: links.home, blocks: [
    { kind: "text", text: greeting(name) },
    { kind: "text", text: `${colleague} (${email}) hat eine Einladung angenommen und gehört jetzt zum Team von ${shopName} (${place}).` },
    { kind: "text", text: "Kennen Sie diese Person nicht? Dann nehmen Sie sie bitte gleich wieder heraus. Das wirkt sofort." },
    { kind: "button", label: "Team ansehen", href: links.team(shopId) },
  ] });
}
