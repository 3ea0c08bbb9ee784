import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { attempt, change, db, refuse } from "#app/db.server.ts";
import { outbox } from "#app/adapters/mail/index.server.ts";
import { after, minutes } from "#app/values/time.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";
import { logIn } from "../accounts/log-in.server.ts";
import { loginToken } from "../accounts/secret-token.server.ts";
import { notify } from "./notify.server.ts";
import { requestLoginLink } from "./request-login-link.server.ts";
import { sendNotification } from "./send-notification.server.ts";

const dataDir = vi.hoisted(() => (process.env.DATA_DIR = `${process.env.TMPDIR ?? "/tmp"}/stadtkorb-letters-${process.pid}`));
const outboxDir = join(dataDir, "outbox");
const letter = (key: string, email = "anna@kundin.example") => ({ key, template: "login-link" as const, to: { email, name: "Anna" }, payload: { loginLinkId: key, name: "Anna" } });
const idOf = async (key: string) => (await db.notification.findUniqueOrThrow({ where: { key } })).id;
const jobs = async () => Number((await db.$queryRaw<Array<{ count: bigint }>>`SELECT count(*) FROM jobs.job WHERE name = 'send-notification'`)[0].count);
const ask = (email: string, address = "192.0.2.1") => requestLoginLink({ email, next: "/konto", address });

afterEach(() => { stopClock(null); rmSync(dataDir, { recursive: true, force: true }); });
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test("the same key twice is one letter and one job", async () => {
  const before = await jobs();
  await change((tx) => notify(tx, letter("twice")));
  await change((tx) => notify(tx, letter("twice", "other@kundin.example")));
  expect(await db.notification.count({ where: { key: "twice" } })).toBe(1);
  expect(await jobs()).toBe(before + 1);
});

test("a change that is taken back leaves neither letter nor job", async () => {
  const before = await jobs();
  await attempt<void, "no">(async (tx) => { await notify(tx, letter("rolled-back")); refuse("no"); });
  expect(await db.notification.count({ where: { key: "rolled-back" } })).toBe(0);
  expect(await jobs()).toBe(before);
});

test("a letter is sent once, however often and however many at once", async () => {
  await change((tx) => notify(tx, letter("once")));
  const notificationId = await idOf("once");
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => sendNotification({ notificationId })));
  expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true);
  await sendNotification({ notificationId });
  expect(await db.notification.findUniqueOrThrow({ where: { id: notificationId } })).toMatchObject({ status: "sent", attempts: 1, problem: null });
  expect(await outbox()?.list()).toHaveLength(1);
});

test("where the mail server is away the letter waits, and goes out at the next try", async () => {
  rmSync(dataDir, { recursive: true, force: true });
  await change((tx) => notify(tx, letter("away")));
  const notificationId = await idOf("away");
  writeFileSync(dataDir, ""); // a file where the directory should be
  await expect(sendNotification({ notificationId })).rejects.toThrow("unavailable");
  expect(await db.notification.findUniqueOrThrow({ where: { id: notificationId } })).toMatchObject({ status: "queued", attempts: 1, sentAt: null });
  rmSync(dataDir, { force: true });
  await sendNotification({ notificationId });
  expect(await db.notification.findUniqueOrThrow({ where: { id: notificationId } })).toMatchObject({ status: "sent", attempts: 2 });
  expect(readdirSync(outboxDir).filter((name) => name.endsWith(".json"))).toHaveLength(1);
});

test("an address that can never work is declined for the operator to see, and not tried again", async () => {
  await change((tx) => notify(tx, letter("declined", "kein@adresse@x")));
  const notificationId = await idOf("declined");
  await sendNotification({ notificationId });
  await sendNotification({ notificationId });
  expect(await db.notification.findUniqueOrThrow({ where: { id: notificationId } })).toMatchObject({ status: "declined", attempts: 1 });
});

test("a sender that died with a letter in hand is replaced after 90 seconds", async () => {
  await change((tx) => notify(tx, letter("dropped")));
  const notificationId = await idOf("dropped");
  await db.notification.update({ where: { id: notificationId }, data: { attempts: 1, sentAt: now() } });
  await expect(sendNotification({ notificationId })).rejects.toThrow("another job");
  stopClock(after(now(), minutes(2)));
  await sendNotification({ notificationId });
  expect(await db.notification.findUniqueOrThrow({ where: { id: notificationId } })).toMatchObject({ status: "sent", attempts: 2 });
});

test("a letter nobody wrote is no trouble", async () => {
  await sendNotification({ notificationId: "nothing" });
});

test("a log-in link reaches its person, leads to PUBLIC_URL and logs in; no row knows its token", async () => {
  expect((await ask(" Miriam.Albers@KUNDIN.example ", "192.0.2.2")).ok).toBe(true);
  const link = await db.loginLink.findFirstOrThrow({ where: { personId: erlenstedt.shopper.personId } });
  const { id } = await db.notification.findUniqueOrThrow({ where: { key: `login-link:${link.id}` } });
  await sendNotification({ notificationId: id });
  const token = /http:\/\/localhost:3000\/anmelden\/([\w-]+)/.exec((await outbox()?.read(id))?.text ?? "")?.[1] ?? "";
  expect(token).toBe(loginToken(link.id));
  expect(JSON.stringify([await db.loginLink.findMany(), await db.notification.findMany()])).not.toContain(token);
  expect((await logIn({ token, former: null })).ok).toBe(true);
});

test("a stranger gets the same answer for the same work, and no letter", async () => {
  let statements = 0;
  db.$on("query", () => { statements++; });
  const count = async (email: string) => { statements = 0; const { ok } = await ask(email, "192.0.2.3"); return { ok, statements }; };
  await count("jana@buch.example");
  const before = await db.notification.count();
  const stranger = await count("niemand@nirgends.example");
  expect(await db.notification.count()).toBe(before);
  expect(stranger).toEqual(await count("jana@buch.example"));
});

test("five links a mail address in 15 minutes, known or not, and the last one stays good", async () => {
  for (const email of ["jonas@stadt.example", "fremd@nirgends.example"]) {
    for (let round = 0; round < 5; round++) expect((await ask(email, `198.51.100.${round}`)).ok).toBe(true);
    expect(await ask(email, "198.51.100.9")).toEqual({ ok: false, problem: "too-many" });
  }
  const last = await db.loginLink.findFirstOrThrow({ where: { personId: erlenstedt.steward.personId }, orderBy: { createdAt: "desc" } });
  expect((await logIn({ token: loginToken(last.id), former: null })).ok).toBe(true);
  stopClock(after(now(), minutes(16)));
  expect((await ask("jonas@stadt.example", "198.51.100.9")).ok).toBe(true);
});

test("thirty tries a visitor, whomever they ask for", async () => {
  for (let round = 0; round < 30; round++) await ask(`person${round}@nirgends.example`, "203.0.113.5");
  expect(await ask("jana@buch.example", "203.0.113.5")).toEqual({ ok: false, problem: "too-many" });
});
