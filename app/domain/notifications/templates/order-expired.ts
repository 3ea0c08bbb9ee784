import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { orderFacts } from "#app/domain/notifications/templates/order-facts.ts";
import { lineWords } from "#app/domain/notifications/templates/order-words.ts";
import { greeting } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

/** To the shopper: the shop did not answer in time. */
export function orderExpired(payload: unknown, links: MailLinks) {
  const order = orderFacts.parse(payload);
  const bought = order.mode === "purchase";
  return writeLetter({ subject: `Keine Antwort von ${order.shopName}`, home: links.home, blocks: [
    { kind: "text", text: greeting(order.shopperName) },
    { kind: "text", text: `${order.shopName} hat auf ${bought ? "Ihren Kauf" : "Ihre Reservierung"} ${order.number} leider nicht rechtzeitig geantwortet. Das tut uns leid; wir fragen dort nach.` },
    { kind: "list", items: order.lines.map((line) => lineWords(line)) },
    { kind: "text", text: bought ? "Dafür wird nichts abgebucht. Ein Kaufvertrag ist nicht entstanden." : "Bitte gehen Sie nicht vergeblich hin: Es ist nichts zurückgelegt." },
    { kind: "button", label: "Woanders in der Stadt suchen", href: `${links.home}/${order.townSlug}` },
  ] });
}
