import { randomUUID } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import { dropUpload, receiveUpload, type ReceivedUpload, UploadTooLargeError } from "@/lib/database/uploads";
import type { Actor } from "@/lib/desk/actor";
import { requirePermission } from "@/lib/desk/actor";
import { refuseUpload } from "@/lib/desk/uploads/refuse-upload";
import { type Came, plainName, saveUpload } from "@/lib/desk/uploads/save-upload";
import { ExtractError } from "@/lib/extract/extract-error";
import { isArchive } from "@/lib/extract/zip/read-zip";
import { largestUpload } from "./largest-upload";
import { openArchive } from "./open-file";
import { enqueueReading } from "./reading-queue";

const mostFiles = 50;
const zipSignature = Buffer.from("PK\x03\x04", "latin1");

/** The field of a form in which a text is pasted, and what its file is called. */
const pasted = { field: "tekst", name: "Indsat tekst.txt", longest: 4 * 1024 * 1024 };

/**
 * Why a file of an upload was not taken. `archive`: something in a zip, of which a job that failed says what and why. `nothing`: the form held
 * neither a file nor a text.
 */
type UploadFault = "tooLarge" | "empty" | "tooMany" | "broken" | "archive" | "nothing";
export type Uploads = { jobs: string[]; faults: UploadFault[] };

/** A file on its way in, with the name that it was given. */
type Coming = Came & { name: string };

/** What an upload has come to so far; `begun` are the jobs that are to be read when all of it has come. */
type Taken = Uploads & { begun: string[] };

/**
 * Takes the files of a form in, one after another as they come, and a text that was pasted as one of them. A zip gives each file in it, as if it were sent by itself. Each is hashed on its way
 * into storage; nothing of it is kept in memory, and no name that came with it is ever the name of a file. Reading begins when all of them have come,
 * for a referat must find its attachments there.
 * @param enqueue hands each job that is begun on to whoever reads it
 * @throws NotAllowedError when the actor may not upload
 */
export async function takeUploads(request: Request, actor: Actor, enqueue = enqueueReading): Promise<Uploads> {
  requirePermission(actor, "upload");
  const taken: Taken = { jobs: [], faults: [], begun: [] };
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !type.startsWith("multipart/form-data")) return { jobs: [], faults: ["broken"] };
  try {
    await takeForm(request.body, type, actor, taken);
  } finally {
    for (const jobId of taken.begun) await enqueue(jobId);
  }
  return { jobs: taken.jobs, faults: taken.faults };
}

async function takeForm(body: NonNullable<Request["body"]>, type: string, actor: Actor, taken: Taken): Promise<void> {
  const uploadId = randomUUID();
  const work: Promise<void>[] = [];
  await new Promise<void>((resolve, reject) => {
    const limits = { files: mostFiles, fields: 10, fieldSize: pasted.longest, parts: 100 };
    // Browsers send names in UTF-8 (RFC 7578, 5.1); busboy takes them for Latin-1 unless told.
    const form = busboy({ headers: { "content-type": type }, defParamCharset: "utf8", limits });
    // A file without a name has none here either, whatever busboy's types say.
    form.on("file", (_field, stream, { filename = "" }: { filename?: string }) => {
      work.push(takeFile(stream, { uploadId, path: plainName(filename), name: filename }, actor, taken).catch(reject));
    });
    form.on("field", (field, text, { valueTruncated }) => {
      if (field !== pasted.field || text.trim() === "") return;
      if (valueTruncated) taken.faults.push("tooLarge");
      else
        work.push(
          takeFile(Readable.from([Buffer.from(text)]), { uploadId, path: pasted.name, name: pasted.name }, actor, taken).catch(reject),
        );
    });
    form.on("filesLimit", () => taken.faults.push("tooMany"));
    form.on("error", () => {
      taken.faults.push("broken");
      resolve();
    });
    form.on("close", resolve);
    Readable.fromWeb(body as ReadableStream)
      .on("error", reject)
      .pipe(form);
  });
  await Promise.all(work);
  if (taken.jobs.length === 0 && taken.faults.length === 0) taken.faults.push("nothing");
}

async function takeFile(stream: Readable, came: Coming, actor: Actor, taken: Taken): Promise<void> {
  try {
    // A stream that were destroyed would never let the form come to its end.
    const upload = await receiveUpload(stream.iterator({ destroyOnReturn: false }), largestUpload);
    try {
      // A browser sends a file without a name for a field in which none was chosen.
      if (upload.size === 0 && came.name === "") return;
      if (upload.size === 0) taken.faults.push("empty");
      else if (await isArchivePlace(upload.place)) await takeArchive(upload.place, came.name, actor, taken);
      else await begin(upload, came, actor, taken);
    } finally {
      await dropUpload(upload);
    }
  } catch (error) {
    // What is still on its way is let pass, for other files may come behind it.
    stream.resume();
    if (error instanceof UploadTooLargeError) taken.faults.push("tooLarge");
    else if (error instanceof ExtractError) taken.jobs.push(await refuseUpload(came.name, error.message, actor));
    else throw error;
  }
}

async function begin(upload: ReceivedUpload, { name, ...came }: Coming, actor: Actor, taken: Taken): Promise<void> {
  const { jobId, begun } = await saveUpload(upload, name, actor, came);
  taken.jobs.push(jobId);
  if (begun) taken.begun.push(jobId);
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
  const uploadId = randomUUID();
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
    await takeFile(Readable.from([opened.bytes]), { uploadId, path: opened.label, name: opened.name }, actor, taken);
  }
}
