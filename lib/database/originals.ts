import { open, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import path from "node:path";

/** Originals lie under their hash, so the same bytes are kept once and a file can be checked against its name. */
function placeOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError("Not a SHA-256 hash.");
  return path.join(storageDirectory(), sha256.slice(0, 2), sha256);
}

function storageDirectory(): string {
  return path.resolve(process.env.STORAGE_DIR || ".data/storage");
}

/** Keeps a file byte for byte. Safe to interrupt and to repeat: it is written beside its place, flushed, and moved there. */
export async function keepOriginal(sha256: string, bytes: Uint8Array): Promise<void> {
  const place = placeOf(sha256);
  if (await stat(place).catch(() => null)) return;
  await mkdir(path.dirname(place), { recursive: true });
  const beside = `${place}.${randomUUID()}.part`;
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
  return readFile(placeOf(sha256));
}

/** Forgets an original; nothing happens when it is not there. */
export async function forgetOriginal(sha256: string): Promise<void> {
  await rm(placeOf(sha256), { force: true });
}

/** Removes what an interrupted write left behind, when it is older than an hour and so belongs to no running one. */
export async function sweepUnfinished(now: Date): Promise<number> {
  const names = await readdir(storageDirectory(), { recursive: true }).catch(() => []);
  let removed = 0;
  for (const name of names.filter((file) => file.endsWith(".part"))) {
    const file = path.join(storageDirectory(), name);
    const age = now.getTime() - ((await stat(file).catch(() => null))?.mtimeMs ?? now.getTime());
    if (age < 3_600_000) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}
