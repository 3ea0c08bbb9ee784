import { now } from "#app/clock.server.ts";
import { attempt, change, db, refuse, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import type { ShopSource } from "#app/domain/shops/draft-shop.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { seconds } from "#app/values/time.ts";
import { applyRow } from "./apply-row.server.ts";
import { readRowContent } from "./row-content.ts";

export type ApplyProblem = "not-found" | "nothing";
/** `left`: rows still to come, which a job goes on with. */
export type AppliedSoFar = { made: number; refreshed: number; left: number };

/** Rows in one transaction: a draft with hours takes some 20 statements, and requests wait behind the lock of a town's row. */
const CHUNK = 10;
/** How long somebody waits for the answer; the job does the rest, a minute at a time. */
const PATIENCE = seconds(6);
const JOB_PATIENCE = seconds(60);

/**
 * Applies the rows of a list that are decided: new ones become drafts, known shops are refreshed where nobody has confirmed the fact. A chunk of rows in
 * each transaction, behind the list's lock, so that two at once do each row once; a row that is done is never done again, and after a crash a job goes on.
 * Refuses where there is nothing to apply.
 */
export async function applyImport({ town, importId, actor }: { town: { id: string }; importId: string; actor: Actor & { id: string } }) {
  const begun = await attempt<void, ApplyProblem>(async (tx) => {
    const list = await tx.shopImport.findFirst({ where: { id: importId, townId: town.id }, select: { id: true } });
    if (!list) return refuse<ApplyProblem>("not-found");
    if (await tx.shopImportRow.count({ where: ready(importId) }) === 0) return refuse<ApplyProblem>("nothing");
    await enqueue(tx, "apply-import", { importId, personId: actor.id }, { singletonKey: importId, startAfter: new Date(now().getTime() + PATIENCE + seconds(4)) });
  });
  return begun.ok ? { ok: true as const, value: await goOn({ importId, actor, until: now().getTime() + PATIENCE }) } : begun;
}

/** The job: goes on with a list that is being applied, in the name of whoever began it. May run twice. */
export async function continueImport({ importId, personId }: { importId: string; personId: string }): Promise<void> {
  const person = await db.person.findUnique({ where: { id: personId }, select: { name: true } });
  if (await db.shopImport.count({ where: { id: importId } }) === 0) return;
  const { left } = await goOn({ importId, actor: { id: personId, name: person?.name ?? "Stadtmarketing", role: "steward" }, until: now().getTime() + JOB_PATIENCE });
  if (left > 0) await change((tx) => enqueue(tx, "apply-import", { importId, personId }));
}

async function goOn({ importId, actor, until }: { importId: string; actor: Actor; until: number }): Promise<AppliedSoFar> {
  const sum = { made: 0, refreshed: 0, left: 0 };
  do {
    const done = await change((tx) => applyChunk(tx, { importId, actor, sum }));
    sum.made += done.made;
    sum.refreshed += done.refreshed;
    sum.left = done.left;
  } while (sum.left > 0 && now().getTime() < until);
  return sum;
}

async function applyChunk(tx: Tx, { importId, actor, sum }: { importId: string; actor: Actor; sum: AppliedSoFar }): Promise<AppliedSoFar> {
  await tx.$queryRaw`SELECT 1 FROM "ShopImport" WHERE "id" = ${importId} FOR UPDATE`;
  const list = await tx.shopImport.findUniqueOrThrow({ where: { id: importId } });
  const town = await tx.town.findUniqueOrThrow({ where: { id: list.townId }, select: { id: true, land: true } });
  const rows = await tx.shopImportRow.findMany({ where: ready(importId), orderBy: { number: "asc" }, take: CHUNK });
  const done = { made: 0, refreshed: 0 };
  for (const row of rows) {
    const applied = await applyRow(tx, { town, row: { ...row, content: readRowContent(row.facts) }, source: sourceOf({ list, row }), actor });
    if (applied.shopId === null) await tx.shopImportRow.update({ where: { id: row.id }, data: { decision: "skip", problems: [...row.problems, applied.problem] } });
    else await tx.shopImportRow.update({ where: { id: row.id }, data: { shopId: applied.shopId } });
    if (applied.shopId !== null && applied.what === "made") done.made += 1;
    if (applied.shopId !== null && applied.what === "refreshed") done.refreshed += 1;
  }
  const left = rows.length < CHUNK ? 0 : await tx.shopImportRow.count({ where: ready(importId) });
  if (left === 0 && rows.length > 0) await finish(tx, { list, actor, made: sum.made + done.made, refreshed: sum.refreshed + done.refreshed });
  return { ...done, left };
}

async function finish(tx: Tx, { list, actor, made, refreshed }: { list: { id: string; townId: string; fileName: string }; actor: Actor; made: number; refreshed: number }): Promise<void> {
  await tx.shopImport.update({ where: { id: list.id }, data: { appliedAt: now() } });
  await noteAct(tx, { townId: list.townId, actor, act: "import-applied", sentence: `Liste „${list.fileName}“ übernommen: ${made} neue Entwürfe, ${refreshed} Geschäfte aktualisiert` });
}

function ready(importId: string) {
  return { importId, shopId: null, decision: { in: ["new", "update"] } };
}

function sourceOf({ list, row }: { list: { kind: string; source: string; sourceUrl: string | null; sourceDate: Date | null; licence: string }; row: { sourceRef: string | null } }): ShopSource {
  const page = list.kind === "osm" && row.sourceRef !== null ? `https://www.openstreetmap.org/${row.sourceRef}` : list.sourceUrl;
  return { source: list.source, sourceUrl: page, sourceDate: list.sourceDate, licence: list.licence, sourceRef: row.sourceRef };
}
