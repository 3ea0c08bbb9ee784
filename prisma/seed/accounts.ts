import { demoPeople } from "#app/domain/accounts/demo-people.ts";
import { slug } from "#app/values/slug.ts";
import { listDemoShops } from "./demo-shops.ts";
import { demoTowns } from "./towns.ts";

/** More retailers than the one a visitor can step into. The domain .example belongs to nobody (RFC 2606), so no mail leaves. */
const moreRetailers = [
  { name: "Karin Lindemann", email: "karin.lindemann@radhaus-lindemann.example" },
  { name: "Jana Brandt", email: "jana.brandt@buchhandlung-am-markt.example" },
  { name: "Friederike Noack", email: "friederike.noack@lesesteg.example" },
];

/**
 * Everybody with an account in the demo: what they are, and what they are allowed. A retailer owns the shops whose Impressum names them;
 * the steward works for both towns.
 */
export function listDemoAccounts() {
  const named = demoPeople.map(({ role, name, email }) => ({ name, email, isOperator: role === "betreiber", steward: role === "kuemmerer" }));
  const more = moreRetailers.filter(({ name }) => !named.some((person) => person.name === name)).map((person) => ({ ...person, isOperator: false, steward: false }));
  const shops = listDemoShops().map(({ shop }) => shop);
  return [...named, ...more].map(({ steward, ...person }) => ({
    person: { id: `person-${slug(person.name)}`, ...person },
    shopIds: shops.filter((shop) => shop.trader.responsible === person.name).map((shop) => `shop-${shop.slug}`),
    townIds: steward ? demoTowns.map((town) => town.id) : [],
  }));
}
