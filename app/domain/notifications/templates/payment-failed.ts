import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { orderFacts } from "#app/domain/notifications/templates/order-facts.ts";
import { lineWords } from "#app/domain/notifications/templates/order-words.ts";
import { greeting } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

/** To the shopper: a purchase was not paid, so it ended. Only purchases are paid online. */
export function paymentFailed(payload: unknown, links: MailLinks) {
  const order = orderFacts.parse(payload);
  return writeLetter({ subject: `Die Zahlung hat nicht geklappt: ${order.shopName}`, home: links.home, blocks: [
    { kind: "text", text: greeting(order.shopperName) },
    { kind: "text", text: `die Zahlung für Ihren Kauf ${order.number} bei ${order.shopName} ist nicht bei uns angekommen. Der Kauf ist damit beendet, und es wird nichts abgebucht.` },
    { kind: "list", items: order.lines.map((line) => lineWords(line)) },
    { kind: "text", text: "Sie möchten es noch einmal versuchen? Legen Sie die Sachen einfach wieder in den Korb." },
    { kind: "button", label: `Weiter in ${order.townName}`, href: `${links.home}/${order.townSlug}` },
  ] });
}
