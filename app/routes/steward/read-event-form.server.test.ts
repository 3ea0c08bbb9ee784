import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test, vi } from "vitest";

// why: photos of a test must not lie in the project's own data directory
vi.mock("#app/env.server.ts", async (original) => {
  const { env } = await original<typeof import("#app/env.server.ts")>();
  return { env: { ...env, s3: null, dataDir: mkdtempSync(join(tmpdir(), "stadtkorb-forms-")) } };
});
const { readEventForm } = await import("./read-event-form.server.ts");

const at = new Date("2026-11-24T10:00:00+01:00");
const good = { titel: "Adventsmarkt", tag: "2026-12-05", beginn: "15:00", ende: "21:00", ort: "Marktplatz", motiv: "marktstand" };

function read(change: Record<string, string | File>, known?: Parameters<typeof readEventForm>[1]["known"]) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...good, ...change })) body.append(name, value);
  return readEventForm(new Request("http://here/", { method: "POST", body }), { at, known });
}
const file = (bytes: BlobPart, name: string, type: string) => new File([bytes], name, { type });
const jpeg = async () => file(new Uint8Array(await sharp({ create: { width: 60, height: 40, channels: 3, background: "#d8482c" } }).jpeg().toBuffer()), "markt.jpg", "image/jpeg");

test("a whole form becomes an event's fields in town time", async () => {
  expect(await read({ titel: " Advents-\nmarkt " })).toMatchObject({ ok: true, fields: { title: "Advents- markt", startsAt: new Date("2026-12-05T14:00:00Z"), picture: null, street: null } });
});

test("every wrong field gets its sentence at once, and everything typed comes back", async () => {
  const form = await read({ titel: "", tag: "31.2.2027", ort: " ", motiv: "<svg>", preis: "8,00 €" });
  expect(form).toMatchObject({ ok: false, typed: { tag: "31.2.2027", preis: "8,00 €", motiv: "<svg>" } });
  expect(form.ok ? [] : Object.keys(form.errors).sort()).toEqual(["motiv", "ort", "tag", "titel"]);
  expect(await read({ ende: "14:00" })).toMatchObject({ ok: false, errors: { ende: "Das Ende liegt vor dem Beginn. Geht es über Mitternacht, tragen Sie den letzten Tag ein." } });
  expect(await read({ tag: "2126-12-05" })).toMatchObject({ ok: false, errors: { tag: "Bitte höchstens zwei Jahre im Voraus." } });
  expect(await read({ tag: "2026-11-01" })).toMatchObject({ ok: false, errors: { tag: "Dieser Tag ist schon vorbei." } });
});

test("a megabyte of text is refused with a sentence at its field", async () => {
  expect(await read({ beschreibung: "ä".repeat(500_000) })).toMatchObject({ ok: false, errors: { beschreibung: "Das ist zu lang. Es passen höchstens 20.000 Zeichen." } });
  expect(await read({ titel: "x".repeat(121) })).toMatchObject({ ok: false, errors: { titel: "Bitte höchstens 120 Zeichen." } });
});

test("a drawing that could carry scripts is refused, whatever its name and type", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
  for (const photo of [file(svg, "bild.svg", "image/svg+xml"), file(svg, "bild.jpg", "image/jpeg"), file("<script>", "bild.webp", "image/webp")])
    expect(await read({ foto: photo, bildtext: "Bild" })).toMatchObject({ ok: false, errors: { foto: "Das ist kein Foto, das wir zeigen können. Bitte JPEG, PNG oder WebP." }, kept: false });
});

test("a good photo need not be chosen twice when another field was wrong", async () => {
  const first = await read({ foto: await jpeg() });
  expect(first).toMatchObject({ ok: false, kept: true, errors: { bildtext: "Bitte sagen Sie in einem Satz, was das Foto zeigt." } });
  const again = await read({ fotoDa: first.typed.fotoDa, bildtext: "Buden im Schnee" });
  expect(again).toMatchObject({ ok: true, fields: { picture: { key: first.typed.fotoDa, alt: "Buden im Schnee" } } });
  expect(await read({ fotoDa: "hochgeladen/../../secret", bildtext: "x" })).toMatchObject({ ok: true, fields: { picture: null } });
});

test("an event keeps its photo until somebody removes it", async () => {
  const known = { startsAt: at, picture: { key: "hochgeladen/alt.webp", alt: "Alt" } };
  expect(await read({ bildtext: "Neu gesagt" }, known)).toMatchObject({ ok: true, fields: { picture: { key: "hochgeladen/alt.webp", alt: "Neu gesagt" } } });
  expect(await read({ fotoWeg: "ja" }, known)).toMatchObject({ ok: true, fields: { picture: null } });
});
