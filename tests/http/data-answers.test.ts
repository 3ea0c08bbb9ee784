import { loggedIn, openTemplateHouse } from "../support/house-on-template.ts";
import { expect, test } from "vitest";
import { ask } from "../support/ask.ts";
import { erlenstedt } from "../support/template-town.ts";

const house = await openTemplateHouse();
const { baker, shopper } = erlenstedt;

test("a page asked for as data is as private as the page itself", async () => {
  const retailer = await loggedIn(baker.personId);
  const answers = [
    { path: "/konto.data", cookie: await loggedIn(shopper.personId), says: shopper.email }, { path: `/laden/${baker.slug}.data`, cookie: retailer, says: baker.slug },
    { path: "/korb.data", cookie: "", says: "slips" }, { path: "/erlenstedt.data", cookie: "", says: "Erlenstedt" },
  ];
  for (const { path, cookie, says } of answers) {
    const { status, headers, text } = await ask(house.url, { path, headers: { Cookie: cookie } });
    expect(status, path).toBe(200);
    expect(text, path).toContain(says);
    expect(headers["cache-control"], path).toContain("no-store");
  }
  const nobody = await ask(house.url, { path: `/laden/${baker.slug}.data` });
  expect(nobody.text).toContain("/anmelden?weiter=");
  expect(nobody.text).not.toContain("Roggenmischbrot");
});

test("an address of older clients is not there, and says nothing in the log", async () => {
  for (const path of ["/erlenstedt?_data=routes%2Ftown%2Fhome", "/?_data=root", "/konto?_data"]) {
    const { status, text } = await ask(house.url, { path });
    expect([status, text], path).toEqual([404, "Diese Adresse gibt es nicht.\n"]);
  }
  expect(house.output()).not.toMatch(/_data requests|"level":(50|60)/);
});

test("play money and roles are shut outside the demo, at every address", async () => {
  for (const path of ["/v1/checkout/sessions", "/v1/events", "/sandbox/zahlen/cs_test_x"]) expect((await ask(house.url, { path })).status, path).toBe(404);
  expect((await ask(house.url, { path: "/v1/checkout/sessions", form: { mode: "payment" }, headers: { Authorization: "Bearer sk_test_x" } })).status).toBe(404);
  expect((await ask(house.url, { path: "/sandbox/zahlen/cs_test_x", form: { tun: "pay" }, headers: { Origin: house.url } })).status).toBe(404);
});
