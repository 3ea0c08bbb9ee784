import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { orderFacts } from "#app/domain/notifications/templates/order-facts.ts";
import { lineWords, moment, pickupTime, sum } from "#app/domain/notifications/templates/order-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

/** To the shop: what is wanted, until when to answer, and one link with which to do it. */
export function orderForShop(payload: unknown, links: MailLinks) {
  const order = orderFacts.parse(payload);
  const bought = order.mode === "purchase";
  return writeLetter({ subject: `${bought ? "Neuer Kauf" : "Neue Reservierung"} ${order.number}: ${pickupTime(order)}`, home: links.home, blocks: [
    { kind: "text", text: `Guten Tag, ${bought ? `${order.shopperName} möchte bei Ihnen kaufen.` : `${order.shopperName} bittet Sie, etwas zurückzulegen.`}` },
    { kind: "list", items: order.lines.map((line) => lineWords(line)) },
    { kind: "facts", rows: [
      [bought ? "Kauf, Zahlung online vorgemerkt" : "Reservierung, zahlt bei Ihnen an der Kasse", sum(order.totalCents)],
      ["Holt ab", pickupTime(order)],
      ...(order.answerBy ? [["Bitte antworten bis", moment(order.answerBy)] satisfies [string, string]] : []),
    ] },
    { kind: "button", label: "Antworten", href: links.answer({ orderId: order.orderId, until: order.answerLinkUntil ?? null }) },
    { kind: "text", text: "Ein Tippen genügt, ohne Anmeldung. Der Link gilt nur für diese Bestellung; bitte geben Sie ihn nicht weiter." },
  ] });
}
