import mammoth from "mammoth";
import { ExtractError } from "../extract-error";
import type { Reading } from "../isolated/reading";
import { toSourceLines } from "../to-source-lines";
import { checkPackage } from "./check-package";
import { openPackage } from "./open-package";
import { toBlocks } from "./to-blocks";
import { type WordNode, wordNode } from "./word-node";

/**
 * Reads a Word document into the lines that its text would have. Meant for a process of its own, as the reading of PDFs is.
 * @throws ExtractError: damaged, tooHeavy, or imagesOnly when it holds no text
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  await checkPackage(bytes);
  const opened = await openPackage(bytes);
  const lines = toSourceLines(toBlocks(await readDocument(opened.bytes))).map((line) => ({
    ...line,
    text: line.text.replaceAll("\0", "\ufffd"),
  }));
  if (lines.length === 0) throw new ExtractError("imagesOnly");
  return { lines, pages: null, pageLabels: [], furniture: [], properties: [...new Set(opened.aside)], warnings: [] };
}

/** The document as mammoth reads it, caught before it is made into HTML: what is wanted is what a paragraph is, not how it looks. */
async function readDocument(buffer: Buffer): Promise<WordNode> {
  const kept: WordNode[] = [];
  const keep = (read: unknown): unknown => {
    const node = wordNode.parse(read);
    kept.push(node);
    return { ...node, children: [] };
  };
  await mammoth.convertToHtml({ buffer }, { transformDocument: keep }).catch(() => {
    throw new ExtractError("damaged");
  });
  const [document] = kept;
  if (!document) throw new ExtractError("damaged");
  return document;
}
