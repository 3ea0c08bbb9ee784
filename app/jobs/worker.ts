import PgBoss from "pg-boss";
import { env } from "#app/env.server.ts";
import { onEnqueued } from "#app/jobs/enqueue.server.ts";
import { handlers } from "#app/jobs/handlers.ts";
import { jobNames, type JobName } from "#app/jobs/names.ts";
import { schedule } from "#app/jobs/schedule.ts";
import { log } from "#app/log.server.ts";

let boss: PgBoss | null = null;
const workers = new Map<string, string>();

/** Takes jobs from the queue until stopWorker(). One per process; several processes share the work. */
export async function startWorker(): Promise<void> {
  const started = new PgBoss({ connectionString: env.databaseUrl, schema: "jobs", max: 3, monitorStateIntervalSeconds: 60, archiveCompletedAfterSeconds: 3600, deleteAfterDays: 7 });
  started.on("error", (error) => { if (boss === started) log.error({ err: error }, "the queue stumbled"); });
  boss = started;
  await started.start();
  for (const name of jobNames) await attend(started, name);
  for (const { name, cron } of schedule) await started.schedule(name, cron, {}, { tz: "Europe/Berlin" });
  onEnqueued((name) => { if (workers.has(name)) started.notifyWorker(workers.get(name) ?? ""); });
}

async function attend(queue: PgBoss, name: JobName): Promise<void> {
  workers.set(name, await queue.work(name, { pollingIntervalSeconds: 2, batchSize: 1 }, async ([job]) => {
    try {
      await handlers[name](JSON.parse(JSON.stringify(job.data)));
    } catch (error) {
      log.error({ err: error, job: job.id, name }, "a job failed and will be tried again");
      throw error;
    }
  }));
}

/** Lets running jobs end (20 s at most), then stops. */
export async function stopWorker(): Promise<void> {
  const stopping = boss;
  await stopping?.stop({ graceful: true, wait: true, timeout: 20_000 });
  boss = null;
  workers.clear();
}
