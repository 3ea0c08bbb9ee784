import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { MailError } from "#app/adapters/mail/contract.ts";
import type { Mail, MailTwin } from "#app/adapters/mail/contract.ts";
import { outboxMail } from "#app/adapters/mail/outbox.server.ts";
import { smtpMail } from "#app/adapters/mail/smtp.server.ts";
import { stopClock } from "#app/clock.server.ts";
import { mailServer, replyWith, tricklingServer } from "./mail-server.ts";
import type { Arrived } from "./mail-server.ts";

const FROM = "Stadtkorb <post@stadtkorb.example>";
const letter: Mail = { id: "01a", to: "anna@example.de", toName: "Anna Maaß", subject: "Ihre Bestellung", text: "Liegt bereit." };

type Peer = { mail: MailTwin; arrived: () => Promise<Arrived[]> };

const twins: Record<string, () => Promise<Peer>> = {
  "the outbox": async () => {
    const outbox = outboxMail({ directory: await temporaryDirectory(), from: FROM });
    const arrived = async () => Promise.all((await outbox.list()).map(async ({ id, to }) => ({ source: String(await outbox.source(id)), recipients: [to] })));
    return { mail: outbox, arrived };
  },
  SMTP: async () => {
    const { url, letters } = await mailServer();
    return { mail: mailThrough(url), arrived: async () => letters };
  },
};

