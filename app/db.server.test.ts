import { expect, test } from "vitest";
import { attempt, db, refuse, touchTown } from "#app/db.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { erlenstedt } from "../tests/support/template-town.ts";

const version = async () => (await db.town.findUniqueOrThrow({ where: { id: erlenstedt.townId } })).version;
const waitingJobs = async () => Number((await db.$queryRaw<Array<{ count: bigint }>>`SELECT count(*) FROM jobs.job WHERE name = 'tidy'`)[0].count);

test("a refusal takes back everything: rows, jobs and the town's version", async () => {
  const before = await version();
  const outcome = await attempt<never, "not-today">(async (tx) => {
    await tx.region.create({ data: { slug: "neu", name: "Neu" } });
    await enqueue(tx, "tidy", {});
    touchTown(erlenstedt.townId);
    refuse("not-today");
  });
  expect(outcome).toEqual({ ok: false, problem: "not-today" });
  expect(await db.region.count()).toBe(1);
  expect(await waitingJobs()).toBe(0);
  expect(await version()).toBe(before);
});

test("a commit keeps the job and moves the town's version once", async () => {
  const before = await version();
  const outcome = await attempt(async (tx) => {
    await enqueue(tx, "tidy", {});
    touchTown(erlenstedt.townId);
    touchTown(erlenstedt.townId);
    return "done";
  });
  expect(outcome).toEqual({ ok: true, value: "done" });
  expect(await waitingJobs()).toBe(1);
  expect(await version()).toBe(before + 1);
});
