import { open, readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import { dropUpload, receiveUpload, type ReceivedUpload, UploadTooLargeError } from "@/lib/database/uploads";
import type { Actor } from "@/lib/desk/actor";
import { requirePermission } from "@/lib/desk/actor";
import { refuseUpload } from "@/lib/desk/uploads/refuse-upload";
import { saveUpload } from "@/lib/desk/uploads/save-upload";
import { isArchive } from "@/lib/extract/zip/read-zip";
import { openArchive } from "./open-file";
import { enqueueReading } from "./reading-queue";

const largest = 25 * 1024 * 1024;
const largestArchive = 250 * 1024 * 1024;
const mostFiles = 50;
const zipSignature = Buffer.from("PK\x03\x04", "latin1");

/** Why a file of an upload was not taken. `archive`: something in a zip, of which a job that failed says what and why. */
type UploadFault = "tooLarge" | "empty" | "tooMany" | "broken" | "archive";
export type Uploads = { jobs: string[]; faults: UploadFault[] };

type Taken = Uploads & { enqueue: (jobId: string) => Promise<void> };

/**
 * Takes the files of a form in, one after another as they come. A zip gives each file in it, as if it were sent by itself. Each is hashed on its way into storage; nothing of it is kept in memory, and no name
 * that came with it is ever the name of a file.
 * @param enqueue hands each job that is begun on to whoever reads it
 * @throws NotAllowedError when the actor may not upload
 */
export async function takeUploads(request: Request, actor: Actor, enqueue = enqueueReading): Promise<Uploads> {
  requirePermission(actor, "upload");
  const taken: Taken = { jobs: [], faults: [], enqueue };
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
  return { jobs: taken.jobs, faults: taken.faults };
}

async function takeFile(stream: Readable, name: string, actor: Actor, taken: Taken): Promise<void> {
  try {
    const upload = await receiveUpload(stream, largestArchive);
    try {
      if (upload.size === 0) taken.faults.push("empty");
      else if (await isArchivePlace(upload.place)) await takeArchive(upload.place, name, actor, taken);
      else if (upload.size > largest) taken.faults.push("tooLarge");
      else await begin(upload, name, actor, taken);
    } finally {
      await dropUpload(upload);
    }
  } catch (error) {
    stream.resume();
    if (!(error instanceof UploadTooLargeError)) throw error;
    taken.faults.push("tooLarge");
  }
}

async function begin(upload: ReceivedUpload, name: string, actor: Actor, taken: Taken): Promise<void> {
  const { jobId, begun } = await saveUpload(upload, name, actor);
  taken.jobs.push(jobId);
  if (begun) await taken.enqueue(jobId);
}

/** Whether a file that came in is a zip, by what it begins with: nothing that is none is read whole. */
async function isArchivePlace(place: string): Promise<boolean> {
  const file = await open(place);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (!buffer.subarray(0, bytesRead).equals(zipSignature)) return false;
  } finally {
    await file.close();
  }
  return isArchive(await readFile(place));
}

/** Each file of a zip becomes an upload of its own; what cannot be taken out of it is kept as a job that failed, with the reason. */
async function takeArchive(place: string, name: string, actor: Actor, taken: Taken): Promise<void> {
  for await (const opened of openArchive(name, await readFile(place))) {
    if ("refused" in opened) {
      taken.faults.push("archive");
      taken.jobs.push(await refuseUpload(opened.label, opened.refused, actor));
      continue;
    }
    if (opened.bytes.length === 0) {
      taken.faults.push("empty");
      continue;
    }
    const upload = await receiveUpload(Readable.from([opened.bytes]), largest);
    try {
      await begin(upload, opened.name, actor, taken);
    } finally {
      await dropUpload(upload);
    }
  }
}