describe.each(Object.entries(twins))("mail by %s", (_name, start) => {
  test("a letter arrives once, whole, from our address, and is known by its id", async () => {
    const { mail, arrived } = await start();
    const sent = await mail.send({ ...letter, html: "<p>Liegt <b>bereit</b>.</p>", replyTo: "laden@example.de", headers: { "List-Unsubscribe": "<https://stadtkorb.example/ab>" } });
    expect(sent.messageId).toBe("<01a@stadtkorb.example>");
    const [first, ...others] = await arrived();
    expect(others).toEqual([]);
    expect(first.recipients).toEqual(["anna@example.de"]);
    expect(headersOf(first)).toMatchObject({
      from: FROM, "message-id": sent.messageId, "reply-to": "laden@example.de", subject: "Ihre Bestellung",
      "auto-submitted": "auto-generated", "list-unsubscribe": "<https://stadtkorb.example/ab>",
    });
    expect(first.source).toContain("Liegt bereit.");
    expect(first.source).toContain("<p>Liegt <b>bereit</b>.</p>");
  });

  test("umlauts, ß and emoji in names, subject and text come through", async () => {
    const { mail, arrived } = await start();
    await mail.send({ ...letter, toName: "Jörg Müßig", subject: "Schöne Grüße aus Überlingen 🧺", text: "Äpfel, Öl, Übergrößen" });
    const [{ source }] = await arrived();
    const headers = headersOf({ source });
    expect(decoded(headers.subject)).toBe("Schöne Grüße aus Überlingen 🧺");
    expect(decoded(headers.to)).toBe("Jörg Müßig <anna@example.de>");
    expect(unquoted(bodyOf(source))).toContain("Äpfel, Öl, Übergrößen");
  });

  test("a line break in a name, subject, file name or header never starts a header of its own", async () => {
    const { mail, arrived } = await start();
    const evil = "\r\nBcc: spy@example.org\nX-Evil: 1\r\r\n\r\nbody\u2028\u0000";
    await mail.send({
      ...letter, toName: `Anna${evil}`, subject: `Hallo${evil}`, headers: { "X-Shop": `Wolle${evil}` },
      attachments: [{ filename: `../bon${evil}.txt`, contentType: "text/plain", content: "Bon" }],
    });
    const [first] = await arrived();
    expect(first.recipients).toEqual(["anna@example.de"]);
    expect(Object.keys(headersOf(first))).not.toContain("bcc");
    expect(first.source).not.toMatch(/^(bcc|x-evil):/im);
    expect(decoded(headersOf(first).subject)).toBe("Hallo Bcc: spy@example.org X-Evil: 1 body");
  });

  test.each([
    "anna@example.de\r\nBcc: spy@example.org", "anna@example.de, spy@example.org", "Anna <anna@example.de>", "anna@example.de>\r\nRCPT TO:<spy@example.org",
    "anna", "@example.de", "", "a b@example.de", `${"a".repeat(250)}@example.de`,
  ])("%j is not an address: declined", async (to) => {
    const { mail, arrived } = await start();
    expect(await problemOf(mail.send({ ...letter, to }))).toBe("declined");
    expect(await problemOf(mail.send({ ...letter, replyTo: to }))).toBe("declined");
    expect(await arrived()).toEqual([]);
  });

  test("headers that name sender, recipients or ids, and ids that name files, are declined", async () => {
    const { mail, arrived } = await start();
    for (const name of ["Bcc", "to", "FROM", "Message-ID", "Content-Type", "Resent-To", "X-A:\r\nBcc", ""])
      expect(await problemOf(mail.send({ ...letter, headers: { [name]: "x" } }))).toBe("declined");
    for (const id of ["../../etc/passwd", "a/b", "..", "", "a b", "a\r\nb", "x".repeat(101)])
      expect(await problemOf(mail.send({ ...letter, id }))).toBe("declined");
    expect(await arrived()).toEqual([]);
  });

  test("200 kB of text come through unharmed", async () => {
    const { mail, arrived } = await start();
    const text = "Grüße aus der Straße, 12,50 € = gut.\n.\n..\n".repeat(4600);
    expect(Buffer.byteLength(text)).toBeGreaterThan(200_000);
    await mail.send({ ...letter, text });
    expect(bodyText((await arrived())[0].source).trimEnd()).toBe(text.trimEnd());
  });

  test("an attachment keeps its name, type and bytes", async () => {
    const { mail, arrived } = await start();
    const content = Buffer.from(Array.from({ length: 70_000 }, (_, at) => at % 256));
    await mail.send({ ...letter, attachments: [{ filename: "Bestellübersicht.pdf", contentType: "application/pdf", content }] });
    const part = (await arrived())[0].source.replaceAll("\r\n", "\n").split(/\n--[^\n]+\n/).find((text) => /^Content-Type: application\/pdf/m.test(text)) ?? "";
    const [head, body] = part.split(/\n\n([\s\S]*)/);
    expect(head).toContain("base64");
    expect(decodeURIComponent(head.match(/filename\*0?\*?=utf-8''([^;\s]+)/)?.[1] ?? "")).toBe("Bestellübersicht.pdf");
    expect(Buffer.from(body.split("\n--")[0], "base64").equals(content)).toBe(true);
  });

  test("attachments are bytes only: no content type with a line break", async () => {
    const { mail, arrived } = await start();
    const attachments = [{ filename: "a.txt", contentType: "text/plain\r\nBcc: spy@example.org", content: "x" }];
    expect(await problemOf(mail.send({ ...letter, attachments }))).toBe("declined");
    expect(await arrived()).toEqual([]);
  });
});

test("outbox: the same id twice is one letter, also at once; a second outbox on the directory sees it", async () => {
  const directory = await temporaryDirectory();
  const outbox = outboxMail({ directory, from: FROM });
  await Promise.all(Array.from({ length: 10 }, () => outbox.send({ ...letter, id: "order-placed:7" })));
  await outbox.send({ ...letter, id: "order-placed:7", subject: "Zweiter Versuch" });
  expect((await outboxMail({ directory, from: FROM }).list()).map(({ id, subject }) => ({ id, subject }))).toEqual([{ id: "order-placed:7", subject: "Ihre Bestellung" }]);
  expect((await readdir(directory)).sort()).toEqual(["order-placed~7.eml", "order-placed~7.json"]);
});

