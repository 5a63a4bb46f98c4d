import { fromBufferPromise } from "yauzl";
import { ExtractError } from "../extract-error";
import { limits } from "../isolated/limits";

/**
 * Refuses a Word document that would unpack to more than any referat needs, before anything of it is unpacked.
 * @throws ExtractError: tooHeavy, damaged
 */
export async function checkPackage(bytes: Uint8Array): Promise<void> {
  let unpacked = 0;
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes));
    if (archive.entryCount > limits.packedFiles) throw new ExtractError("tooHeavy");
    for await (const entry of archive.eachEntry()) unpacked += entry.uncompressedSize;
  } catch (error) {
    throw error instanceof ExtractError ? error : new ExtractError("damaged");
  }
  if (unpacked > limits.unpackedBytes) throw new ExtractError("tooHeavy");
}
