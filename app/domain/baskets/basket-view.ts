import { contentOf, productPicture } from "#app/domain/catalogue/product-facts.ts";
import { cents, formatMoney } from "#app/values/money.ts";
import type { BasketLineView, BasketShop } from "./find-basket.server.ts";

/** A shop's part of the basket as pages show it: plain values, money ready to be formatted. */
export function basketSlip(shop: BasketShop) {
  return {
    shopId: shop.shopId, name: shop.name, href: `/${shop.townSlug}/geschaefte/${shop.slug}`, townName: shop.townName,
    street: shop.street, seller: shop.traderName ?? shop.name,
    lines: shop.lines.map((line) => basketLine(line, shop)),
    vatRates: [...new Set(shop.lines.flatMap(({ vatRate }) => (vatRate === null ? [] : [vatRate])))],
    goods: cents(shop.goodsCents), deposit: cents(shop.depositCents), total: cents(shop.totalCents),
  };
}
export type BasketSlipView = ReturnType<typeof basketSlip>;
export type BasketSlipLine = BasketSlipView["lines"][number];

function basketLine(line: BasketLineView, { shopId, townSlug }: BasketShop) {
  const { lineId, quantity, picture, slug, title, label, ageLimit, withdrawalException } = line;
  return {
    lineId, quantity, title: title || "Ein Produkt", label, ageLimit, withdrawalException,
    href: slug && line.problem !== "vanished" ? `/${townSlug}/produkte/${slug}` : null,
    picture: picture && productPicture({ motif: picture.motif, shopId, nth: picture.nth, pictureKey: picture.key }),
    unit: cents(line.priceCents), sum: cents(line.goodsCents), deposit: line.depositCents > 0 ? cents(line.depositCents) : null,
    content: contentOf({ contentAmount: line.content.amount, contentUnit: line.content.unit }),
    changed: lineChange(line),
  };
}

/** What has changed since the shopper put it in, told as sentences; null where all is as it was. */
export function lineChange({ problem, priceCents, priceSeenCents, left }: { problem: BasketLineView["problem"]; priceCents: number; priceSeenCents: number; left: number | null }): string | null {
  const price = `Der Preis ist jetzt ${formatMoney(cents(priceCents))}. Vorher waren es ${formatMoney(cents(priceSeenCents))}.`;
  if (problem === null) return null;
  if (problem === "price-changed") return price;
  if (problem === "fewer-left") return [left === 1 ? "Davon ist nur noch 1 Stück da." : `Davon sind nur noch ${left} Stück da.`, priceCents !== priceSeenCents && price].filter(Boolean).join(" ");
  return lost[problem];
}

const lost = {
  "sold-out": "Das ist inzwischen ausverkauft.",
  "shop-takes-no-orders": "Das Geschäft nimmt gerade keine Bestellungen an.",
  vanished: "Das gibt es in diesem Geschäft nicht mehr.",
} satisfies Record<"sold-out" | "shop-takes-no-orders" | "vanished", string>;

/** "2 Stück" */
export function pieces(count: number): string {
  return `${count}\u00a0Stück`;
}

/** "3 Artikel aus zwei Geschäften" */
export function basketWords({ count, shops }: { count: number; shops: number }): string {
  return `${count} Artikel aus ${shops === 1 ? "einem Geschäft" : `${numberWord(shops)} Geschäften`}`;
}

/** Small numbers are written as words: "zwei"; from 13 on as digits. */
export function numberWord(count: number): string {
  return ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"][count] ?? String(count);
}
