import { renderToStaticMarkup as html } from "react-dom/server";
import { expect, test } from "vitest";
import { ProductCard } from "#app/domain/catalogue/product-card.tsx";
import { StockMark } from "#app/domain/catalogue/stock-mark.tsx";
import { cents } from "#app/values/money.ts";

test("stock is shown by shape, word and age, and unknown is never in stock", () => {
  expect(html(<StockMark stock={{ kind: "exact", count: 4 }} fresh="vor 12 Min." />)).toMatch(/class="stock in".*<b>4 Stück<\/b><span>vor 12 Min.<\/span>/);
  expect(html(<StockMark stock={{ kind: "exact", count: 2 }} unit={{ one: "Flasche", many: "Flaschen" }} />)).toMatch(/class="stock few".*noch 2 Flaschen/);
  expect(html(<StockMark stock={{ kind: "exact", count: 0 }} />)).toMatch(/class="stock out".*ausverkauft/);
  expect(html(<StockMark stock={{ kind: "unknown" }} />)).toMatch(/class="stock none".*Vorrat unbekannt/);
});

test("a product card is one link, and what is sold out looks and says so", () => {
  const card = html(<ProductCard href="/p" title="Regenjacke" picture="/bilder/1.svg" price={cents(11900)} shop="Mode Harms" stock={{ kind: "out" }} fresh="vor 5 Min." />);
  expect(card.match(/<a /g)).toHaveLength(1);
  expect(card).toContain('class="good gone"');
  expect(card).toContain("ausverkauft");
});
