import { database } from "@/lib/database/database";
import { readOriginal } from "@/lib/database/originals";
import type { Actor } from "@/lib/desk/actor";
import { findMeeting } from "@/lib/desk/find-meeting";
import { saveDraft } from "@/lib/desk/save-draft";
import { ExtractError } from "@/lib/extract/extract-error";
import { NotMinutesError } from "@/lib/minutes/not-minutes-error";
import { maskCprNumbers } from "@/lib/privacy/mask";
import { failJob } from "./fail-job";
import { mediaTypeOf } from "./media-type";
import { type ReadMinutes, readMinutes } from "./read-minutes";
import { cameWithOthers, settleUploads } from "./settle-uploads";

type RunningJob = { id: string; sha256: string; fileName: string; userId: string | null; confirmed: boolean; createdAt: Date };

/**
 * Reads the file of a job and saves it as a draft. May be begun again at any moment: a draft that is saved already is found by its hash. A file about
 * a meeting that is known is saved only when somebody has said so; until then the job asks. A file that is no referat waits for those that came with
 * it, and when the last of them is read, each referat gets its attachments.
 */
export async function runJob(jobId: string, municipality: { name: string; example: boolean }): Promise<void> {
  await readFile(jobId, municipality);
  await settleUploads(jobId);
}

/** Ends a job that could not be run however often it was tried: a job that stayed open would refuse its file for ever. */
export async function giveUpJob(jobId: string): Promise<void> {
  const job = await database.job.findUnique({ where: { id: jobId }, select: { id: true, sha256: true, fileName: true, userId: true } });
  if (job)
    await failJob(job, "Filen kunne ikke læses på grund af en fejl i portalen. Prøv igen, eller sig det til den, der driver portalen.");
  await settleUploads(jobId);
}

async function readFile(jobId: string, municipality: { name: string; example: boolean }): Promise<void> {
  const claimed = await database.job.updateMany({
    where: { id: jobId, state: { in: ["queued", "running"] } },
    data: { state: "running", startedAt: new Date() },
  });
  if (claimed.count === 0) return;
  const job = await database.job.findUniqueOrThrow({
    where: { id: jobId },
    select: { id: true, sha256: true, fileName: true, userId: true, confirmed: true, createdAt: true },
  });
  const bytes = await readOriginal(job.sha256);
  const reading = await read(job, bytes);
  if ("reason" in reading && (await cameWithOthers(jobId))) {
    await database.job.update({ where: { id: jobId }, data: { state: "waiting", error: reading.reason } });
    return;
  }
  if ("reason" in reading) {
    await failJob(job, reading.reason);
    return;
  }
  const replaced = job.confirmed ? null : await findMeeting(municipality, reading.minutes, job.sha256);
  if (replaced) await database.job.update({ where: { id: jobId }, data: { state: "asking", meetingId: replaced } });
  else await save(job, bytes, reading, municipality);
}

async function read({ fileName }: RunningJob, bytes: Uint8Array): Promise<ReadMinutes | { reason: string }> {
  try {
    return await readMinutes({ name: fileName, bytes });
  } catch (error) {
    if (error instanceof ExtractError || error instanceof NotMinutesError) return { reason: maskCprNumbers(error.message) };
    throw error;
  }
}

async function save(
  { id, userId, createdAt }: RunningJob,
  bytes: Uint8Array,
  { source, minutes, findings }: ReadMinutes,
  municipality: { name: string; example: boolean },
): Promise<void> {
  const actor: Actor = { kind: "worker", id: userId };
  const file = { name: source.name, bytes, mediaType: mediaTypeOf(source.kind) };
  const { meetingId, revisionId, kind } = await saveDraft({ municipality, file, source, minutes, findings }, actor);
  // What is known since this job was made was saved by this job, before something ended it.
  const unchanged =
    kind === "unchanged" && (await database.revision.count({ where: { id: revisionId, createdAt: { lt: createdAt } } })) > 0;
  await database.job.update({ where: { id }, data: { state: "done", meetingId, unchanged, endedAt: new Date() } });
}
