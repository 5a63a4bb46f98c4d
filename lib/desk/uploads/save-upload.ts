import type { Prisma } from "@/lib/database/generated/client";
import { adoptUpload, type ReceivedUpload } from "@/lib/database/uploads";
import { maskCprNumbers } from "@/lib/privacy/mask";
import { type Actor, requirePermission, userIdOf } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";
import { openJob } from "./open-job";

/** The job that an upload came to. `begun` is false where the file waits, or is known, already. */
export type UploadJob = { jobId: string; begun: boolean };

/** What a file came with: a number that all files of one form or zip share, and its path there. */
export type Came = { uploadId: string; path: string };

/**
 * Takes an uploaded file over and makes the job that reads it. The same bytes are one job, however often and however many at a time they are given;
 * a file that is known already is named so at once, and not read.
 * @throws NotAllowedError when the actor may not upload
 */
export async function saveUpload(upload: ReceivedUpload, givenName: string, actor: Actor, came?: Came): Promise<UploadJob> {
  requirePermission(actor, "upload");
  return inDeskTransaction(async (transaction) => {
    const open = await transaction.job.findFirst({ where: { sha256: upload.sha256, ...openJob }, select: { id: true } });
    const job = open ? { jobId: open.id, begun: false } : await makeJob(transaction, upload, givenName, actor);
    if (came) await transaction.uploadFile.create({ data: { uploadId: came.uploadId, path: shownPath(came.path), jobId: job.jobId } });
    return job;
  });
}

async function makeJob(transaction: Prisma.TransactionClient, upload: ReceivedUpload, givenName: string, actor: Actor): Promise<UploadJob> {
  const { sha256, size } = upload;
  const known = await transaction.revision.findFirst({ where: { document: { sha256 } }, select: { meetingId: true } });
  if (!known) await adoptUpload(upload);
  const fileName = maskCprNumbers(plainName(givenName));
  const settled = known && { state: "done" as const, unchanged: true, meetingId: known.meetingId, endedAt: new Date() };
  const job = await transaction.job.create({
    data: { sha256, size, fileName, userId: userIdOf(actor), ...settled },
    select: { id: true },
  });
  await recordAudit(transaction, actor, {
    action: "file.uploaded",
    subject: "job",
    subjectId: job.id,
    detail: { file: fileName, sha256, size },
  });
  return { jobId: job.id, begun: !known };
}

function shownPath(path: string): string {
  return maskCprNumbers(path.replace(/[\p{Cc}\p{Cf}]/gu, ""));
}

/** A name to show, of any that was sent: the last part of a path, without signs that steer. It is never the name of a file of ours. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return (
    last
      .replace(/[\p{Cc}\p{Cf}]/gu, "")
      .trim()
      .slice(0, 200) || "fil"
  );
}
