import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { orderFacts } from "#app/domain/notifications/templates/order-facts.ts";
import { acceptedLines, isPartly, lineWords, orderWord, pickupTime, sum } from "#app/domain/notifications/templates/order-words.ts";
import { greeting } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

/** To the shopper: it can be fetched. */
export function orderReady(payload: unknown, links: MailLinks) {
  const order = orderFacts.parse(payload);
  const bought = order.mode === "purchase";
  const kept = acceptedLines(order).filter(({ quantity }) => quantity > 0);
  return writeLetter({ subject: `Bereit zum Abholen bei ${order.shopName}`, home: links.home, blocks: [
    { kind: "text", text: greeting(order.shopperName) },
    { kind: "text", text: `bei ${order.shopName} liegt ${isPartly(order) ? "bereit, was zugesagt war" : "alles für Sie bereit"}.` },
    { kind: "list", items: kept.map(({ line, quantity }) => lineWords(line, quantity)) },
    { kind: "facts", rows: [
      ["Abholcode", order.pickupCode],
      ["Abholen", pickupTime(order)],
      ["Wo", `${order.shopName}, ${order.shopAddress}`],
      [bought ? "Zahlung online" : "Zu zahlen im Geschäft", sum(order.acceptedCents ?? order.totalCents)],
    ] },
    { kind: "button", label: `${orderWord(order).yours} ansehen`, href: links.orders(order.checkoutId) },
  ] });
}
