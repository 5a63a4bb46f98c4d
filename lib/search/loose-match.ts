import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";
import { markEnd, markStart } from "./marked-text";
import type { Match } from "./match";
import { toWebSearch } from "./to-web-search";

const shortestStem = 3;
const everything = Prisma.sql`concat_ws(' ', s.title, s.decision, s.recommendation, s.body)`;

/**
 * A second, wider try for a query that found nothing: every word's stem anywhere in the text, also inside longer words and with ae, oe, aa for æ, ø, å,
 * so that `tandpleje` finds `socialtandplejen` and `hjemloese aftale` finds `hjemløseaftalen`. It reads every text, which is why it comes second.
 * @returns null where something exact was asked for (a phrase, an exclusion, alternatives), or nothing long enough
 */
export async function looseMatchOf(query: string): Promise<Match | null> {
  const words = toWebSearch(query);
  if (/"|(?:^|\s)-|\sor\s/u.test(words)) return null;
  const stems = (await stemsOf(words)).map(spellOut).filter((stem) => stem.length >= shortestStem);
  if (stems.length === 0) return null;
  const found = (text: Prisma.Sql) => Prisma.sql`unnest(${stems}::text[]) stem WHERE position(stem IN ${spelledOut(text)}) > 0`;
  return {
    condition: Prisma.sql`(SELECT count(*) FROM ${found(everything)}) = ${stems.length}`,
    rank: Prisma.sql`(SELECT count(*) FROM ${found(Prisma.sql`s.title`)})`,
    lineRank: (text) => Prisma.sql`(SELECT count(*) FROM ${found(text)})`,
    mark: (text) => Prisma.sql`regexp_replace(${text}, ${wordsAround(stems)}, ${`${markStart}\\1${markEnd}`}, 'gi')`,
  };
}

async function stemsOf(words: string): Promise<string[]> {
  const [row] = await database.$queryRaw<{ stems: string[] }[]>`SELECT tsvector_to_array(to_tsvector('danish', ${words})) AS stems`;
  return row?.stems ?? [];
}

function spellOut(stem: string): string {
  return stem.replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
}

function spelledOut(text: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`replace(replace(replace(lower(${text}), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa')`;
}

/** A PostgreSQL expression for the whole words that a stem stands in, whichever way they write æ, ø and å. */
function wordsAround(stems: string[]): string {
  const letters = "[^[:space:][:punct:]]*";
  const anyStem = stems.map((stem) =>
    stem
      .replaceAll(/[^\p{L}\d]/gu, String.raw`\$&`)
      .replaceAll("ae", "(?:ae|æ)")
      .replaceAll("oe", "(?:oe|ø)")
      .replaceAll("aa", "(?:aa|å)"),
  );
  return `(${letters}(?:${anyStem.join("|")})${letters})`;
}
