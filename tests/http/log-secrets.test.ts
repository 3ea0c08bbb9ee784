import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openTemplateHouse } from "../support/house-on-template.ts";
import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { modeWords } from "#app/domain/orders/slips/checkout-words.ts";
import { tomorrowAt } from "../races/two-shops.ts";
import { visitor } from "../support/ask.ts";
import { birkenau, erlenstedt } from "../support/template-town.ts";

// The sandbox takes money in the demo only; noted as dated, the template town is left as it is.
await db.actLogEntry.create({ data: { townId: birkenau.townId, actorName: "Stadtkorb", actorRole: "system", act: "demo-dated", sentence: "Nichts zu tun" } });
const house = await openTemplateHouse({ LOG_LEVEL: "trace", DEMO: "1" });
const { bread, novel, baker, books } = erlenstedt;
const person = { name: "Wilhelmine Unverwechselbar", email: "wilhelmine@unverwechselbar.example", telefon: "02561 7654321" };
const own = { Origin: house.url };

function partOf(shopId: string, mode: string, cents: number): Record<string, string> {
  const slot = tomorrowAt(11);
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(slot);
  return { [`art-${shopId}`]: mode, [`tag-${shopId}`]: day, [`zeit-${shopId}-${day}`]: slot.toISOString(), [`gezeigt-${shopId}`]: String(cents) };
}

test("the log of a whole journey holds no name, address, token or cookie of anybody", { timeout: 60_000 }, async () => {
  const shopper = visitor(house.url);
  for (const { variantId } of [bread, novel]) await shopper.ask({ path: "/korb/zeilen", form: { variante: variantId, menge: "1" }, headers: own });
  const basketKey = shopper.jar.get("korb-schluessel") ?? "";
  expect(basketKey.length).toBeGreaterThan(20);
  const form = { schritt: "bestellen", anfrage: "log-journey-0123456789", ...person, ...partOf(baker.shopId, modeWords.reservation, 460), ...partOf(books.shopId, modeWords.purchase, 1500) };
  const ordered = await shopper.ask({ path: "/kasse", form, headers: own });
  expect([ordered.status, ordered.headers.location], /class="notice[\s\S]{0,400}/.exec(ordered.text)?.[0]).toEqual([303, expect.stringContaining("/sandbox/zahlen/")]);
  const paySession = /\/sandbox\/zahlen\/([^/?]+)/.exec(String(ordered.headers.location))?.[1] ?? "";
  await shopper.ask({ path: String(ordered.headers.location) });
  await shopper.ask({ path: `/erlenstedt/suche?q=${encodeURIComponent(person.name)}` });
  await shopper.ask({ path: "/anmelden", form: { email: "petra@baeckerei.example" }, headers: own });
  await shopper.ask({ path: "/anmelden/a-guessed-login-token" });

  await expect.poll(letters, { timeout: 15_000 }).toContain("/antwort/");
  const secrets = [...letters().matchAll(/\/(?:antwort|bestellungen|anmelden)\/([\w.~-]{16,})/g)].map(([, token]) => token);
  expect(secrets.length).toBeGreaterThan(1);
  for (const token of secrets) {
    await shopper.ask({ path: `/antwort/${token}` });
    await shopper.ask({ path: `/bestellungen/${token}` });
    await shopper.ask({ path: `/antwort/${token}/annahme`, form: {}, headers: own });
  }
  const said = house.output();
  expect(said.split('"msg":"answered"').length).toBeGreaterThan(10);
  for (const secret of [...secrets, basketKey, paySession, ...Object.values(person), "Unverwechselbar", "petra@baeckerei.example", "a-guessed-login-token", "korb-schluessel", "Set-Cookie"]) expect(said).not.toContain(secret);
});

/** Everything sent so far, as its readers see it: the text of each letter in the outbox. */
function letters(): string {
  const folder = join(house.dataDir, "outbox");
  if (!existsSync(folder)) return "";
  return readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}
