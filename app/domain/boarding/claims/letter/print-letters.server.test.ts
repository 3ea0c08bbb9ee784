import QRCode from "qrcode";
import { expect, test } from "vitest";
import { openPress } from "#app/adapters/paper/index.server.ts";
import { db } from "#app/db.server.ts";
import { claimCode, claimToken } from "#app/domain/accounts/claim-secret.server.ts";
import { env } from "#app/env.server.ts";
import { draftForTest } from "../../../../../tests/support/draft-for-test.ts";
import { readPaper } from "../../../../../tests/support/read-paper.ts";
import { birkenau, erlenstedt } from "../../../../../tests/support/template-town.ts";
import { makeClaims, newClaim } from "../make-claims.server.ts";
import { layOutLetter } from "./lay-out-letter.server.ts";
import { printLetters } from "./print-letters.server.ts";

const town = { id: erlenstedt.townId, name: "Erlenstedt" };
const writer = { name: "Jonas Weidner", email: "jonas@stadt.example" };
const actor = { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" as const };

async function letterTo(name: string) {
  const shop = await draftForTest({ name });
  const made = await makeClaims({ town, shopIds: [shop.id], channel: "letter", actor });
  return made.ok ? made.value.claimIds[0] : "";
}

test("a letter is one page with what is known, where it comes from, the rights of the shop, and the way in by code and by QR", async () => {
  const id = await letterTo("Käsestübchen „Löchle“");
  const printed = await printLetters({ town, writer, claimIds: [id] });
  const paper = readPaper(printed?.pdf ?? Buffer.alloc(0));
  expect(paper).toMatchObject({ fonts: ["Besley-700", "HankenGrotesk-400", "HankenGrotesk-700"], title: "Brief an Käsestübchen „Löchle“", language: "de-DE" });
  expect(paper.pages).toHaveLength(1);
  const text = paper.pages[0].texts.join(" ");
  for (const said of ["Käsestübchen „Löchle“", "Lange Straße 7", "00001 Erlenstedt", "Stadtmarketing Erlenstedt", "Öffnungszeiten", "Montag bis Freitag", "9–18 Uhr", "02561 4711", "OpenStreetMap, Stand 11.07.2026, ODbL 1.0", "Art. 14 DSGVO", "widersprechen", "Bitte entfernen", claimCode(id)]) expect(text, said).toContain(said);
  const expected = QRCode.create(`${env.publicUrl}/einladung/${claimToken(id)}`, { errorCorrectionLevel: "M" }).modules;
  const drawn = paper.pages[0].code;
  expect(drawn).toHaveLength(expected.size);
  expect(drawn.every((row, y) => row.every((dark, x) => dark === Boolean(expected.get(y, x))))).toBe(true);
});

test("without names all letters that were not sent are printed, of this town alone, and printing changes nothing", async () => {
  const [first, second] = [await letterTo("Erste Stube"), await letterTo("Zweite Stube")];
  await db.claim.create({ data: newClaim({ townId: birkenau.townId, shopId: birkenau.shopId, channel: "letter" }) });
  const before = await db.claim.findMany({ orderBy: { id: "asc" } });
  const printed = await printLetters({ town, writer });
  const texts = readPaper(printed?.pdf ?? Buffer.alloc(0)).pages.map(({ texts }) => texts.join(" "));
  expect(texts.some((text) => text.includes(claimCode(first)))).toBe(true);
  expect(texts.some((text) => text.includes(claimCode(second)))).toBe(true);
  expect(texts.join()).not.toContain("Birkenladen");
  expect(await db.claim.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  await db.claim.updateMany({ where: { townId: town.id }, data: { sentAt: new Date() } });
  expect(await printLetters({ town, writer })).toBeNull();
  expect(await printLetters({ town: { id: birkenau.townId }, writer, claimIds: [first] })).toBeNull();
});

test("facts far too long for a page make its letters smaller, and nothing runs into anything else", async () => {
  const long = "Überaus langer Name mit vielen Wörtern ".repeat(6).trim();
  const press = await openPress();
  const page = layOutLetter({
    shop: { name: long, street: long, plz: "00001", city: long }, hall: { name: "Stadtmarketing Erlenstedt", street: "Rathausplatz 1", plz: "00001", town: "Erlenstedt" }, writer, writtenOn: "24.11.2026", until: "22.02.2027",
    rows: ["Name", "Branche", "Anschrift", "Telefon", "E-Mail", "Webseite", "Sortiment", "Zahlung", "Zugang"].map((name) => [name, long]), week: Array.from({ length: 7 }, (_, day) => [`Tag ${day}`, "9–12, 14–18:30, 20–23 Uhr"]), source: long,
    link: `https://stadt.example/einladung/${"a".repeat(43)}`, typeAt: "stadt.example/einladung", code: "K7MQ4-XR2BH", privacyAt: "stadt.example/datenschutz",
  }, press.measure);
  const ends = page.marks.map((mark) => (mark.kind === "text" ? mark.y + press.measure(mark).height : 0));
  expect(Math.max(...ends)).toBeLessThan(290);
  const [closing, law] = ["Freundliche Grüße", "Woher die Angaben"].map((begin) => page.marks.findIndex((mark) => mark.kind === "text" && mark.text.startsWith(begin)));
  const lawMark = page.marks[law];
  expect(lawMark.kind === "text" && ends[closing] < lawMark.y).toBe(true);
});
