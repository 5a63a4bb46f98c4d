import type { GlossaryEntry } from "../views/glossary-view";
import type { TextMark } from "../views/text-mark";

/**
 * Finds the first place where a text writes each word of the glossary.
 * @param explained the words that were explained before, by slug; those found are added, so that a point explains each word once
 */
export function findExplanations(text: string, glossary: readonly GlossaryEntry[], explained: Set<string>): TextMark[] {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return []; // a rare letter changes its length: then no offset can be trusted
  return glossary.flatMap(({ slug, term, forms, explanation }) => {
    if (explained.has(slug)) return [];
    const found = firstWhole(lower, forms);
    if (!found) return [];
    explained.add(slug);
    return [{ kind: "explanation" as const, ...found, slug, term, explanation }];
  });
}

/** The earliest place of any form that stands as a whole word; of two that begin together the longer one. */
function firstWhole(text: string, forms: readonly string[]): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  for (const form of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (isWordSign(text[start - 1]) || isWordSign(text[end])) continue;
      if (!best || start < best.start || (start === best.start && end > best.end)) best = { start, end };
      break;
    }
  }
  return best;
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\d-]/u.test(sign);
}
