import type { Reading } from "../isolated/reading";
import { ExtractError } from "../extract-error";
/** placeholder replaced below */
export function readDocx(_bytes: Uint8Array): Promise<Reading> {
  return Promise.reject(new ExtractError("notSupported"));
}
