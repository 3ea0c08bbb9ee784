import { z } from "zod";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { words } from "#app/domain/notifications/templates/plain-words.ts";
import { type Block, writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

const shape = z.object({
  freshId: z.string(), until: z.coerce.date(), shop: words, town: words, why: z.enum(["old", "special-days"]), usual: words, confirmed: words.nullable(),
  coming: z.array(z.object({ day: words, text: words })).min(1), special: z.array(z.object({ day: words, name: words })),
});

/** To the shop: the hours as they are, and one tap to say that they still hold. */
export function hoursQuestion(payload: unknown, links: MailLinks) {
  const { freshId, until, shop, town, why, usual, confirmed, coming, special } = shape.parse(payload);
  const holidays = why === "special-days" && special.length > 0;
  const page = links.fresh({ freshId, until });
  const blocks: Block[] = [
    { kind: "text", text: "Guten Tag," },
    { kind: "text", text: holidays
      ? `bald sind besondere Tage: ${special.map(({ day, name }) => `${name} (${day})`).join(", ")}. Hat ${shop} dann offen?`
      : `${confirmed ? `die Zeiten von ${shop} hat zuletzt am ${confirmed} jemand bestätigt` : `die Zeiten von ${shop} hat noch niemand bestätigt`}. Stimmen sie noch?` },
    { kind: "facts", rows: [["Ihre Zeiten", usual]] },
    { kind: "heading", text: "Die nächsten sieben Tage" },
    { kind: "facts", rows: coming.map(({ day, text }) => [day, text]) },
    { kind: "button", label: holidays ? "Sagen, wann Sie offen haben" : "Stimmt noch", href: page },
    { kind: "button", label: "Ändern", href: `${page}#aendern` },
    { kind: "text", text: "Ein Tippen genügt, ohne Anmeldung. Der Link gilt 60 Tage und nur für Ihre Öffnungszeiten; bitte geben Sie ihn nicht weiter." },
    { kind: "small", paragraphs: [`Wir fragen höchstens alle 14 Tage, damit in ${town} niemand vor verschlossener Tür steht.`] },
  ];
  return writeLetter({ subject: holidays ? `${shop}: Wann haben Sie zu ${special[0]?.name ?? "den Feiertagen"} offen?` : `${shop}: Stimmen Ihre Öffnungszeiten noch?`, home: links.home, blocks });
}
