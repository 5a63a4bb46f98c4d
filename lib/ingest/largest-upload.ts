import { beginsAsPackage, documentKind } from "@/lib/extract/document-kind";
import { ExtractError } from "@/lib/extract/extract-error";

const megabyte = 1024 * 1024;
const [largestFile, largestArchive] = [25 * megabyte, 250 * megabyte];

/**
 * How large a file may be that begins like this. Only an archive may be large, and a Word document is none.
 * @throws ExtractError when nothing that begins so can be read
 */
export function largestUpload(start: Uint8Array): number {
  const kind = documentKind(start);
  if (kind === "binary" && !isCompound(start)) throw new ExtractError("notSupported");
  return kind === "archive" && !beginsAsPackage(start) ? largestArchive : largestFile;
}

// What is in a compound file stands further on than its beginning: it may be a Word document behind a password, which is worth saying.
function isCompound(start: Uint8Array): boolean {
  return Buffer.from(start.subarray(0, 4)).toString("hex") === "d0cf11e0";
}
