import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { action as acceptChanges } from "#app/routes/basket/accept-changes.tsx";
import { action as addLine } from "#app/routes/basket/add-line.tsx";
import { action as changeLine } from "#app/routes/basket/change-line.tsx";
import { loader as showBasket } from "#app/routes/basket/show.tsx";
import { birkenau, erlenstedt } from "../support/template-town.ts";
import { led, sent } from "./call-page.ts";

const { bread, novel } = erlenstedt;
const put = (form: Record<string, string>, cookies: string[] = []) => led(() => addLine(sent({ path: "/korb/zeilen", form, cookies })));
const show = (cookies: string[], search = "") => showBasket(sent({ path: `/korb${search}`, cookies }));

test("what is put in lies in the basket, and the browser learns of it", async () => {
  const { status, to, cookies } = await put({ variante: bread.variantId, menge: "2" });
  expect([status, to]).toEqual([303, `/korb?neu=${bread.variantId}`]);
  expect(cookies.map((cookie) => cookie.split("=")[0])).toEqual(["korb-schluessel", "korb"]);
  const page = await show(cookies, `?neu=${bread.variantId}`);
  expect(page).toMatchObject({ count: 2, hasProblems: false, news: "Roggenmischbrot, 1 kg liegt im Korb.", town: { slug: "erlenstedt" } });
  expect(page.slips[0]).toMatchObject({ seller: "Bäckerei Sommerfeld e. K.", lines: [{ quantity: 2, sum: { amount: 920 }, content: { quantity: 1000, unit: "g" } }] });
});

test("a step pressed without JavaScript is added to the number beside it", async () => {
  const { cookies } = await put({ variante: bread.variantId, menge: "1", schritt: "1" });
  const lineId = (await show(cookies)).slips[0].lines[0].lineId;
  const change = (form: Record<string, string>) => led(() => changeLine(sent({ path: `/korb/zeilen/${lineId}`, params: { zeile: lineId }, form, cookies })));
  expect((await change({ menge: "2", schritt: "1" })).to).toBe(`/korb#zeile-${lineId}`);
  expect((await show(cookies)).count).toBe(3);
  expect((await change({ menge: "3", schritt: "-1" })).cookies.join()).toContain("korb=2;");
  expect((await change({ menge: "2", entfernen: "1" })).to).toBe("/korb?weg=1");
  expect((await show(cookies)).count).toBe(0);
});

test("numbers that are none are refused with a sentence, and what was typed is shown again", async () => {
  const { cookies } = await put({ variante: novel.variantId, menge: "1" });
  const lineId = (await show(cookies)).slips[0].lines[0].lineId;
  for (const menge of ["0", "-1", "1.5", "1000000000", "", "zwei", "\u0000", "٣"]) {
    const refused = await put({ variante: bread.variantId, menge }, cookies);
    expect(refused.to).toMatch(/^\/korb\?problem=quantity/);
    expect((await show(cookies, refused.to.slice(5))).refused?.sentence).toContain("Bitte eine ganze Zahl");
    const changed = await led(() => changeLine(sent({ path: "/korb/zeilen/x", params: { zeile: lineId }, form: { menge }, cookies })));
    if (menge !== "0") expect(changed.to).toContain(`zeile=${lineId}`);
  }
  expect(await show(cookies)).toMatchObject({ count: 0 });
});

test("one megabyte of text is refused with a sentence", async () => {
  expect((await put({ variante: "x".repeat(1_000_000), menge: "1" })).to).toMatch(/^\/korb\?problem=quantity/);
});

test("more than there is, what does not exist and a foreign line change nothing", async () => {
  expect((await put({ variante: novel.variantId, menge: "4" })).to).toContain("problem=sold-out");
  expect((await put({ variante: "gibt-es-nicht", menge: "1" })).to).toContain("problem=unknown-product");
  const mine = await put({ variante: bread.variantId, menge: "1" });
  const other = await put({ variante: birkenau.variantId, menge: "1" });
  const lineId = (await show(mine.cookies)).slips[0].lines[0].lineId;
  expect((await led(() => changeLine(sent({ path: "/korb/zeilen/x", params: { zeile: lineId }, form: { menge: "5" }, cookies: other.cookies })))).to).toBe("/korb");
  expect((await show(mine.cookies)).count).toBe(1);
});

test("a price that moved is told in the words of the house and waits for consent", async () => {
  const { cookies } = await put({ variante: bread.variantId, menge: "1" });
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { priceCents: 480 } });
  const page = await show(cookies);
  expect(page.hasProblems).toBe(true);
  expect(page.slips[0].lines[0].changed).toBe("Der Preis ist jetzt 4,80\u00a0€. Vorher waren es 4,60\u00a0€.");
  expect((await led(() => acceptChanges(sent({ path: "/korb/neue-preise", form: {}, cookies })))).to).toBe("/korb?neu=preise");
  expect((await show(cookies)).hasProblems).toBe(false);
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { priceCents: 460 } });
});

test("a basket of nobody shows a way on, in the town one comes from", async () => {
  const page = await showBasket(sent({ path: "/korb", headers: { Referer: "http://localhost:3000/erlenstedt/produkte" } }));
  expect(page).toMatchObject({ count: 0, slips: [], town: { slug: "erlenstedt" } });
  expect((await show(["korb-schluessel=wrong; korb=7"])).count).toBe(0);
});
