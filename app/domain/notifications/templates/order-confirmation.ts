import { terms, TERMS_DATE } from "#app/domain/legal/terms.ts";
import { withdrawalForm, withdrawalInstruction } from "#app/domain/legal/withdrawal-instruction.ts";
import { hasWithdrawalRight, withdrawalReason } from "#app/domain/legal/withdrawal-words.ts";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { checkoutFacts, type OrderFacts } from "#app/domain/notifications/templates/order-facts.ts";
import { goods, lineWords, moment, pickupTime, sum, totalWords } from "#app/domain/notifications/templates/order-words.ts";
import { greeting } from "#app/domain/notifications/templates/plain-words.ts";
import { paragraphs, writeLetter, type Block } from "#app/domain/notifications/templates/write-letter.ts";

/**
 * To the shopper, once per checkout: every shop's part in its own words. For purchases this is the confirmation on a
 * durable medium (§ 312f (2) BGB), so terms and instruction on withdrawal stand in it as text.
 */
export function orderConfirmation(payload: unknown, links: MailLinks) {
  const { checkoutId, orders } = checkoutFacts.parse(payload);
  const purchases = orders.filter(({ mode }) => mode === "purchase");
  return writeLetter({ subject: subjectOf(orders), home: links.home, blocks: [
    { kind: "text", text: greeting(orders[0].shopperName) },
    { kind: "text", text: opening(orders) },
    ...orders.flatMap(part),
    { kind: "button", label: "Alles auf einen Blick", href: links.orders(checkoutId) },
    ...purchases.flatMap((order) => instruction(order, links)),
    ...(purchases.length > 0 ? termsText() : []),
  ] });
}

function subjectOf(orders: OrderFacts[]): string {
  const purchases = orders.filter(({ mode }) => mode === "purchase").length;
  const reservations = orders.length - purchases;
  const [{ shopName, townName }] = orders;
  if (reservations === 0) return purchases === 1 ? `Ihr Kauf bei ${shopName}` : `Ihre ${purchases} Käufe in ${townName}`;
  if (purchases === 0) return reservations === 1 ? `Ihre Reservierung bei ${shopName}` : `Ihre ${reservations} Reservierungen in ${townName}`;
  return `Ihr Korb in ${townName}: ${counted(purchases, "Kauf", "Käufe")}, ${counted(reservations, "Reservierung", "Reservierungen")}`;
}

function opening(orders: OrderFacts[]): string {
  const where = orders.length === 1 ? `bei ${orders[0].shopName}` : `in ${orders.length} Geschäften`;
  return `vielen Dank. Ihr Korb ist ${where} angekommen. Sobald dort jemand zusagt, schreiben wir Ihnen wieder.`;
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

function part(order: OrderFacts): Block[] {
  const bought = order.mode === "purchase";
  return [
    { kind: "heading", text: `${bought ? "Kauf" : "Reservierung"} bei ${order.shopName}` },
    { kind: "text", text: bought
      ? `Kaufvertrag mit ${order.traderName}, sobald das Geschäft zusagt. Ihre Zahlung ist vorgemerkt; abgebucht wird nur, was zugesagt wird.`
      : "Unverbindlich. Sie zahlen im Geschäft, wenn Sie abholen." },
    { kind: "list", items: order.lines.map((line) => lineWords(line)) },
    { kind: "facts", rows: [
      [bought ? totalWords(order) : "Zu zahlen im Geschäft", sum(order.totalCents)],
      ["Abholen", pickupTime(order)],
      ["Abholcode", order.pickupCode],
      ["Wo", `${order.shopName}, ${order.shopAddress}`],
      ["Nummer", order.number],
      ...(bought ? [["Verkäufer", sellerWords(order)] satisfies [string, string]] : []),
    ] },
    ...paragraphs(order.answerBy ? `Das Geschäft antwortet bis ${moment(order.answerBy)}.` : null, bought ? withdrawalSentence(order) : null),
  ];
}

/** Who sells, with all that a durable medium must name of them (Art. 246a § 1 (1) no. 2 and 3 EGBGB). */
function sellerWords({ traderName, traderAddress, shopAddress, traderPhone, traderEmail }: OrderFacts): string {
  return [traderName, "Unternehmer", traderAddress ?? shopAddress, traderPhone && `Telefon ${traderPhone}`, traderEmail && `E-Mail ${traderEmail}`].filter(Boolean).join(", ");
}

function withdrawalSentence({ lines }: OrderFacts): string {
  const excluded = lines.filter((line) => line.withdrawalException).map((line) => `${goods(line)}: ${withdrawalReason(line.withdrawalException) ?? ""}`);
  const without = excluded.length > 0 ? `Ausgenommen: ${excluded.join("; ")}.` : "";
  if (!lines.some((line) => hasWithdrawalRight(line.withdrawalException))) return `Für diesen Kauf gibt es kein Widerrufsrecht. ${without}`;
  return `Diesen Kauf können Sie bis 14 Tage nach dem Abholen widerrufen, ohne Gründe. Wie das geht, steht unten. ${without}`.trim();
}

function instruction(order: OrderFacts, links: MailLinks): Block[] {
  if (!order.lines.some((line) => hasWithdrawalRight(line.withdrawalException))) return [];
  const seller = { name: order.traderName, address: order.traderAddress ?? order.shopAddress, email: order.traderEmail ?? undefined, phone: order.traderPhone ?? undefined };
  return [
    { kind: "heading", text: `Widerrufsbelehrung für Ihren Kauf bei ${order.shopName}` },
    { kind: "small", paragraphs: [...withdrawalInstruction({ seller, withdrawalUrl: `${links.home}/vertrag-widerrufen` }), ...withdrawalForm({ seller })] },
  ];
}

function termsText(): Block[] {
  return [
    { kind: "heading", text: `Bedingungen für Bestellungen (Stand ${TERMS_DATE})` },
    { kind: "small", paragraphs: terms.flatMap(({ title, text }) => [title, ...text]) },
  ];
}
