/** Why a file cannot be read. */
export type ExtractErrorCode = "empty" | "tooLarge" | "notSupported";

const sentences: Record<ExtractErrorCode, string> = {
  empty: "Filen er tom.",
  tooLarge: "Filen er for stor. Den må højst fylde 25 MB.",
  notSupported: "Filtypen kan ikke læses. Brug en PDF, et Word-dokument (.docx) eller en ren tekstfil.",
};

/** Thrown for a file that cannot be read. `message` is the Danish sentence that the command line and the upload page show. */
export class ExtractError extends Error {
  override readonly name = "ExtractError";

  constructor(readonly code: ExtractErrorCode) {
    super(sentences[code]);
  }
}
