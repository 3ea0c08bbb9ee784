import { readFile } from "node:fs/promises";
import { db } from "#app/db.server.ts";
import { searchHealth } from "#app/domain/search/open-search.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";
import { after, minutes } from "#app/values/time.ts";

const MOST = 20;
/** A mail or an event of the payment provider that waits longer is worth a look. */
const LATE = minutes(10);

/** What the operator must know: jobs, mails and payments that are stuck, the index, versions, the towns. No personal data. Eight statements. */
export async function findOperatorDesk({ at }: { at: Date }) {
  const [jobs, mail, declined, events, flagged, towns, search, versions] = await Promise.all([
    findJobs(), countMail(at), findDeclined(at), countPaymentEvents(at), findFlagged(at), listTownSizes(), searchHealth(), findVersions(),
  ]);
  return { jobs, mail, declined, events, flagged, towns, search: { engine: search.engine, ok: search.ok, documents: search.documents }, versions };
}

/** The queue by job name; `failed` ones have used up their tries. */
function findJobs() {
  return db.$queryRaw<Array<{ name: string; waiting: number; failed: number }>>`
    SELECT "name", (count(*) FILTER (WHERE "state" IN ('created', 'retry', 'active')))::int AS "waiting", (count(*) FILTER (WHERE "state" = 'failed'))::int AS "failed"
    FROM jobs.job WHERE "name" NOT LIKE '\\_\\_%' GROUP BY "name" HAVING count(*) FILTER (WHERE "state" IN ('created', 'retry', 'active', 'failed')) > 0 ORDER BY "name"`;
}

async function countMail(at: Date) {
  const [late, declined] = await Promise.all([
    db.notification.count({ where: { status: "queued", createdAt: { lt: after(at, -LATE) } } }),
    db.notification.count({ where: { status: "declined" } }),
  ]);
  return { late, declined };
}

async function findDeclined(at: Date) {
  const rows = await db.notification.findMany({ where: { status: "declined" }, select: { id: true, template: true, problem: true, createdAt: true }, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: MOST });
  // The vendor's words may name the person's address.
  return rows.map(({ createdAt, problem, ...row }) => ({ ...row, problem: (problem ?? "").replaceAll(/[^\s<>"]+@[^\s<>"]+/g, "…"), when: when(createdAt, at) }));
}

async function countPaymentEvents(at: Date) {
  const [late, flagged] = await Promise.all([
    db.paymentEvent.count({ where: { handledAt: null, receivedAt: { lt: after(at, -LATE) } } }),
    db.paymentEvent.count({ where: { outcome: "flagged" } }),
  ]);
  return { late, flagged };
}

async function findFlagged(at: Date) {
  const rows = await db.payment.findMany({ where: { flag: { not: null } }, select: { id: true, status: true, flag: true, amountCents: true, updatedAt: true }, orderBy: [{ updatedAt: "desc" }, { id: "desc" }], take: MOST });
  return rows.map(({ updatedAt, flag, ...row }) => ({ ...row, flag: flag ?? "", when: when(updatedAt, at) }));
}

function listTownSizes() {
  return db.$queryRaw<Array<{ slug: string; name: string; shops: number; products: number }>>`
    SELECT t."slug", t."name", (SELECT count(*)::int FROM "Shop" s WHERE s."townId" = t."id" AND s."status" = 'published') AS "shops",
      (SELECT count(*)::int FROM "Product" p WHERE p."townId" = t."id" AND p."status" = 'published') AS "products"
    FROM "Town" t ORDER BY t."name" LIMIT 200`;
}

async function findVersions() {
  const [database] = await db.$queryRaw<Array<{ version: string; migration: string | null }>>`
    SELECT current_setting('server_version') AS "version", (SELECT max("migration_name") FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL) AS "migration"`;
  const { version }: { version: string } = JSON.parse(await readFile("package.json", "utf8"));
  return { stadtkorb: version, node: process.version, postgres: database.version, migration: database.migration };
}

function when(instant: Date, at: Date): string {
  return `${formatDay(dayOf(instant), dayOf(at))}, ${formatTime(instant)}`;
}
