import { errorSentences } from "./error-sentences";

/** Why a file cannot be read. */
export type ExtractErrorCode = keyof typeof errorSentences;

/** Thrown for a file that cannot be read. `message` is the Danish sentence that the command line and the upload page show. */
export class ExtractError extends Error {
  override readonly name = "ExtractError";

  constructor(readonly code: ExtractErrorCode) {
    super(errorSentences[code]);
  }
}

/** True for a code that this module knows, whoever says it. */
export function isExtractErrorCode(code: string): code is ExtractErrorCode {
  return Object.hasOwn(errorSentences, code);
}
