import { z } from "zod";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { oneLine, words } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

const about = { hours: "Öffnungszeiten", address: "Adresse oder Lage", phone: "Telefon oder E-Mail", closed: "Gibt es nicht mehr", other: "Etwas anderes" } as const;
/** Typed by anybody, so that mail programs must make no link of it. */
const note = z.string().transform((typed) => oneLine(typed).replaceAll("://", ": //").replaceAll(/\.(?=[\p{L}\p{N}])/gu, ". ").replaceAll("@", " (at) "));
const shape = z.object({
  shopId: z.string(), shop: words, reports: z.array(z.object({ about: z.enum(["hours", "address", "phone", "closed", "other"]), note })).min(1),
  /** where hours are concerned: the way to say that they hold */
  freshId: z.string().optional(), until: z.coerce.date().optional(),
});

/** To the shop: what passers-by found wrong in its profile. */
export function factReports(payload: unknown, links: MailLinks) {
  const { shopId, shop, reports, freshId, until } = shape.parse(payload);
  return writeLetter({ subject: `Stimmt das noch? ${reports.length === 1 ? "Eine Meldung" : `${reports.length} Meldungen`} zu ${shop}`, home: links.home, blocks: [
    { kind: "text", text: "Guten Tag," },
    { kind: "text", text: `beim Profil von ${shop} ist jemandem etwas aufgefallen:` },
    { kind: "list", items: reports.map((report) => `${about[report.about]}${report.note ? `: „${report.note}“` : ""}`) },
    ...(freshId && until ? [{ kind: "button" as const, label: "Zeiten ansehen: stimmt noch, oder ändern", href: links.fresh({ freshId, until }) }] : []),
    { kind: "button", label: "Das ganze Profil ansehen", href: links.shopStatus(shopId) },
    { kind: "text", text: `Wer das gemeldet hat, wissen wir nicht. ${freshId ? "Stimmen die Zeiten, genügt ein Tippen, ohne Anmeldung." : "Stimmt alles, brauchen Sie nichts zu tun."} Das Stadtmarketing sieht die Meldung auch.` },
  ] });
}
