import type { LoaderFunctionArgs } from "@remix-run/node";
import { beforeAll, expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { compareSearch } from "#app/domain/search/compare-search.server.ts";
import { modeWords } from "#app/domain/orders/slips/checkout-words.ts";
import { openSearch } from "#app/domain/search/open-search.server.ts";
import { loader as rootLoader } from "#app/root.tsx";
import { loader as basketPage } from "#app/routes/basket/show.tsx";
import { action as checkoutAction, loader as checkoutPage } from "#app/routes/basket/checkout.tsx";
import { loader as productPage } from "#app/routes/shop/product.tsx";
import { loader as shopPage } from "#app/routes/shop/window.tsx";
import { loader as eventsPage } from "#app/routes/town/events.tsx";
import { loader as homePage } from "#app/routes/town/home.tsx";
import { loader as mapPage } from "#app/routes/town/map.tsx";
import { loader as mapPoints } from "#app/routes/town/map-points.ts";
import { loader as openDataPage } from "#app/routes/town/open-data.tsx";
import { loader as productsPage } from "#app/routes/town/products.tsx";
import { loader as searchPage } from "#app/routes/town/search.tsx";
import { loader as shopsPage } from "#app/routes/town/shops.tsx";
import { findKeptPage } from "#app/web/kept-pages.server.ts";
import { fillBasket, person, tomorrowAt } from "../races/two-shops.ts";
import { countStatements } from "../support/count-statements.ts";
import { erlenstedt } from "../support/template-town.ts";
import "../races/pay-house.ts";

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;
const { baker, books, bread, cake, novel, cookbook } = erlenstedt;
const context = () => ({ nonce: "", address: "127.0.0.1", keep: null, personal: false });

/** Everything the house asks PostgreSQL for one page of an anonymous visitor: the look for a kept page, the root, the page. */
async function statementsOf({ loader, path, params, cookie = "" }: { loader: Loader; path: string; params?: Record<string, string>; cookie?: string }) {
  const request = () => new Request(`http://localhost${path}`, { headers: { Cookie: cookie } });
  const { statements } = await countStatements(async () => {
    const { town } = await findKeptPage({ method: "GET", url: path, cookie });
    const args = { params: { stadt: erlenstedt.slug, ...params }, context: { ...context(), town } };
    await rootLoader({ request: request(), ...args });
    await loader({ request: request(), ...args });
  });
  return statements;
}

beforeAll(async () => {
  // so that one search finds a product, a shop with its range, and an event
  await db.event.create({ data: { townId: erlenstedt.townId, slug: "brotfest", title: "Brotfest", place: "Marktplatz", startsAt: tomorrowAt(10), endsAt: tomorrowAt(18), motif: "markt" } });
  await openSearch();
  await compareSearch();
});

const pages: Array<{ name: string; loader: Loader; path: string; params?: Record<string, string> }> = [
  { name: "the town's home", loader: homePage, path: "/erlenstedt" },
  { name: "a product", loader: productPage, path: `/erlenstedt/produkte/${novel.slug}`, params: { produkt: novel.slug } },
  { name: "a shop", loader: shopPage, path: `/erlenstedt/geschaefte/${baker.slug}`, params: { geschaeft: baker.slug } },
  { name: "the list of shops", loader: shopsPage, path: "/erlenstedt/geschaefte" },
  { name: "the map with its list", loader: mapPage, path: "/erlenstedt/karte" },
  { name: "the points of the map", loader: mapPoints, path: "/erlenstedt/karte.geojson" },
  { name: "the list of products", loader: productsPage, path: "/erlenstedt/produkte" },
  { name: "a category", loader: productsPage, path: "/erlenstedt/produkte?kategorie=buecher" },
  { name: "the open data", loader: openDataPage, path: "/erlenstedt/offene-daten" },
  { name: "the list of events", loader: eventsPage, path: "/erlenstedt/veranstaltungen" },
  { name: "a search", loader: searchPage, path: "/erlenstedt/suche?q=brot" },
  { name: "a search for a shop", loader: searchPage, path: "/erlenstedt/suche?q=buchhandlung" },
  { name: "a search among what is open now", loader: searchPage, path: "/erlenstedt/suche?q=brot&offen=1" },
  { name: "a search that finds nothing", loader: searchPage, path: "/erlenstedt/suche?q=xyzzyx" },
];

test.for(pages)("$name takes at most 4 statements", async (page) => {
  const statements = await statementsOf(page);
  expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(4);
  expect(statements.length, "nothing was counted at all").toBeGreaterThan(0);
});

test("the basket of two shops is shown with few statements, too", async () => {
  const token = await fillBasket([bread, 1], [novel, 1]);
  const statements = await statementsOf({ loader: basketPage, path: "/korb", cookie: `korb-schluessel=${token}` });
  expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(8);
});

test("a checkout of two shops, from the form to the pay page, takes at most 40 statements", async () => {
  const token = await fillBasket([bread, 1], [cake, 1], [novel, 1], [cookbook, 1]);
  const cookie = `korb-schluessel=${token}`;
  const shown = await statementsOf({ loader: checkoutPage, path: "/kasse", cookie });
  const body = new URLSearchParams({ schritt: "bestellen", anfrage: "statement-count-1", name: person.name, email: person.email, telefon: person.phone, ...partOf(baker.shopId, modeWords.reservation, 700), ...partOf(books.shopId, modeWords.purchase, 3900) });
  const request = new Request("http://localhost/kasse", { method: "POST", headers: { Cookie: cookie }, body });
  const ordered = await countStatements(() => checkoutAction({ request, params: {}, context: context() }).catch((thrown: unknown) => thrown));
  expect(ordered.result instanceof Response ? ordered.result.status : JSON.stringify(ordered.result)).toBe(303);
  expect(await db.order.count({ where: { checkout: { email: person.email } } })).toBe(2);
  expect(ordered.statements.length, ordered.statements.join("\n")).toBeLessThanOrEqual(40);
  console.log(`checkout of two shops: ${shown.length} statements to show, ${ordered.statements.length} to order`);
});

/** One shop's fields of the checkout form. */
function partOf(shopId: string, mode: string, cents: number): Record<string, string> {
  const slot = tomorrowAt(10);
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(slot);
  return { [`art-${shopId}`]: mode, [`tag-${shopId}`]: day, [`zeit-${shopId}-${day}`]: slot.toISOString(), [`gezeigt-${shopId}`]: String(cents) };
}
