import { foldWord } from "@/lib/danish/words/fold";
import { readTokens } from "@/lib/danish/analysis/read-tokens";
import type { Token } from "@/lib/danish/analysis/token";
import type { WordAnalyser } from "@/lib/danish/words/word-analyser";
import { searchDatabase } from "@/lib/database/search-database";
import { withinLimit } from "../within-limit";

/** What stands before the star: the beginning of the last word, and the words before it, as `covid` is in `covid-1*`. */
export type Beginning = { before: Token[]; last: string; position: number };

/** A case number or a paragraph is one term of the index, whatever stands inside it. */
const IDENTIFIER = /^(?:§|\d{2}\.\d{2}|\p{L}{1,2}\d{2}-)/u;
const mostStems = 100;

/** Reads what stands before the star of `prefix*`. */
export function readBeginning(text: string, words: WordAnalyser): Beginning {
  const whole = foldWord(text.normalize("NFKC")).replaceAll(/[^\p{L}\d.§-]/gu, "");
  const tokens = readTokens(text, words);
  const last = tokens.at(-1);
  if (IDENTIFIER.test(whole) || !last) return { before: [], last: whole, position: 1 };
  const isWord = last.kind === "word" || last.kind === "stop";
  const letters = isWord ? last.word : foldWord(text.slice(last.start)).replaceAll(/[^\p{L}\d.,]/gu, "");
  return { before: tokens.filter(({ position }) => position < last.position), last: letters, position: last.position };
}

/**
 * The stems of words of the minutes that begin so although their stem does not: `krisecentre` for `krisecentr`, whose stem is `krisecent`. A beginning of
 * very many such words gives those of most points.
 */
export async function lookUpBeginnings(beginnings: string[]): Promise<Map<string, string[]>> {
  const letters = [...new Set(beginnings)].filter((beginning) => /^\p{L}{2,}$/u.test(beginning));
  if (letters.length === 0) return new Map();
  const rows = await withinLimit(
    () => searchDatabase.$queryRaw<{ beginning: string; stems: string[] }[]>`
      SELECT beginning, array_agg(stem ORDER BY stem) AS stems FROM unnest(${letters}::text[]) AS beginning
      CROSS JOIN LATERAL (
        SELECT stem FROM search_word WHERE folded LIKE beginning || '%' AND NOT starts_with(stem, beginning)
        GROUP BY stem ORDER BY sum(points) DESC, stem LIMIT ${mostStems}
      ) begun GROUP BY beginning`,
  );
  return new Map((rows ?? []).map(({ beginning, stems }) => [beginning, stems]));
}
