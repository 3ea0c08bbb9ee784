import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { orderFacts, type OrderFacts } from "#app/domain/notifications/templates/order-facts.ts";
import { acceptedLines, goods, isPartly, lineWords, orderWord, pickupTime, sum, totalWords } from "#app/domain/notifications/templates/order-words.ts";
import { greeting } from "#app/domain/notifications/templates/plain-words.ts";
import { paragraphs, writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

/** To the shopper: the shop said yes, to all of it or to a part, which is then told piece by piece with the new sum. */
export function orderAccepted(payload: unknown, links: MailLinks) {
  const order = orderFacts.parse(payload);
  const partly = isPartly(order);
  const kept = acceptedLines(order).filter(({ quantity }) => quantity > 0);
  const missing = acceptedLines(order).filter(({ line, quantity }) => quantity < line.quantity);
  return writeLetter({ subject: partly ? `${order.shopName} hat einen Teil für Sie` : `${order.shopName} hat zugesagt`, home: links.home, blocks: [
    { kind: "text", text: greeting(order.shopperName) },
    { kind: "text", text: partly
      ? `${order.shopName} hat einen Teil da und legt ihn für Sie zurück.`
      : `${order.shopName} ${order.mode === "purchase" ? "hat Ihren Kauf angenommen." : "legt alles für Sie zurück."}` },
    { kind: "list", items: kept.map(({ line, quantity }) => lineWords(line, quantity)) },
    ...paragraphs(missing.length > 0 ? `Nicht da: ${missing.map(({ line, quantity }) => `${line.quantity - quantity} × ${goods(line)}`).join(", ")}.` : null),
    { kind: "facts", rows: [
      [sumName(order, partly), sum(order.acceptedCents ?? order.totalCents)],
      ["Abholen", pickupTime(order)],
      ["Abholcode", order.pickupCode],
      ["Wo", `${order.shopName}, ${order.shopAddress}`],
    ] },
    { kind: "text", text: order.mode === "purchase"
      ? `Damit ist der Kaufvertrag mit ${order.traderName} geschlossen. Abgebucht wird nur dieser Betrag.`
      : "Die Reservierung bleibt unverbindlich. Sie zahlen im Geschäft." },
    { kind: "button", label: `${orderWord(order).yours} ansehen`, href: links.orders(order.checkoutId) },
  ] });
}

function sumName(order: OrderFacts, partly: boolean): string {
  if (order.mode === "purchase") return partly ? `Neuer ${totalWords(order)}` : totalWords(order);
  return partly ? "Neue Summe, zu zahlen im Geschäft" : "Zu zahlen im Geschäft";
}
