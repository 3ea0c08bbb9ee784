import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { orderFacts, type OrderFacts } from "#app/domain/notifications/templates/order-facts.ts";
import { lineWords, orderWord, pickupTime } from "#app/domain/notifications/templates/order-words.ts";
import { greeting } from "#app/domain/notifications/templates/plain-words.ts";
import { writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

/** Nobody answered in time: to the shopper, that nothing is put aside; to the shop, that it need not answer any more. */
export function orderExpired(payload: unknown, links: MailLinks) {
  const order = orderFacts.parse(payload);
  return order.audience === "shop" ? forShop(order, links) : forShopper(order, links);
}

function forShopper(order: OrderFacts, links: MailLinks) {
  const bought = order.mode === "purchase";
  return writeLetter({ subject: `Keine Antwort von ${order.shopName}`, home: links.home, blocks: [
    { kind: "text", text: greeting(order.shopperName) },
    { kind: "text", text: `${order.shopName} hat auf ${bought ? "Ihren Kauf" : "Ihre Reservierung"} ${order.number} leider nicht rechtzeitig geantwortet. Das tut uns leid; wir fragen dort nach.` },
    { kind: "list", items: order.lines.map((line) => lineWords(line)) },
    { kind: "text", text: bought ? "Dafür wird nichts abgebucht. Ein Kaufvertrag ist nicht entstanden." : "Bitte gehen Sie nicht vergeblich hin: Es ist nichts zurückgelegt." },
    { kind: "button", label: "Woanders in der Stadt suchen", href: `${links.home}/${order.townSlug}` },
  ] });
}

function forShop(order: OrderFacts, links: MailLinks) {
  return writeLetter({ subject: `Nicht mehr offen: ${orderWord(order).one} ${order.number}`, home: links.home, blocks: [
    { kind: "text", text: `Guten Tag, die Zeit für eine Antwort an ${order.shopperName} ist abgelaufen. Wir haben Bescheid gesagt, dass es diesmal nicht klappt; Sie brauchen nichts mehr zu tun.` },
    { kind: "list", items: order.lines.map((line) => lineWords(line)) },
    { kind: "facts", rows: [["Abholen wäre gewesen", pickupTime(order)]] },
    { kind: "text", text: "War es nur ein voller Tag? Das Stadtmarketing hilft gern, wenn die Antwortzeit zu knapp ist." },
  ] });
}
