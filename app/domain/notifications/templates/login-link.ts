import { z } from "zod";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { greeting, personName } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

const shape = z.object({ loginLinkId: z.string(), name: personName.default("") });

/** To somebody who asked for a log-in link. */
export function loginLink(payload: unknown, links: MailLinks) {
  const { loginLinkId, name } = shape.parse(payload);
  return writeLetter({ subject: "Ihr Link zum Anmelden", home: links.home, blocks: [
    { kind: "text", text: greeting(name) },
    { kind: "text", text: "mit diesem Link melden Sie sich bei Stadtkorb an. Er gilt 15 Minuten und nur einmal." },
    { kind: "button", label: "Anmelden", href: links.login(loginLinkId) },
    { kind: "text", text: "Sie wollten sich gar nicht anmelden? Dann können Sie diese Nachricht einfach löschen. Ohne den Link kommt niemand hinein." },
  ] });
}