test("outbox: newest first, limited, by recipient; a letter is read by its id and by nothing else", async () => {
  onTestFinished(() => stopClock(null));
  const outbox = outboxMail({ directory: await temporaryDirectory(), from: FROM });
  expect(await outbox.list()).toEqual([]);
  for (const [at, to] of ["anna@example.de", "ben@example.de", "Anna@example.de"].entries()) {
    stopClock(new Date(Date.UTC(2026, 10, 24, 9, at)));
    await outbox.send({ ...letter, id: `n${at}`, to });
  }
  expect((await outbox.list()).map(({ id }) => id)).toEqual(["n2", "n1", "n0"]);
  expect((await outbox.list({ limit: 1 })).map(({ id }) => id)).toEqual(["n2"]);
  expect((await outbox.list({ to: "anna@example.de" })).map(({ id }) => id)).toEqual(["n2", "n0"]);
  expect(await outbox.read("n1")).toMatchObject({ to: "ben@example.de", sentAt: "2026-11-24T09:01:00.000Z", html: null, attachments: [] });
  for (const id of ["n9", "../n1", "", "n1/../n1"]) expect([await outbox.read(id), await outbox.source(id)]).toEqual([null, null]);
});

test("SMTP: a server that refuses for now and then accepts gets the letter once, under one Message-ID", async () => {
  let busy = true;
  const { url, letters } = await mailServer({ onRcptTo: (_address, _session, done) => done(busy ? replyWith(451, "try again later") : null) });
  const mail = mailThrough(url);
  expect(await problemOf(mail.send(letter))).toBe("unavailable");
  busy = false;
  const { messageId } = await mail.send(letter);
  expect(letters.map((arrived) => headersOf(arrived)["message-id"])).toEqual([messageId]);
});

test("SMTP: a line cut after the letter was taken is one attempt, unavailable; the next attempt carries the same Message-ID", async () => {
  const taken: string[] = [];
  const { url, hangUp } = await mailServer({
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (taken.push(String(Buffer.concat(chunks))) > 1) return done();
        hangUp();
      });
    },
  });
  const mail = mailThrough(url);
  expect(await problemOf(mail.send(letter))).toBe("unavailable");
  expect(taken).toHaveLength(1);
  await mail.send(letter);
  expect(new Set(taken.map((source) => headersOf({ source })["message-id"]))).toEqual(new Set(["<01a@stadtkorb.example>"]));
});

test("SMTP: a permanent refusal is declined, of the recipient and of the content; the next letter still goes", async () => {
  const { url, letters } = await mailServer({
    onRcptTo: ({ address }, _session, done) => done(address.startsWith("nobody") ? replyWith(550, `no such mailbox: <${address}>`) : null),
  });
  const mail = mailThrough(url);
  const refused = await mail.send({ ...letter, to: "nobody@example.de" }).catch((thrown: unknown) => thrown);
  expect(refused).toMatchObject({ problem: "declined" });
  expect(refused).not.toHaveProperty("cause");
  expect(String(refused)).toMatch(/550 no such mailbox: <\(address\)>/);
  await mail.send(letter);
  expect(letters).toHaveLength(1);
  const strict = await mailServer({ onData: (stream, _session, done) => stream.resume().on("end", () => done(replyWith(554, "looks like spam"))) });
  expect(await problemOf(mailThrough(strict.url).send(letter))).toBe("declined");
});

test("SMTP: a refused sender or log-in is the operator's affair: misconfigured, and the password stays out of the message", async () => {
  const sender = await mailServer({ onMailFrom: (_address, _session, done) => done(replyWith(550, "sender not allowed")) });
  expect(await problemOf(mailThrough(sender.url).send(letter))).toBe("misconfigured");
  const login = await mailServer({ authOptional: false, disabledCommands: ["STARTTLS"], allowInsecureAuth: true, onAuth: (_auth, _session, done) => done(replyWith(535, "wrong")) });
  const wrong = mailThrough(`${login.url.replace("smtp://", "smtp://post:geheim@")}?requireTLS=false`);
  const error = await wrong.send(letter).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ problem: "misconfigured" });
  expect(String(error)).not.toMatch(/geheim|anna/);
  expect(await problemOf(mailThrough(login.url).send(letter))).toBe("misconfigured");
});

