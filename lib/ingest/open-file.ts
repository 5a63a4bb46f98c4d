import path from "node:path";
import { ExtractError } from "@/lib/extract/extract-error";
import { isArchive, listZip, readZip } from "@/lib/extract/zip/read-zip";
import type { Companion } from "./companion";
import { type GivenFile, isBeside, isReadable } from "./list-files";

/** A file ready to be taken in with what lies beside it, or a Danish sentence that says why there is none. `label` is what the reader calls it. */
export type OpenedFile =
  { label: string; name: string; bytes: Uint8Array; beside: readonly Companion[] } | { label: string; refused: string };

/** Opens a file. A zip gives the files in it, one at a time, so that a large one is never unpacked whole. */
export async function* openFile({ label, name, read, beside }: GivenFile): AsyncGenerator<OpenedFile> {
  const bytes = await read().catch(() => null);
  if (bytes === null) yield { label, refused: "Filen kan ikke åbnes. Se efter, om du har adgang til den." };
  else if (isArchive(bytes)) yield* openArchive(label, bytes);
  else yield { label, name, bytes, beside: beside?.() ?? [] };
}

/** Opens an archive: its readable files, each under its path in it. One that holds none says so. */
export async function* openArchive(label: string, bytes: Uint8Array): AsyncGenerator<OpenedFile> {
  let empty = true;
  try {
    const names = (await listZip(bytes)).filter(isReadable);
    for await (const entry of readZip(bytes, isReadable)) {
      empty = false;
      const inside = insideLabel(label, entry.name);
      if ("error" in entry) yield { label: inside, refused: entry.error.message };
      else
        yield {
          label: inside,
          name: path.posix.basename(entry.name),
          bytes: entry.bytes,
          beside: companionsIn(label, bytes, names, entry.name),
        };
    }
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    yield { label, refused: error.message };
    return;
  }
  if (empty) yield { label, refused: "Zip-filen indeholder ingen filer, der kan læses (.txt, .md, .pdf eller .docx)." };
}

function insideLabel(label: string, name: string): string {
  return `${label} › ${name}`;
}

function companionsIn(label: string, archive: Uint8Array, names: readonly string[], file: string): Companion[] {
  return names
    .filter((name) => isBeside(file, name))
    .map((name) => ({ label: insideLabel(label, name), name: path.posix.basename(name), read: () => unpackOne(archive, name) }));
}

async function unpackOne(archive: Uint8Array, name: string): Promise<Uint8Array | null> {
  for await (const entry of readZip(archive, (other) => other === name)) return "error" in entry ? null : entry.bytes;
  return null;
}
