import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { originalPlace, storageDirectory } from "./originals";

const hourLong = 3_600_000;

/** A file that has come in whole, under a name of ours, with what its bytes are known by. */
export type ReceivedUpload = { place: string; sha256: string; size: number };

/** How much of a file is looked at to tell how large it may be: more than any that is refused for its size. */
const startLength = 4096;

/** More came than a file may hold. */
export class UploadTooLargeError extends Error {
  override readonly name = "UploadTooLargeError";
}

/**
 * Writes a stream into storage as it comes, under a name that nobody outside has a part in, and hashes it on the way.
 * @param largestOf how large a file may be that begins as it does; may refuse it with an error of its own
 * @throws UploadTooLargeError as soon as more than that has come, and what `largestOf` throws; nothing is left behind then
 */
export async function receiveUpload(stream: AsyncIterable<Uint8Array>, largestOf: (start: Uint8Array) => number): Promise<ReceivedUpload> {
  const place = path.join(incoming(), `${randomUUID()}.upload`);
  await mkdir(incoming(), { recursive: true });
  const hash = createHash("sha256");
  let size = 0;
  let start = Buffer.alloc(0);
  let largest: number | null = null;
  const file = await open(place, "wx", 0o600);
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (start.length < startLength) start = Buffer.concat([start, chunk.subarray(0, startLength - start.length)]);
      if (start.length === startLength) largest ??= largestOf(start);
      if (largest !== null && size > largest) throw new UploadTooLargeError(`More than ${largest} bytes.`);
      hash.update(chunk);
      await file.write(chunk);
    }
    if (size > (largest ?? largestOf(start))) throw new UploadTooLargeError("More bytes than allowed.");
    await file.sync();
  } catch (error) {
    await rm(place, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return { place, sha256: hash.digest("hex"), size };
}

/** Gives an upload its place among the originals. Inside a desk transaction. */
export async function adoptUpload({ place, sha256 }: ReceivedUpload): Promise<void> {
  const target = originalPlace(sha256);
  await mkdir(path.dirname(target), { recursive: true });
  await rename(place, target);
}

/** Drops an upload that nobody adopted; nothing happens where it was. */
export async function dropUpload({ place }: ReceivedUpload): Promise<void> {
  await rm(place, { force: true });
}

/** Removes what uploads that were cut off have left, once they are an hour old. */
export async function sweepUploads(): Promise<void> {
  for (const name of await readdir(incoming()).catch(() => [])) {
    const place = path.join(incoming(), name);
    const found = await stat(place).catch(() => null);
    if (found && Date.now() - found.mtimeMs > hourLong) await rm(place, { force: true });
  }
}

function incoming(): string {
  return path.join(storageDirectory(), "incoming");
}