test("SMTP: a password never crosses an open line unless the URL allows it", async () => {
  let asked = 0;
  const plain = await mailServer({ authOptional: true, allowInsecureAuth: true, onAuth: (_auth, _session, done) => { asked++; done(null, { user: 1 }); } });
  expect(await problemOf(mailThrough(plain.url.replace("smtp://", "smtp://post:geheim@")).send(letter))).toBe("misconfigured");
  expect(asked).toBe(0);
});

test("SMTP: a silent, a closed and an unknown server are unavailable, soon", async () => {
  const silent = await mailServer({ onRcptTo: () => {} });
  const closed = await mailServer();
  await closed.stop();
  for (const url of [silent.url, closed.url, "smtp://mail.invalid:25"])
    expect(await problemOf(mailThrough(url, { connect: 500, silence: 500, whole: 60_000 }).send(letter))).toBe("unavailable");
});

test("SMTP: a server that answers a line at a time and never ends is given up as a whole", async () => {
  const mail = mailThrough(await tricklingServer(), { connect: 60_000, silence: 60_000, whole: 600 });
  expect(await problemOf(mail.send(letter))).toBe("unavailable");
});

test.each(["", "mail.example.de", "http://mail.example.de", "smtp://"])("SMTP: %j is not a mail server: misconfigured", async (url) => {
  expect(await problemOf(mailThrough(url).send(letter))).toBe("misconfigured");
});

test("a sender without an address is misconfigured in both twins", async () => {
  const outbox = outboxMail({ directory: await temporaryDirectory(), from: "Stadtkorb" });
  const { url } = await mailServer();
  expect(await problemOf(outbox.send(letter))).toBe("misconfigured");
  expect(await problemOf(smtpMail({ url, from: "post@a.example\r\nBcc: x@b.example" }).send(letter))).toBe("misconfigured");
});

const directories: string[] = [];
afterAll(() => Promise.all(directories.map((path) => rm(path, { recursive: true }))));

async function temporaryDirectory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "stadtkorb-mail-"));
  directories.push(path);
  return path;
}

function mailThrough(url: string, patience = { connect: 2000, silence: 2000, whole: 4000 }): MailTwin {
  const mail = smtpMail({ url, from: FROM, patience });
  onTestFinished(() => mail.close());
  return mail;
}

async function problemOf(sending: Promise<unknown>): Promise<string> {
  const error = await sending.then(() => null, (thrown: unknown) => thrown);
  return error instanceof MailError ? error.problem : `no MailError but ${error}`;
}

function headersOf({ source }: { source: string }): Record<string, string> {
  const lines = source.replaceAll("\r\n", "\n").split("\n\n")[0].replaceAll(/\n[ \t]+/g, " ").split("\n");
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]));
}

function bodyOf(source: string): string {
  return source.replaceAll("\r\n", "\n").split(/\n\n([\s\S]*)/)[1];
}

/** The body of a one-part letter, its transfer encoding undone. */
function bodyText(source: string): string {
  const encoding = headersOf({ source })["content-transfer-encoding"];
  return encoding === "base64" ? String(Buffer.from(bodyOf(source), "base64")) : unquoted(bodyOf(source));
}

/** Quoted-printable (RFC 2045 6.7) to text. */
function unquoted(text: string): string {
  const bytes = text.replaceAll("=\n", "").replaceAll(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(parseInt(hex, 16)));
  return String(Buffer.from(bytes, "latin1"));
}

/** Encoded words (RFC 2047) to text. */
function decoded(header: string): string {
  return header.replaceAll(/\?=\s+=\?/g, "?==?").replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_all, kind, text) =>
    kind.toUpperCase() === "B" ? String(Buffer.from(text, "base64")) : unquoted(text.replaceAll("_", " ")));
}
