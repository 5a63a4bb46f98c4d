import "./browser-globals";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { ExtractError } from "../../extract-error";
import { limits } from "../../isolated/limits";

// With the worker's half in reach, pdf.js runs it in this process instead of looking for a file to start a worker from.
Object.defineProperty(globalThis, "pdfjsWorker", { value: { WorkerMessageHandler }, configurable: true });

/** A PDF ends by saying where its cross-references are (ISO 32000-1, 7.5.5); a little noise may follow. */
const longestEnd = 4096;

/**
 * Opens a PDF for reading text: nothing in it is run, drawn or fetched.
 * @throws ExtractError: password, tooManyPages, or damaged
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // A file that was cut off may still show its first pages, and half a referat is worse than none.
  if (!Buffer.from(bytes.subarray(-longestEnd)).includes("startxref")) throw new ExtractError("damaged");
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    stopAtErrors: false,
  }).promise.catch((error: unknown) => {
    throw new ExtractError(error instanceof Error && error.name === "PasswordException" ? "password" : "damaged");
  });
  if (document.numPages < 1) throw new ExtractError("damaged");
  if (document.numPages > limits.pages) throw new ExtractError("tooManyPages");
  return document;
}
