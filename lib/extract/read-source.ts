import { createHash } from "node:crypto";
import type { MinutesSource } from "@/lib/minutes/source-line";
import { documentKind } from "./document-kind";
import { ExtractError } from "./extract-error";
import type { ReadWarning } from "./error-sentences";
import { readIsolated } from "./isolated/read-isolated";
import { readText } from "./text/read-text";

const largest = 25 * 1024 * 1024;

/** A file as lines, with what was set aside on the way. */
export type ReadResult = {
  source: MinutesSource;
  /** The page numbers as printed, one for each page; null where a page prints none. Empty for what has no pages. */
  pageLabels: (string | null)[];
  /** Running headers and footers, which are no part of the referat. */
  furniture: { page: number; text: string }[];
  /** Texts that the file carries about itself: title, author, subject. */
  properties: string[];
  warnings: ReadWarning[];
};

/**
 * Reads a file into lines. What it is, is decided by its content, never by its name.
 * @param name as received, kept for showing
 * @throws ExtractError for a file that is empty, too large, or cannot be read
 */
export async function readSource(name: string, bytes: Uint8Array): Promise<MinutesSource> {
  return (await readWithReport(name, bytes)).source;
}

/**
 * As {@link readSource}, and tells what was set aside: furniture, printed page numbers, pages that gave nothing.
 * @throws ExtractError as readSource does
 */
export async function readWithReport(name: string, bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length === 0) throw new ExtractError("empty");
  if (bytes.length > largest) throw new ExtractError("tooLarge");
  const identity = { name, sha256: createHash("sha256").update(bytes).digest("hex") };
  const kind = documentKind(bytes);
  if (kind === "pdf" || kind === "docx") {
    const { lines, pages, ...report } = await readIsolated(kind, bytes);
    return { source: { ...identity, kind, pages, lines }, ...report };
  }
  if (kind === "locked") throw new ExtractError("password");
  if (/\.pdf$/i.test(name)) throw new ExtractError("notPdf");
  if (kind !== "text") throw new ExtractError("notSupported");
  const text = readText(bytes);
  if (text.lines.every((line) => line.text.trim() === "")) throw new ExtractError("empty");
  return { source: { ...identity, kind, ...text }, pageLabels: [], furniture: [], properties: [], warnings: [] };
}
