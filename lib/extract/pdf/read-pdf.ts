import type { PDFDocumentProxy } from "pdfjs-dist";
import { ExtractError } from "../extract-error";
import type { ReadWarning } from "../error-sentences";
import { toSourceLines } from "../to-source-lines";
import type { Reading } from "../isolated/reading";
import { buildBlocks } from "./blocks/build-blocks";
import { rankHeadings } from "./blocks/rank-headings";
import { checkReadable } from "./check-readable";
import { measureStyle } from "./lines/document-style";
import { gatherLines } from "./lines/gather-lines";
import type { PageLines } from "./lines/page-lines";
import { setFurnitureAside } from "./lines/set-furniture-aside";
import type { OddCharacters } from "./page/clean-text";
import { FontWeights } from "./page/font-weights";
import { openPdf } from "./page/open-pdf";
import type { PageContent } from "./page/page-content";
import { readPage } from "./page/read-page";
import { readProperties } from "./page/read-properties";

/**
 * Reads a PDF: from what is set where on each page, to lines, to the paragraphs, headings, lists and tables that they were before they were printed.
 * Meant for a process of its own (see `isolated/`), for a PDF can ask for any amount of memory and time.
 * @throws ExtractError when the file cannot be read
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const document = await openPdf(bytes);
  const odd: OddCharacters = { controls: 0 };
  const { pages, unread } = await readPages(document, odd);
  checkReadable(pages, odd);
  const printed = pages.map((page): PageLines => ({ ...page, lines: gatherLines(page.runs, page.number) }));
  const { pages: text, furniture, labels } = setFurnitureAside(printed);
  return {
    lines: toSourceLines(rankHeadings(buildBlocks(text, measureStyle(text)))),
    pages: document.numPages,
    pageLabels: labels,
    furniture: [...furniture, ...pages.flatMap(({ number, across }) => across.map((each) => ({ page: number, text: each })))],
    properties: [...(await readProperties(document)), ...new Set(pages.flatMap(({ notes }) => notes))],
    warnings: warningsOf(pages, unread),
  };
}

async function readPages(document: PDFDocumentProxy, odd: OddCharacters): Promise<{ pages: PageContent[]; unread: number[] }> {
  const fonts = new FontWeights();
  const pages: PageContent[] = [];
  const unread: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readOnePage(document, number, fonts, odd);
    if (page) pages.push(page);
    else {
      unread.push(number);
      pages.push({ number, width: 595, height: 842, runs: [], horizontal: [], vertical: [], dots: [], boxes: [], across: [], notes: [] });
    }
  }
  if (unread.length === document.numPages) throw new ExtractError("damaged");
  return { pages, unread };
}

/** A page, or null when it alone is broken. */
async function readOnePage(
  document: PDFDocumentProxy,
  number: number,
  fonts: FontWeights,
  odd: OddCharacters,
): Promise<PageContent | null> {
  try {
    const page = await document.getPage(number);
    const content = await readPage(page, number, fonts, odd);
    page.cleanup();
    return content;
  } catch (error) {
    if (error instanceof ExtractError) throw error;
    return null;
  }
}

function warningsOf(pages: readonly PageContent[], unread: readonly number[]): ReadWarning[] {
  const empty = pages.filter((page) => page.runs.length === 0 && !unread.includes(page.number)).map((page) => page.number);
  const warnings: ReadWarning[] = [
    { code: "pagesWithoutText", pages: empty },
    { code: "pagesNotRead", pages: [...unread] },
  ];
  return warnings.filter((warning) => warning.pages.length > 0);
}
