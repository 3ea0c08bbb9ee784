import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { orderFacts } from "#app/domain/notifications/templates/order-facts.ts";
import { lineWords } from "#app/domain/notifications/templates/order-words.ts";
import { greeting } from "#app/domain/notifications/templates/plain-words.ts";
import { paragraphs, writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

/** To the shopper: the shop said no. */
export function orderDeclined(payload: unknown, links: MailLinks) {
  const order = orderFacts.parse(payload);
  return writeLetter({ subject: `${order.shopName} kann leider nicht zusagen`, home: links.home, blocks: [
    { kind: "text", text: greeting(order.shopperName) },
    { kind: "text", text: `${order.shopName} kann ${order.mode === "purchase" ? "Ihren Kauf" : "Ihre Reservierung"} leider nicht annehmen:` },
    { kind: "list", items: order.lines.map((line) => lineWords(line)) },
    ...paragraphs(order.reason ? `Der Grund: ${order.reason}` : null),
    { kind: "text", text: order.mode === "purchase"
      ? "Dafür wird nichts abgebucht. Ein Kaufvertrag ist nicht entstanden."
      : "Es entstehen Ihnen keine Kosten." },
    { kind: "button", label: "Woanders in der Stadt suchen", href: `${links.home}/${order.townSlug}` },
  ] });
}
