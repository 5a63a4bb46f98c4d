import path from "node:path";
import { ExtractError } from "@/lib/extract/extract-error";
import { isArchive, readZip } from "@/lib/extract/zip/read-zip";
import { type GivenFile, isReadable } from "./list-files";

/** A file ready to be taken in, or a Danish sentence that says why there is none. `label` is what the reader calls it. */
export type OpenedFile = { label: string; name: string; bytes: Uint8Array } | { label: string; refused: string };

/** Opens a file. A zip gives the files in it, one at a time, so that a large one is never unpacked whole. */
export async function* openFile({ label, name, read }: GivenFile): AsyncGenerator<OpenedFile> {
  const bytes = await read().catch(() => null);
  if (bytes === null) yield { label, refused: "Filen kan ikke åbnes. Se efter, om du har adgang til den." };
  else if (isArchive(bytes)) yield* openArchive(label, bytes);
  else yield { label, name, bytes };
}

/** Opens an archive: its readable files, each under its path in it. One that holds none says so. */
export async function* openArchive(label: string, bytes: Uint8Array): AsyncGenerator<OpenedFile> {
  let empty = true;
  try {
    for await (const entry of readZip(bytes)) {
      if (!isReadable(entry.name)) continue;
      empty = false;
      const inside = `${label} › ${entry.name}`;
      if ("error" in entry) yield { label: inside, refused: entry.error.message };
      else yield { label: inside, name: path.posix.basename(entry.name), bytes: entry.bytes };
    }
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    yield { label, refused: error.message };
    return;
  }
  if (empty) yield { label, refused: "Zip-filen indeholder ingen filer, der kan læses (.txt, .md, .pdf eller .docx)." };
}
