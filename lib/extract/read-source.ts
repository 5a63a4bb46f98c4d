import { createHash } from "node:crypto";
import type { MinutesSource } from "@/lib/minutes/source-line";
import { ExtractError } from "./extract-error";
import { readText } from "./text/read-text";

const largest = 25 * 1024 * 1024;

/**
 * Reads a file into lines. What it is, is decided by its content, never by its name.
 * @param name as received, kept for showing
 * @throws ExtractError for a file that is empty, too large, or of a kind that cannot be read
 */
export async function readSource(name: string, bytes: Uint8Array): Promise<MinutesSource> {
  if (bytes.length === 0) throw new ExtractError("empty");
  if (bytes.length > largest) throw new ExtractError("tooLarge");
  if (looksBinary(bytes)) throw new ExtractError("notSupported");
  const { lines, pages } = readText(bytes);
  return { name, sha256: createHash("sha256").update(bytes).digest("hex"), kind: "text", pages, lines };
}

/** A PDF, an archive, or anything with more control characters than any text has. */
function looksBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start === "%PDF-" || start.startsWith("PK\u0003\u0004")) return true;
  const sample = bytes.subarray(0, 4000);
  const utf16 = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  const zeros = sample.filter((byte) => byte === 0).length;
  return !utf16 && controls - zeros > sample.length / 20;
}
