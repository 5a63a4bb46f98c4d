// Reads uploaded files, one at a time, publishes what is due, and mails those who follow something. `npm start` runs it beside the server;
// DATABASE_URL says where the work is.
import { canSendMail } from "@/lib/alerts/mailer";
import { sendAlerts } from "@/lib/alerts/send-alerts";
import { readConfiguration } from "@/lib/configuration/configuration";
import { database } from "@/lib/database/database";
import { sweepUploads } from "@/lib/database/uploads";
import { publishDue } from "@/lib/desk/schedule-publishing";
import { workOnReadings } from "@/lib/ingest/reading-queue";
import { giveUpJob, runJob } from "@/lib/ingest/run-job";
import { dropPastGuesses } from "@/lib/session/guess-budget";

const { MUNICIPALITY_NAME, EXAMPLES } = readConfiguration(process.env);

await sweepUploads();
const begun = await database.job.findMany({
  where: { state: { in: ["queued", "running", "waiting"] } },
  orderBy: { createdAt: "asc" },
  select: { id: true },
});
const stop = await workOnReadings(
  begun.map(({ id }) => id),
  {
    read: (jobId) => runJob(jobId, { name: MUNICIPALITY_NAME, example: false }),
    giveUp: giveUpJob,
    everyMinute: {
      publishing: async () => {
        await publishDue(EXAMPLES === "keep");
      },
      alerts: async () => {
        await dropPastGuesses();
        if (canSendMail()) await sendAlerts();
      },
    },
  },
);

let stopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end());
// The launcher may be killed without a word to its children.
const launcher = process.ppid;
setInterval(() => process.ppid !== launcher && void end(), 1_000).unref();

async function end(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await stop();
  await database.$disconnect();
  process.exit(0);
}
