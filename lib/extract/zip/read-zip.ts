import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { documentKind } from "../document-kind";
import { ExtractError } from "../extract-error";

const megabyte = 1024 * 1024;

/** What an archive may hold. Each file in it is held to the limits of a file besides. */
const archiveLimits = { bytes: 250 * megabyte, files: 1_000, unpackedBytes: 500 * megabyte, fileBytes: 25 * megabyte };

/** One file of an archive: its bytes, or why it is not unpacked. */
export type ArchivedFile = { name: string; bytes: Uint8Array } | { name: string; error: ExtractError };

/** True for a zip archive, which is read file by file; a Word document is none, though it is packed as one. */
export function isArchive(bytes: Uint8Array): boolean {
  return documentKind(bytes) === "archive";
}

/**
 * Unpacks an archive file by file, so that only one is in memory at a time. Nothing is written to disk. Folders, and what macOS adds of its own, are
 * passed over; archives within the archive are refused.
 * @param isGiven picks the files to unpack by their names; all of them unless told
 * @throws ExtractError for an archive that is damaged, locked, too large, or holds a name that points out of its folder. What it holds is looked
 *   through before the first file is given.
 */
export async function* readZip(bytes: Uint8Array, isGiven: (name: string) => boolean = () => true): AsyncGenerator<ArchivedFile> {
  if (bytes.length > archiveLimits.bytes) throw new ExtractError("archiveTooLarge");
  const archive = await openArchive(bytes);
  const entries = await listEntries(archive);
  for (const entry of entries.filter(isWanted)) if (isGiven(entry.fileName)) yield await unpack(archive, entry);
}

/** The names of the files that {@link readZip} gives. @throws ExtractError as readZip does */
export async function listZip(bytes: Uint8Array): Promise<string[]> {
  if (bytes.length > archiveLimits.bytes) throw new ExtractError("archiveTooLarge");
  const entries = await listEntries(await openArchive(bytes));
  return entries.filter(isWanted).map(({ fileName }) => fileName);
}

async function openArchive(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { autoClose: false });
  } catch {
    throw new ExtractError("archiveDamaged");
  }
}

async function listEntries(archive: ZipFile): Promise<Entry[]> {
  if (archive.entryCount > archiveLimits.files) throw new ExtractError("archiveTooManyFiles");
  const entries: Entry[] = [];
  try {
    for await (const entry of archive.eachEntry()) entries.push(withDanishName(entry));
  } catch (error) {
    throw new ExtractError(isUnsafeName(error) ? "archiveUnsafeName" : "archiveDamaged");
  }
  if (entries.some((entry) => entry.isEncrypted())) throw new ExtractError("archivePassword");
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > archiveLimits.unpackedBytes) throw new ExtractError("archiveTooLarge");
  return entries;
}

const utf8Name = 0x0800;

/**
 * A name that does not say it is UTF-8 is in code page 437 by the specification (APPNOTE.TXT, appendix D), but Danish Windows writes 850. Of the Danish
 * letters only ø and Ø differ.
 */
function withDanishName(entry: Entry): Entry {
  if ((entry.generalPurposeBitFlag & utf8Name) === 0) entry.fileName = entry.fileName.replaceAll("¢", "ø").replaceAll("¥", "Ø");
  return entry;
}

// yauzl refuses names that are absolute, that climb, or that hold a backslash; it has no other way of saying so.
function isUnsafeName(error: unknown): boolean {
  return error instanceof Error && /^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(error.message);
}

function isWanted({ fileName }: Entry): boolean {
  return !fileName.endsWith("/") && !fileName.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}

async function unpack(archive: ZipFile, entry: Entry): Promise<ArchivedFile> {
  const name = entry.fileName;
  if (entry.uncompressedSize > archiveLimits.fileBytes) return { name, error: new ExtractError("tooLarge") };
  try {
    // The stream ends with an error as soon as it gives more than the archive promised.
    const bytes = await buffer(await archive.openReadStreamPromise(entry));
    if (crc32(bytes) !== entry.crc32) return { name, error: new ExtractError("damaged") };
    return isArchive(bytes) ? { name, error: new ExtractError("nestedArchive") } : { name, bytes };
  } catch {
    return { name, error: new ExtractError("damaged") };
  }
}
