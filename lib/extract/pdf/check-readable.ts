import { ExtractError } from "../extract-error";
import { commonWords } from "./lines/common-words";
import type { OddCharacters } from "./page/clean-text";
import type { PageContent } from "./page/page-content";

/** Shares from which a document cannot be read (measured on referater of several producers, and on the same with broken fonts). */
const emptyPages = 0.8;
const oddCharacters = 0.02;
const danishWords = 0.15;
const fewestWords = 200;

/**
 * Refuses a document whose text is missing or makes no sense: scanned pages, or fonts that do not tell which characters their glyphs are.
 * @throws ExtractError: imagesOnly, unreadableText
 */
export function checkReadable(pages: readonly PageContent[], odd: OddCharacters): void {
  const texts = pages.map((page) => page.runs.map((run) => run.text).join(" "));
  const empty = texts.filter((text) => text.trim() === "").length;
  if (empty >= pages.length * emptyPages) throw new ExtractError("imagesOnly");
  if (shareOfOdd(texts, odd) > oddCharacters || !readsLikeDanish(texts)) throw new ExtractError("unreadableText");
}

function shareOfOdd(texts: readonly string[], { controls }: OddCharacters): number {
  let [visible, strange] = [0, 0];
  for (const text of texts) {
    for (const character of text) {
      if (/\s/.test(character)) continue;
      visible += 1;
      if (/[\p{Co}\p{Cn}\p{Cc}\ufffd]/u.test(character) || !/[\p{Script=Latin}\p{N}\p{P}\p{S}]/u.test(character)) strange += 1;
    }
  }
  return (strange + controls) / Math.max(1, visible + controls);
}

function readsLikeDanish(texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return words.length < fewestWords || words.filter((word) => commonWords.has(word)).length >= words.length * danishWords;
}
