import pg from "pg";
import { seconds } from "../../app/values/time.ts";
import { visitor } from "../support/ask.ts";

export type Buyable = { shopId: string; variantId: string };
export type Checkouts = { connections: number; orders: number; perSecond: number; p50: number; p95: number; refused: number };

/** Two things of two shops of one town that both reserve and sell online, with the largest stock there is. */
export async function findBuyables(databaseUrl: string, town: string): Promise<Buyable[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(`
    SELECT DISTINCT ON (shop."id") shop."id" AS "shopId", variant."id" AS "variantId", coalesce(variant."stock", 1000000) AS "many"
    FROM "Variant" variant JOIN "Product" product ON product."id" = variant."productId" JOIN "Shop" shop ON shop."id" = product."shopId" JOIN "Town" town ON town."id" = shop."townId"
    WHERE town."slug" = $1 AND shop."acceptsReservations" AND shop."acceptsPurchases" AND product."status" = 'published' AND (variant."stockLevel" = 'in' OR variant."stock" > 20)
    ORDER BY shop."id", "many" DESC`, [town]);
  await client.end();
  const chosen = rows.sort((one, other) => other.many - one.many).slice(0, 2).map(({ shopId, variantId }) => ({ shopId: String(shopId), variantId: String(variantId) }));
  if (chosen.length < 2) throw new Error("the demo region has no two shops to buy in");
  return chosen;
}

/** A visitor's cookie with both things in the basket. */
export async function fillBasket(url: string, buyables: Buyable[]): Promise<ReturnType<typeof visitor>> {
  const shopper = visitor(url);
  for (const { variantId } of buyables) await shopper.ask({ path: "/korb/zeilen", form: { variante: variantId, menge: "1" }, headers: { Origin: url } });
  return shopper;
}

/**
 * Whole checkouts, each by a new visitor: two things into the basket, the order page, the review, the order; one shop
 * reserves, the other sells, so a pay page is opened, too. Ends after `duration` seconds or `most` orders.
 */
export async function measureCheckouts({ url, buyables, connections, duration, most }: { url: string; buyables: Buyable[]; connections: number; duration: number; most: number }): Promise<Checkouts> {
  const times: number[] = [];
  let refused = 0;
  let begun = 0;
  const started = performance.now();
  const until = started + seconds(duration);
  const shopOn = async () => {
    while (performance.now() < until && begun < most) {
      begun++;
      const since = performance.now();
      if (await buy(url, buyables, begun)) times.push(performance.now() - since);
      else refused++;
    }
  };
  await Promise.all(Array.from({ length: connections }, shopOn));
  const lasted = (performance.now() - started) / seconds(1);
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { connections, orders: times.length, perSecond: times.length / lasted, p50: at(0.5), p95: at(0.95), refused };
}

/** One checkout; false where somebody else took the pick-up time meanwhile. Each takes another time, as people do. */
async function buy(url: string, buyables: Buyable[], nth: number): Promise<boolean> {
  const shopper = await fillBasket(url, buyables);
  const own = { headers: { Origin: url }, path: "/kasse" };
  const page = await shopper.ask({ path: "/kasse" });
  const chosen = { ...fieldsOf(page.text), ...Object.assign({}, ...buyables.map(({ shopId }) => freeTime(page.text, shopId, nth))), name: "Kim Kunde", email: "kim@kundin.example", telefon: "", [`art-${buyables[1].shopId}`]: "kauf" };
  const review = await shopper.ask({ ...own, form: { ...chosen, schritt: "pruefen" } });
  const ordered = await shopper.ask({ ...own, form: { ...fieldsOf(review.text), schritt: "bestellen" } });
  return ordered.status === 303;
}

/** The fields for one of a shop's free pick-up times, the nth of all that are shown. */
function freeTime(html: string, shopId: string, nth: number): Record<string, string> {
  const times = [...html.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(`name="zeit-${shopId}-`) && !/\sdisabled/.test(tag));
  const tag = times[(nth * 7) % Math.max(1, times.length)] ?? "";
  const name = valueOf(tag, "name");
  return { [`tag-${shopId}`]: name.slice(-10), [name]: valueOf(tag, "value") };
}

/** What a browser would send of a page's fields: hidden ones and ticked ones. */
function fieldsOf(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => /type="hidden"/.test(tag) || /\schecked/.test(tag));
  return Object.fromEntries(inputs.map((tag) => [valueOf(tag, "name"), valueOf(tag, "value")]));
}

function valueOf(tag: string, name: string): string {
  return (new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "").replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}
