import type { PDFPageProxy } from "pdfjs-dist";
import { ExtractError } from "../../extract-error";
import { limits } from "../../isolated/limits";

/** Text that is filled in or written upon a page, with its rectangle as the page is stored. */
export type WrittenText = { text: string; rectangle: readonly [left: number, bottom: number, right: number, top: number] };

/** `shown` is seen by whoever reads the page; `texts` is all that the file carries there, notes that are folded up included. */
export type Annotations = { shown: WrittenText[]; texts: string[] };

const [hidden, noView] = [2, 32];

/**
 * Reads what lies upon a page: the values of form fields, text that was written in, and notes.
 * @throws ExtractError (tooHeavy) for a page with more of it than any referat has
 */
export async function readAnnotations(page: PDFPageProxy): Promise<Annotations> {
  const found: unknown[] = await page.getAnnotations().catch(() => []);
  const texts = found.flatMap(textsOf);
  if (texts.length > limits.textItemsPerPage) throw new ExtractError("tooHeavy");
  return { shown: found.flatMap((annotation) => shownText(annotation) ?? []), texts };
}

function textsOf(annotation: unknown): string[] {
  if (typeof annotation !== "object" || annotation === null) return [];
  const contents = "contentsObj" in annotation ? textIn(annotation.contentsObj) : "";
  const title = "titleObj" in annotation ? textIn(annotation.titleObj) : "";
  return [valueOf(annotation), contents, title].filter((text) => text.trim() !== "");
}

function shownText(annotation: unknown): WrittenText | null {
  if (typeof annotation !== "object" || annotation === null || !("subtype" in annotation && "rect" in annotation)) return null;
  const flags = "annotationFlags" in annotation ? Number(annotation.annotationFlags) : 0;
  if ((flags & (hidden | noView)) !== 0) return null;
  const written = annotation.subtype === "FreeText" && "contentsObj" in annotation ? textIn(annotation.contentsObj) : valueOf(annotation);
  const [left, bottom, right, top] = Array.isArray(annotation.rect) ? annotation.rect.map(Number) : [];
  const rectangle = [left, bottom, right, top].filter((side): side is number => side !== undefined && Number.isFinite(side));
  const [l, b, r, t] = rectangle;
  if (written.trim() === "" || l === undefined || b === undefined || r === undefined || t === undefined) return null;
  return { text: written, rectangle: [l, b, r, t] };
}

/** What is filled in or chosen in a form field; buttons have values that nobody sees. */
function valueOf(annotation: object): string {
  if (!("fieldType" in annotation && "fieldValue" in annotation)) return "";
  if (annotation.fieldType !== "Tx" && annotation.fieldType !== "Ch") return "";
  const { fieldValue } = annotation;
  if (Array.isArray(fieldValue)) return fieldValue.filter((value) => typeof value === "string").join(", ");
  return typeof fieldValue === "string" ? fieldValue : "";
}

function textIn(value: unknown): string {
  return typeof value === "object" && value !== null && "str" in value && typeof value.str === "string" ? value.str : "";
}
