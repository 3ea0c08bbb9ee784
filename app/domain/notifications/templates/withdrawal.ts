import { z } from "zod";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { moment } from "#app/domain/notifications/templates/order-words.ts";
import { greeting, personName, words } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

const shape = z.object({ name: personName, number: words, email: words, shopName: words.nullish(), receivedAt: z.coerce.date(), unknown: z.boolean().default(false) });

/** To the consumer: the receipt with content, date and time of the declaration (§ 356a (4) BGB). */
export function withdrawalReceipt(payload: unknown, links: MailLinks) {
  const { name, number, email, shopName, receivedAt } = shape.parse(payload);
  return writeLetter({ subject: `Eingang Ihres Widerrufs zu ${number}`, home: links.home, blocks: [
    { kind: "text", text: greeting(name) },
    { kind: "text", text: "Ihr Widerruf ist bei uns eingegangen." },
    { kind: "facts", rows: [["Eingegangen", moment(receivedAt)], ["Erklärung", "Hiermit widerrufe ich den Vertrag."], ["Bestellnummer", number], ["Name", name], ["E-Mail", email]] },
    { kind: "text", text: shopName
      ? `Wir haben ihn an ${shopName} weitergegeben. Das Geschäft meldet sich zur Rückgabe und zur Rückzahlung.`
      : "Wir geben ihn an das Geschäft weiter, zu dem die Nummer gehört. Es meldet sich zur Rückgabe und zur Rückzahlung." },
  ] });
}

/** To the shop: a contract was withdrawn from. To the operator where nobody knows the number. */
export function withdrawalForShop(payload: unknown, links: MailLinks) {
  const { name, number, email, receivedAt, unknown } = shape.parse(payload);
  return writeLetter({ subject: `Widerruf zu ${number}`, home: links.home, blocks: [
    { kind: "text", text: `Guten Tag, ${name} hat den Vertrag ${number} widerrufen.` },
    { kind: "facts", rows: [["Eingegangen", moment(receivedAt)], ["Bestellnummer", number], ["Name", name], ["E-Mail", email]] },
    { kind: "text", text: unknown ? "Zu dieser Nummer gibt es keine Bestellung. Bitte finden Sie mit der Kundin oder dem Kunden heraus, welche gemeint ist." : "Ist die Ware noch bei Ihnen, geben Sie sie bitte nicht mehr heraus; sonst vereinbaren Sie bitte die Rückgabe. Die Zahlung ist spätestens 14 Tage nach dem Eingang zurückzugeben, aber nicht bevor die Ware wieder bei Ihnen oder nachweislich abgesandt ist (§ 357 BGB). Ob ein Ausnahmegrund vorliegt, prüfen Sie bitte selbst." },
  ] });
}
