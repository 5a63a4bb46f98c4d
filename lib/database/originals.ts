import "server-only";
import { open, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import path from "node:path";

const unfinished = ".part";

/** Originals lie under their hash, so the same bytes are kept once and a file can be checked against its name. */
export function originalPlace(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError("Not a SHA-256 hash.");
  return path.join(storageDirectory(), sha256.slice(0, 2), sha256);
}

/** Where originals are kept. */
export function storageDirectory(): string {
  return path.resolve(process.env.STORAGE_DIR || ".data/storage");
}

/**
 * Keeps a file byte for byte. Safe to interrupt and to repeat: it is written beside its place, flushed, and moved there; a copy of another size, as a
 * failing disk leaves it, is replaced. Changes to storage belong inside a desk transaction, whose lock keeps writers and sweepers apart.
 */
export async function keepOriginal(sha256: string, bytes: Uint8Array): Promise<void> {
  const place = originalPlace(sha256);
  const kept = await stat(place).catch(() => null);
  if (kept?.size === bytes.length) return;
  await mkdir(path.dirname(place), { recursive: true });
  const beside = `${place}.${randomUUID()}${unfinished}`;
  const file = await open(beside, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, place);
}

/** The bytes of an original. @throws when it is not in storage */
export function readOriginal(sha256: string): Promise<Buffer> {
  return readFile(originalPlace(sha256));
}

/** The hashes of all originals in storage. */
export async function listOriginals(): Promise<string[]> {
  const names = await readdir(storageDirectory(), { recursive: true }).catch(() => []);
  return names.map((name) => path.basename(name)).filter((name) => /^[0-9a-f]{64}$/.test(name));
}

/** Forgets an original; nothing happens when it is not there. Inside a desk transaction, as {@link keepOriginal}. */
export async function forgetOriginal(sha256: string): Promise<void> {
  await rm(originalPlace(sha256), { force: true });
}

/** Removes what interrupted writes left behind. Inside a desk transaction, where no write can be under way. */
export async function sweepUnfinished(): Promise<void> {
  const names = await readdir(storageDirectory(), { recursive: true }).catch(() => []);
  const left = names.filter((name) => name.endsWith(unfinished));
  await Promise.all(left.map((name) => rm(path.join(storageDirectory(), name), { force: true })));
}
