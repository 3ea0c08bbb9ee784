import { z } from "zod";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { personName, words } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";
import { formatNumericDay } from "#app/values/day-words.ts";

const pair = z.tuple([words, words]);
const shape = z.object({
  claimId: z.string(), shop: words, rows: z.array(pair), week: z.array(pair).nullable(), source: words.nullable(), until: z.string(), writer: personName,
  hall: z.object({ name: words, street: words, plz: words, town: words }),
});

/** To a shop that has no account: what we know of it, and one link to confirm, correct or remove it. Art. 14 DSGVO. */
export function claimInvitation(payload: unknown, links: MailLinks) {
  const { claimId, shop, rows, week, source, until, writer, hall } = shape.parse(payload);
  return writeLetter({ subject: `${shop}: Stimmen diese Angaben?`, home: links.home, blocks: [
    { kind: "text", text: `Guten Tag, ${hall.town} zeigt seine Geschäfte im Netz: wo sie sind, wann sie geöffnet haben und was es dort gibt. Ihres soll dabei sein, und was dort steht, soll stimmen. Für Sie ist das kostenlos.` },
    { kind: "heading", text: "Das wissen wir schon" },
    { kind: "facts", rows },
    { kind: "heading", text: "Öffnungszeiten" },
    week ? { kind: "facts", rows: week } : { kind: "text", text: "Ihre Öffnungszeiten kennen wir noch nicht." },
    { kind: "button", label: "Ansehen, bestätigen, korrigieren oder entfernen", href: links.claim(claimId) },
    { kind: "text", text: `Ein Konto brauchen Sie dafür nicht. Der Link gilt bis zum ${formatNumericDay(until)} und nur für Ihr Geschäft; bitte geben Sie ihn nicht weiter.` },
    { kind: "text", text: `Freundliche Grüße\n${writer}, ${hall.name}` },
    { kind: "small", paragraphs: [
      `Woher die Angaben stammen: ${source ?? "aus allgemein zugänglichen Quellen, zusammengetragen vom Stadtmarketing"}. Verantwortlich: ${hall.name}, ${hall.street}, ${hall.plz} ${hall.town}. Zweck: ein öffentliches Verzeichnis der Geschäfte. Rechtsgrundlage: Art. 6 Abs. 1 Buchst. e und f DSGVO.`,
      `Sie können der Veröffentlichung jederzeit widersprechen und Auskunft, Berichtigung, Löschung und Einschränkung verlangen; dafür genügt der Link oben. Beschwerden nimmt die Datenschutzaufsicht Ihres Landes entgegen. Mehr: ${links.home}/datenschutz`,
    ] },
  ] });
}
