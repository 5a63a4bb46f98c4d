import { AnnotationMode, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ExtractError } from "../../extract-error";
import { limits } from "../../isolated/limits";
import { cleanText, type OddCharacters } from "./clean-text";
import type { FontWeights } from "./font-weights";
import { type Matrix, multiply, toMatrix, transform } from "./matrix";
import type { Drawing, PageContent, TextRun } from "./page-content";
import { readAnnotations } from "./read-annotations";
import { readDrawing } from "./read-drawing";
import { withoutOverprint } from "./overprint";
import { insertRun, toRuns } from "./written-runs";
import { dominantTurns, type QuarterTurns, quarterTurns, readingDirection } from "./reading-direction";

/** Text as pdf.js gives it, placed on the page as it is stored. */
type PlacedText = { text: string; matrix: Matrix; width: number; fontId: string; turns: QuarterTurns };

/**
 * Reads what stands on a page: its text with place, size and weight, and its ruling lines.
 * @throws ExtractError (tooHeavy) for a page with more pieces of text than any referat has
 */
export async function readPage(page: PDFPageProxy, number: number, fonts: FontWeights, odd: OddCharacters): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const stored = toMatrix(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height];
  const texts = await readTexts(page, stored);
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }).catch(() => null);
  fonts.learn(page, new Set(texts.map((text) => text.fontId)));

  const turns = dominantTurns(texts.map((text) => ({ turns: text.turns, length: text.text.length })));
  const { width, height, place } = readingDirection(turns, viewport.width, viewport.height);
  const printed = texts
    .filter((text) => text.turns === turns)
    .map(({ text, matrix, width: runWidth, fontId }): TextRun => {
      const [x, y] = place([matrix[4], matrix[5]]);
      const size = Math.hypot(matrix[2], matrix[3]) || Math.hypot(matrix[0], matrix[1]);
      return { text: cleanText(text, odd), x, y, width: runWidth, size, bold: fonts.isBold(fontId) };
    })
    .filter((run) => run.text !== "");
  const { shown, texts: notes } = await readAnnotations(page);
  const written = shown.flatMap((each) => toRuns(each, (point) => place(transform(stored, point)), odd));
  const runs = written.reduce(insertRun, withoutOverprint(printed));
  const across = texts.filter((text) => text.turns !== turns).map(({ text }) => cleanText(text, odd).trim());
  const nothing: Drawing = { horizontal: [], vertical: [], dots: [], boxes: [] };
  const drawing = operators ? readDrawing(operators, (point) => place(transform(stored, point))) : nothing;
  return { number, width, height, runs, across: across.filter((text) => text !== ""), notes, ...drawing };
}

async function readTexts(page: PDFPageProxy, stored: Matrix): Promise<PlacedText[]> {
  const texts: PlacedText[] = [];
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const chunk: ReadableStreamReadResult<unknown> = await reader.read();
    if (chunk.done) return texts;
    for (const item of itemsOf(chunk.value)) {
      const matrix = multiply(stored, item.matrix);
      texts.push({ ...item, matrix, turns: quarterTurns(matrix[0], matrix[1]) });
    }
    if (texts.length > limits.textItemsPerPage) {
      await reader.cancel(new Error("Too many text items."));
      throw new ExtractError("tooHeavy");
    }
  }
}

function itemsOf(chunk: unknown): { text: string; matrix: Matrix; width: number; fontId: string }[] {
  if (typeof chunk !== "object" || chunk === null || !("items" in chunk) || !Array.isArray(chunk.items)) return [];
  return chunk.items.flatMap((item: unknown) => {
    if (typeof item !== "object" || item === null || !("str" in item && "transform" in item && "width" in item && "fontName" in item))
      return [];
    const { str, transform: placed, width, fontName } = item;
    const matrix = toMatrix(placed);
    if (typeof str !== "string" || str === "" || typeof width !== "number" || typeof fontName !== "string" || !matrix) return [];
    return [{ text: str, matrix, width: Number.isFinite(width) ? width : 0, fontId: fontName }];
  });
}
