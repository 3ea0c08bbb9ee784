import { z } from "zod";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { moment } from "#app/domain/notifications/templates/order-words.ts";
import { greeting, personName } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

const shape = z.object({ name: personName.default(""), passkey: personName, at: z.coerce.date() });

/** To whoever got a new way in, so that they notice one they did not add themselves. */
export function passkeyAdded(payload: unknown, links: MailLinks) {
  const { name, passkey, at } = shape.parse(payload);
  return writeLetter({ subject: "Neuer Passkey für Ihr Konto", home: links.home, blocks: [
    { kind: "text", text: greeting(name) },
    { kind: "text", text: `seit ${moment(at)} können Sie sich mit dem Passkey „${passkey}“ bei Stadtkorb anmelden. Der Link per E-Mail geht weiterhin.` },
    { kind: "text", text: "Waren Sie das nicht? Dann entfernen Sie den Passkey bitte gleich, und melden Sie sich überall ab." },
    { kind: "button", label: "Passkeys ansehen", href: `${links.home}/konto/passkeys` },
  ] });
}
