import "server-only";
import PgBoss from "pg-boss";
import { z } from "zod";

const queue = "reading";

type ByJob = (jobId: string) => Promise<void>;

const task = z.object({ jobId: z.uuid() });

let sender: Promise<PgBoss> | null = null;

/** Hands a job to the worker. The table `job` is what counts: a worker that starts finds there what it was never told of. */
export async function enqueueReading(jobId: string): Promise<void> {
  sender ??= open({ supervise: false, schedule: false });
  const boss = await sender.catch((error: unknown) => {
    sender = null;
    throw error;
  });
  await send(boss, jobId);
}

/**
 * Works on readings, one at a time, until it is stopped.
 * @param begun what a worker that ended before its time has left
 * @param giveUp told of a job whose reading has thrown as often as it is tried
 * @param everyMinute what is to be done at once and then by the clock, each by a name of its own; one run at a time
 * @returns stops the work when the job at hand is done
 */
export async function workOnReadings(
  begun: readonly string[],
  { read, giveUp, everyMinute }: { read: ByJob; giveUp: ByJob; everyMinute: Record<string, () => Promise<void>> },
): Promise<() => Promise<void>> {
  const boss = await open({});
  for (const jobId of begun) await send(boss, jobId);
  await boss.work(queue, { batchSize: 1, pollingIntervalSeconds: 0.5, includeMetadata: true }, async ([job]) => {
    const given = task.safeParse(job?.data);
    if (!job || !given.success) return;
    try {
      await read(given.data.jobId);
    } catch (error) {
      if (job.retryCount >= job.retryLimit) await giveUp(given.data.jobId);
      throw error;
    }
  });
  for (const [clock, work] of Object.entries(everyMinute)) {
    // Short: what is still waiting when the minute turns is not put in line a second time.
    await boss.createQueue(clock, { name: clock, policy: "short" });
    await boss.schedule(clock, "* * * * *");
    await boss.send(clock, {});
    await boss.work(clock, { batchSize: 1, pollingIntervalSeconds: 0.5 }, work);
  }
  return () => boss.stop({ graceful: true, timeout: 60_000 });
}

async function send(boss: PgBoss, jobId: string): Promise<void> {
  await boss.send(queue, { jobId }, { retryLimit: 3, expireInSeconds: 600 });
}

async function open(options: { supervise?: boolean; schedule?: boolean }): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: z.string().parse(process.env.DATABASE_URL), max: 2, ...options });
  // Without a listener a connection that is lost would end the process; the next poll finds out for itself.
  boss.on("error", () => undefined);
  await boss.start();
  await boss.createQueue(queue);
  return boss;
}
