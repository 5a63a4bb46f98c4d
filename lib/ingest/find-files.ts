import { readdir, stat } from "node:fs/promises";
import path from "node:path";

const readable = /\.(?:txt|md|markdown|text|pdf|docx)$/i;

/** Why a path gives no files. `message` is a Danish sentence. */
export class NoFilesError extends Error {
  override readonly name = "NoFilesError";
}

/**
 * The files that a path stands for: itself, or everything readable in a folder and its subfolders, in order of name. A file that is named outright
 * is taken whatever its name, for its content decides what it is.
 * @throws NoFilesError when the path does not exist, or the folder holds nothing readable
 */
export async function findFiles(given: string): Promise<string[]> {
  const found = await stat(given).catch(() => null);
  if (!found) throw new NoFilesError(`${given}: Stien findes ikke.`);
  if (!found.isDirectory()) return [given];
  const entries = await readdir(given, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  if (files.length === 0) throw new NoFilesError(`${given}: Mappen indeholder ingen filer, der kan læses (.txt, .md, .pdf eller .docx).`);
  return files.sort();
}
