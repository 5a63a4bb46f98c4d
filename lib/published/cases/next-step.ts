import type { Block } from "@/lib/minutes/minutes";
import { sentencesOf } from "./sentences-of";

/** A sentence with the block that it stands in. */
export type FoundSentence = { text: string; line: number; endLine: number };

const body = String.raw`(?:for\s|i\s|til\s|af\s|på\s)?(?:[\p{L},-]{1,30}\s){0,4}[\p{L}-]{0,30}(?:byråd|udvalg|magistrat|kommunalbestyrelse|møde)\p{L}*`;
const ahead = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:forelægges|fremlægges|oversendes|videresendes|fremsendes|behandles|genbehandles)\s(?:til\s(?:beslutning|godkendelse|orientering|drøftelse)\s)?${body}|(?:genoptages|tages op igen|vender tilbage til)\s${body})`,
  "iu",
);

/**
 * The first sentence of what was decided or recommended that names the case's next step: that it is put before a council or committee, or taken up
 * again (`forelægges byrådet`, `genoptages på mødet den …`). Null where no sentence says so; nothing is concluded from the outcome.
 */
export function findNextStep(blocks: readonly Block[]): FoundSentence | null {
  for (const { line, endLine, ...block } of blocks) {
    const texts = block.type === "list" ? block.items : block.type === "paragraph" ? [block.text] : [];
    const sentence = texts.flatMap(sentencesOf).find((text) => ahead.test(text));
    if (sentence !== undefined) return { text: sentence, line, endLine };
  }
  return null;
}
