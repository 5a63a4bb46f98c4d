import { database } from "@/lib/database/database";
import type { JobState } from "@/lib/database/generated/enums";
import { readOriginal } from "@/lib/database/originals";
import type { Actor } from "@/lib/desk/actor";
import { forgetUnused } from "@/lib/desk/forget-unused";
import { openJob } from "@/lib/desk/uploads/open-job";
import { findReferat, tieAttachments } from "@/lib/desk/uploads/tie-attachments";
import type { Companion } from "./companion";
import { failJob } from "./fail-job";
import { findAttachments } from "./find-attachments";
import { isBeside } from "./list-files";
import { settleAttachments } from "./settle-attachments";

/** A file of an upload, and how the job that reads it stands. */
type UploadedFile = {
  path: string;
  job: { id: string; sha256: string; fileName: string; userId: string | null; state: JobState; attached: boolean; error: string | null };
};

/** True where files came with that of a job which may yet turn out to be its referat. */
export async function cameWithOthers(jobId: string): Promise<boolean> {
  return (await database.uploadFile.count({ where: { jobId: { not: jobId }, uploadId: { in: await uploadsOf(jobId) } } })) > 0;
}

/**
 * Once all files that came with a job's have been read, gives each referat among them its attachments, as the command line does for a folder: a file
 * that is no referat waits for this. What no referat claims is refused, when none is left that could. May be repeated at any moment.
 */
export async function settleUploads(jobId: string): Promise<void> {
  for (const uploadId of await uploadsOf(jobId)) {
    const files = await listFiles(uploadId);
    if (files.some(({ job }) => job.state === "queued" || job.state === "running")) continue;
    if (!files.some(({ job }) => job.state === "waiting")) continue;
    for (const file of files) if (file.job.state === "done" && !file.job.attached) await tieTo(file, files);
    for (const { job } of await listFiles(uploadId)) if (job.state === "waiting" && !(await isAwaited(job.id))) await refuse(job);
  }
}

async function uploadsOf(jobId: string): Promise<string[]> {
  const rows = await database.uploadFile.findMany({ where: { jobId }, distinct: ["uploadId"], select: { uploadId: true } });
  return rows.map(({ uploadId }) => uploadId);
}

function listFiles(uploadId: string): Promise<UploadedFile[]> {
  const job = { select: { id: true, sha256: true, fileName: true, userId: true, state: true, attached: true, error: true } };
  return database.uploadFile.findMany({ where: { uploadId }, orderBy: { id: "asc" }, select: { path: true, job } });
}

async function tieTo({ path, job }: UploadedFile, files: readonly UploadedFile[]): Promise<void> {
  const referat = await findReferat(job.sha256);
  if (!referat) return;
  const worker: Actor = { kind: "worker", id: job.userId };
  const beside = files.filter((other) => isBeside(path, other.path) && other.job.id !== job.id);
  const found = await findAttachments(referat.minutes, beside.map(toCompanion));
  await tieAttachments(referat.revisionId, found.files, worker);
  const { taken, refused } = await settleAttachments(referat.revisionId, found, worker);
  await end(taken, { state: "done", attached: true, meetingId: referat.meetingId, error: null });
  for (const { label, reason } of refused) {
    await end([label], { state: "failed", error: reason });
    await forgetUnused(beside.filter((other) => other.job.id === label).map((other) => other.job.sha256));
  }
}

/** A file as one that lies beside a referat, under the name that it came with this time. Jobs that failed have no bytes any more. */
function toCompanion({ path, job: { id, sha256 } }: UploadedFile): Companion {
  return { label: id, name: path.split(/\/| › /).at(-1) ?? path, read: () => readOriginal(sha256).catch(() => null) };
}

/** Ends those of the jobs that wait; one whose file is a referat as well stays what it is. */
async function end(
  jobIds: readonly string[],
  data: { state: JobState; attached?: boolean; meetingId?: string; error: string | null },
): Promise<void> {
  await database.job.updateMany({ where: { id: { in: [...jobIds] }, state: "waiting" }, data: { ...data, endedAt: new Date() } });
}

/** Whether something that came with a job's file may still turn out to be its referat. */
async function isAwaited(jobId: string): Promise<boolean> {
  const job = { ...openJob, NOT: { state: "waiting" as const } };
  return (await database.uploadFile.count({ where: { uploadId: { in: await uploadsOf(jobId) }, job } })) > 0;
}

async function refuse(job: UploadedFile["job"]): Promise<void> {
  await failJob(job, job.error ?? "Filen er ikke et referat, og intet af de referater, den kom sammen med, nævner den som bilag.");
}
