import type { PDFDocumentProxy } from "pdfjs-dist";

const longest = 2_000;

/** What a PDF says of itself: the texts of its information dictionary and of its XMP metadata. None where they are broken. */
export async function readProperties(document: PDFDocumentProxy): Promise<string[]> {
  const found = await document.getMetadata().catch(() => null);
  if (!found) return [];
  const described = found.metadata as Iterable<unknown> | null;
  const texts = textsIn([found.info, ...(described ?? [])]).filter((text) => text.trim() !== "");
  return [...new Set(texts.map((text) => text.replaceAll("\0", "\ufffd").slice(0, longest)))];
}

/** Every text in a value, however deep it lies. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
