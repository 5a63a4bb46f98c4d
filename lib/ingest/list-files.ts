import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Companion } from "./companion";

/** Whether a file's name says that it can be read, which is what a folder or a zip is searched for. */
export function isReadable(name: string): boolean {
  return /\.(?:txt|md|markdown|text|pdf|docx|zip)$/i.test(name);
}

/** A file to take in; `label` tells it apart from the others of its folder, `beside` are those others. */
export type GivenFile = { label: string; name: string; read: () => Promise<Uint8Array>; beside?: () => Companion[] };

/** Why a path gives no files. `message` is a Danish sentence. */
export class NoFilesError extends Error {
  override readonly name = "NoFilesError";
}

/**
 * The files that a path stands for: itself, or everything readable in a folder and its subfolders, in order of name. A file that is named outright
 * is taken whatever its name, for its content decides what it is.
 * @throws NoFilesError when the path does not exist, or the folder holds nothing readable
 */
export async function listFiles(given: string): Promise<GivenFile[]> {
  const found = await stat(given).catch(() => null);
  if (!found) throw new NoFilesError(`${given}: Stien findes ikke.`);
  if (!found.isDirectory()) return [givenFile(given, path.basename(given))];
  const names = await readdir(given, { recursive: true });
  const files = names.filter(isReadable).sort();
  if (files.length === 0)
    throw new NoFilesError(`${given}: Mappen indeholder ingen filer, der kan læses (.txt, .md, .pdf, .docx eller .zip).`);
  const folder = files.map((name) => givenFile(path.join(given, name), name));
  const companions = folder.map((file): Companion => ({ ...file, read: () => file.read().catch(() => null) }));
  return folder.map((file) => ({ ...file, beside: () => companions.filter(({ label }) => isBeside(file.label, label)) }));
}

/** True for another file of the same folder or of one within it, which is where the attachments of a referat lie. */
export function isBeside(file: string, other: string): boolean {
  const folder = path.posix.dirname(file.replaceAll("\\", "/"));
  return other !== file && (folder === "." || other.replaceAll("\\", "/").startsWith(`${folder}/`));
}

function givenFile(place: string, label: string): GivenFile {
  return { label, name: path.basename(place), read: () => readFile(place) };
}
