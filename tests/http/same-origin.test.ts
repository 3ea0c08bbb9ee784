import { loggedIn, openTemplateHouse } from "../support/house-on-template.ts";
import { expect, test } from "vitest";
import { fillBasket } from "../races/two-shops.ts";
import { fingerprintRows } from "../support/all-rows.ts";
import { ask } from "../support/ask.ts";
import { changingAddresses } from "../support/changing-routes.ts";
import { erlenstedt } from "../support/template-town.ts";

const house = await openTemplateHouse({ INLINE_WORKER: "0" });
const addresses = await changingAddresses();
const signed = ["/webhooks/stripe"];
const guarded = addresses.filter((path) => !signed.includes(path));
const Cookie = `${await loggedIn(erlenstedt.baker.personId)}; korb-schluessel=${await fillBasket([erlenstedt.bread, 1])}`;
const form = { variante: erlenstedt.bread.variantId, menge: "1", preis: "0,01", bestand: "0", rolle: "betreiber", ansicht: "dunkel", email: "petra@baeckerei.example", schritt: "bestellen", entfernen: "1" };

const foreign: Array<{ name: string; headers: Record<string, string> }> = [
  { name: "another site", headers: { Origin: "https://evil.example" } },
  { name: "a hidden sender", headers: { Origin: "null" } },
  { name: "another site that hides its name", headers: { "Sec-Fetch-Site": "cross-site" } },
  { name: "a neighbour under the same domain", headers: { "Sec-Fetch-Site": "same-site" } },
  { name: "a name that only begins like ours", headers: { Origin: `${house.url}.evil.example` } },
  { name: "our name in the path", headers: { Origin: `https://evil.example/${house.url}` } },
  { name: "another port of this machine", headers: { Origin: "http://127.0.0.1:1" } },
];

test("every route with an action is known here", () => {
  expect(addresses.length).toBeGreaterThan(15);
  expect(addresses).toContain("/korb/zeilen");
  expect(addresses).toContain("/webhooks/stripe");
});

test.for(foreign)("a form from $name changes nothing anywhere", async ({ headers }) => {
  const before = await fingerprintRows();
  for (const path of guarded) {
    const answers = await Promise.all([
      ask(house.url, { path, form, headers: { ...headers, Cookie } }),
      ask(house.url, { path: `${path}.data`, form, headers: { ...headers, Cookie } }),
      ask(house.url, { path, method: "DELETE", headers: { ...headers, Cookie } }),
      ask(house.url, { path: `${path}?_method=GET`, method: "PUT", body: "{}", headers: { ...headers, Cookie, "Content-Type": "application/json" } }),
    ]);
    for (const { status, cookies } of answers) expect({ path, status, cookies }).toEqual({ path, status: 403, cookies: [] });
  }
  expect(await fingerprintRows()).toEqual(before);
});

test("control: the same forms from our own pages get past the guard, with JavaScript off, too", async () => {
  for (const path of guarded.filter((one) => !/abmelden/.test(one))) {
    const { status } = await ask(house.url, { path, form: { variante: "nothing" }, headers: { Origin: house.url, "Sec-Fetch-Site": "same-origin", Cookie } });
    expect({ path, refused: status === 403 }).toEqual({ path, refused: false });
  }
});

test("signed webhooks need no origin, but a signature", async () => {
  for (const path of signed) expect((await ask(house.url, { path, body: "{}", headers: { Origin: "https://evil.example" } })).status).toBe(400);
});
