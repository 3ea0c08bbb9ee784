import { expect, test } from "vitest";
import { z } from "zod";
import { many, parseForm, tick } from "./parse-form.server.ts";

const schema = z.object({ name: z.string().min(1).max(40), menge: z.coerce.number().int().min(1).max(99), mail: z.email() });
const good = { name: "Miriam Albers", menge: "2", mail: "miriam@kundin.example" };

function posted(fields: Record<string, string> | string[][]): Request {
  return new Request("http://here/korb", { method: "POST", body: new URLSearchParams(fields) });
}

test("a good form is read, tidied and typed; fields nobody asked for are dropped", async () => {
  const outcome = await parseForm(posted({ ...good, name: "  Mu\u0308ller\u0000\u202e ", role: "operator", __proto__x: "1" }), schema);
  expect(outcome).toEqual({ ok: true, value: { name: "Müller", menge: 2, mail: "miriam@kundin.example" } });
});

test("what is wrong comes as one sentence a field, with what was typed", async () => {
  const outcome = await parseForm(posted({ name: "", menge: "1,5", mail: "miriam.kundin.example" }), schema);
  expect(outcome).toEqual({
    ok: false,
    errors: { name: "Bitte füllen Sie dieses Feld aus.", menge: "Bitte eine ganze Zahl, zum Beispiel 2.", mail: "Es fehlt das @-Zeichen, zum Beispiel name@anbieter.de." },
    typed: { name: "", menge: "1,5", mail: "miriam.kundin.example" },
  });
});

test("quantities that are none are refused", async () => {
  for (const menge of ["0", "-1", "1.5", "1000000000", "1e9", "NaN", "Infinity", "0x10", "zwei", "", "9".repeat(400)]) {
    const outcome = await parseForm(posted({ ...good, menge }), z.object({ menge: z.string().regex(/^\d{1,2}$/).transform(Number).pipe(z.number().int().min(1)) }));
    expect(outcome.ok, menge).toBe(false);
  }
});

test("a megabyte in one field is refused with a sentence, and the rest of the form is kept", async () => {
  const outcome = await parseForm(posted({ ...good, name: "a".repeat(1_000_000) }), schema);
  expect(outcome.ok).toBe(false);
  if (outcome.ok) return;
  expect(outcome.errors).toEqual({ name: "Das ist zu lang. Es passen höchstens 20.000 Zeichen." });
  expect(outcome.typed.mail).toBe(good.mail);
  expect(outcome.typed.name).toHaveLength(20_000);
});

test("a body over the limit is not read to its end", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({ pull: (out) => { sent += 65_536; out.enqueue(new Uint8Array(65_536).fill(97)); } });
  const sending = { method: "POST", body: endless, headers: { "Content-Type": "application/x-www-form-urlencoded" }, duplex: "half" as const };
  const outcome = await parseForm(new Request("http://here/korb", sending), schema);
  expect(outcome).toEqual({ ok: false, errors: { form: "Das ist zu viel auf einmal. Es passen höchstens 2 MB." }, typed: {} });
  expect(sent).toBeLessThan(3_000_000);
});

test("a body of another kind, none at all, broken multipart or too many fields is refused, never thrown", async () => {
  const json = new Request("http://here/", { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } });
  const broken = new Request("http://here/", { method: "POST", body: "--x\r\nnonsense", headers: { "Content-Type": "multipart/form-data; boundary=x" } });
  const nothing = new Request("http://here/", { method: "POST" });
  const crowd = posted(Array.from({ length: 501 }, (_, i) => [`f${i}`, "1"]));
  for (const request of [json, broken, nothing, crowd]) {
    const outcome = await parseForm(request, schema);
    expect(outcome.ok ? {} : Object.keys(outcome.errors)).toEqual(["form"]);
  }
});

test("boxes come as a list, a tick as yes or no, a file as a file", async () => {
  const form = new FormData();
  form.append("tage", "mo");
  form.append("agb", "on");
  form.append("bild", new File(["x"], "haus.jpg", { type: "image/jpeg" }));
  form.append("leer", new File([], ""));
  const shape = z.object({ tage: many(z.enum(["mo", "di"])), keine: many(z.string()), agb: tick, werbung: tick, bild: z.instanceof(File), leer: z.instanceof(File).optional() });
  const outcome = await parseForm(new Request("http://here/", { method: "POST", body: form }), shape, { files: ["bild", "leer"] });
  expect(outcome).toMatchObject({ ok: true, value: { tage: ["mo"], keine: [], agb: true, werbung: false } });
  expect(outcome.ok && outcome.value.bild.name).toBe("haus.jpg");
  expect(outcome.ok && outcome.value.leer).toBeUndefined();
});

test("a field sent twice does not pass for one", async () => {
  const outcome = await parseForm(posted([["name", "a"], ["name", "b"], ["menge", "1"], ["mail", good.mail]]), schema);
  expect(outcome).toMatchObject({ ok: false, errors: { name: "Diese Angabe passt nicht. Bitte prüfen Sie sie." }, typed: { name: "a" } });
});
