import type { PDFPageProxy } from "pdfjs-dist";

const boldName = /bold|black|heavy|semib|demi|[-_,]fed\b|(?:^|[^a-z])bd(?:[^a-z]|$)/i;

/** Which fonts of a document are bold. A font's real name is known only after the operators of a page that uses it have been read. */
export class FontWeights {
  readonly #bold = new Map<string, boolean>();

  knows(fontId: string): boolean {
    return this.#bold.has(fontId);
  }

  isBold(fontId: string): boolean {
    return this.#bold.get(fontId) ?? false;
  }

  /** Learns the fonts of a page whose operators have been read. */
  learn(page: PDFPageProxy, fontIds: Iterable<string>): void {
    for (const fontId of fontIds) if (!this.knows(fontId)) this.#bold.set(fontId, isBoldFont(fontOf(page, fontId)));
  }
}

function fontOf(page: PDFPageProxy, fontId: string): unknown {
  try {
    return page.commonObjs.has(fontId) ? page.commonObjs.get(fontId) : null;
  } catch {
    // A font that could not be loaded has no weight; its text is still text.
    return null;
  }
}

function isBoldFont(font: unknown): boolean {
  if (typeof font !== "object" || font === null) return false;
  if ("bold" in font && font.bold === true) return true;
  if ("black" in font && font.black === true) return true;
  return "name" in font && typeof font.name === "string" && boldName.test(font.name.replace(/^[A-Z]{6}\+/, ""));
}
