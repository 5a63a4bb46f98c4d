import type { TextRange } from "./find-cpr-numbers";

export type HintKind = "phone" | "email" | "address";
export type Hint = TextRange & { kind: HintKind };

const patterns: Record<HintKind, RegExp> = {
  // Eight digits as Danes write them, with or without the country's code; never part of a longer number, a case number or an amount.
  phone: /(?<![\d.,/-])(?:(?:\+|00)45[ \u00a0]?)?[2-9]\d(?:[ \u00a0]?\d{2}){3}(?![\d.,/-]*\d)(?!\s*(?:kr|mio|t\.kr|%))/g,
  email: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}/gu,
  address:
    /(?<![\p{L}-])\p{Lu}[\p{L}.]{0,40}(?: \p{Lu}[\p{L}.]{0,40}){0,3}?(?:vej|gade|gyde|allé|alle|stræde|torv|plads|vænge|vænget|parken|haven|bakken|marken|toften|stien|boulevard| Vej| Gade| Allé| Plads| Torv) \d{1,3}[A-Z]?(?:, ?(?:\d{1,2}\.|st\.?|kl\.?) ?(?:th|tv|mf|\d{1,4})?\.?)?(?![\d\p{L}])/gu,
};

/** Finds phone numbers, e-mail addresses and street addresses: hints for whoever looks, for an office has them as well as a citizen. */
export function findHints(text: string): Hint[] {
  return Object.entries(patterns)
    .flatMap(([kind, pattern]) => [...text.matchAll(pattern)].map((match) => ({ kind: hintKind(kind), ...rangeOf(match) })))
    .sort((one, other) => one.start - other.start);
}

function rangeOf(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].length };
}

function hintKind(kind: string): HintKind {
  return kind === "phone" || kind === "email" ? kind : "address";
}
