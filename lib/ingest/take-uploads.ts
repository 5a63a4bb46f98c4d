import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import { dropUpload, receiveUpload, UploadTooLargeError } from "@/lib/database/uploads";
import type { Actor } from "@/lib/desk/actor";
import { requirePermission } from "@/lib/desk/actor";
import { saveUpload } from "@/lib/desk/uploads/save-upload";
import { enqueueReading } from "./reading-queue";

const largest = 25 * 1024 * 1024;
const mostFiles = 50;

/** Why a file of an upload was not taken. */
type UploadFault = "tooLarge" | "empty" | "tooMany" | "broken";
export type Uploads = { jobs: string[]; faults: UploadFault[] };

/**
 * Takes the files of a form in, one after another as they come. Each is hashed on its way into storage; nothing of it is kept in memory, and no name
 * that came with it is ever the name of a file.
 * @throws NotAllowedError when the actor may not upload
 */
export async function takeUploads(request: Request, actor: Actor): Promise<Uploads> {
  requirePermission(actor, "upload");
  const taken: Uploads = { jobs: [], faults: [] };
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !type.startsWith("multipart/form-data")) return { jobs: [], faults: ["broken"] };
  const work: Promise<void>[] = [];
  await new Promise<void>((resolve, reject) => {
    const form = busboy({ headers: { "content-type": type }, limits: { files: mostFiles, fields: 10, fieldSize: 1_000, parts: 100 } });
    form.on("file", (_field, stream, { filename }) => {
      work.push(takeFile(stream, filename, actor, taken).catch(reject));
    });
    form.on("filesLimit", () => taken.faults.push("tooMany"));
    form.on("error", () => {
      taken.faults.push("broken");
      resolve();
    });
    form.on("close", resolve);
    Readable.fromWeb(request.body as ReadableStream)
      .on("error", reject)
      .pipe(form);
  });
  await Promise.all(work);
  return taken;
}

async function takeFile(stream: Readable, name: string, actor: Actor, taken: Uploads): Promise<void> {
  try {
    const upload = await receiveUpload(stream, largest);
    try {
      if (upload.size === 0) taken.faults.push("empty");
      else {
        const { jobId, begun } = await saveUpload(upload, name, actor);
        taken.jobs.push(jobId);
        if (begun) await enqueueReading(jobId);
      }
    } finally {
      await dropUpload(upload);
    }
  } catch (error) {
    stream.resume();
    if (!(error instanceof UploadTooLargeError)) throw error;
    taken.faults.push("tooLarge");
  }
}
