import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { orderFacts } from "#app/domain/notifications/templates/order-facts.ts";
import { lineWords } from "#app/domain/notifications/templates/order-words.ts";
import { greeting } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

/** To the shopper: the cancellation has arrived. */
export function orderCancelled(payload: unknown, links: MailLinks) {
  const order = orderFacts.parse(payload);
  const bought = order.mode === "purchase";
  return writeLetter({ subject: `Abgesagt: ${bought ? "Ihr Kauf" : "Ihre Reservierung"} bei ${order.shopName}`, home: links.home, blocks: [
    { kind: "text", text: greeting(order.shopperName) },
    { kind: "text", text: `${bought ? "Ihr Kauf" : "Ihre Reservierung"} ${order.number} bei ${order.shopName} ist abgesagt. Das Geschäft weiß Bescheid.` },
    { kind: "list", items: order.lines.map((line) => lineWords(line)) },
    { kind: "text", text: bought ? "Dafür wird nichts abgebucht; der vorgemerkte Betrag wird freigegeben." : "Danke, dass Sie Bescheid gesagt haben. So bekommt es jemand anders." },
    { kind: "button", label: `Weiter in ${order.townName}`, href: `${links.home}/${order.townSlug}` },
  ] });
}
