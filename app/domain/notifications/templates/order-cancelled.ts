import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { orderFacts, type OrderFacts } from "#app/domain/notifications/templates/order-facts.ts";
import { lineWords, orderWord, pickupTime } from "#app/domain/notifications/templates/order-words.ts";
import { greeting } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

/** To the shopper: the cancellation has arrived. To the shop: nothing needs to be put aside any more. */
export function orderCancelled(payload: unknown, links: MailLinks) {
  const order = orderFacts.parse(payload);
  return order.audience === "shop" ? forShop(order, links) : forShopper(order, links);
}

function forShopper(order: OrderFacts, links: MailLinks) {
  const { your } = orderWord(order);
  return writeLetter({ subject: `Abgesagt: ${your} bei ${order.shopName}`, home: links.home, blocks: [
    { kind: "text", text: greeting(order.shopperName) },
    { kind: "text", text: `${your} ${order.number} bei ${order.shopName} ist abgesagt. Das Geschäft weiß Bescheid.` },
    { kind: "list", items: order.lines.map((line) => lineWords(line)) },
    { kind: "text", text: order.mode === "purchase" ? "Dafür wird nichts abgebucht; der vorgemerkte Betrag wird freigegeben." : "Danke, dass Sie Bescheid gesagt haben. So bekommt es jemand anders." },
    { kind: "button", label: `Weiter in ${order.townName}`, href: `${links.home}/${order.townSlug}` },
  ] });
}

function forShop(order: OrderFacts, links: MailLinks) {
  return writeLetter({ subject: `Abgesagt: ${orderWord(order).one} ${order.number}`, home: links.home, blocks: [
    { kind: "text", text: `Guten Tag, ${order.shopperName} hat abgesagt. Sie brauchen nichts mehr zurückzulegen.` },
    { kind: "list", items: order.lines.map((line) => lineWords(line)) },
    { kind: "facts", rows: [["Abholen wäre gewesen", pickupTime(order)]] },
  ] });
}
